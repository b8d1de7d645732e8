import type { PageModel } from '../page/model.ts';

/** Look-ups in the tree of boxes, made in one pass each. A box's blocks are contiguous: [firstBlock, lastBlock]. */
export class BoxTree {
  readonly page: PageModel;
  /** First and last block of a box and everything in it; -1 where it has no text. */
  readonly firstBlock: Int32Array;
  readonly lastBlock: Int32Array;
  /** The next box with the same parent, -1 where it is the last. */
  readonly nextSibling: Int32Array;
  readonly firstChild: Int32Array;
  /** `length[i]`: visible characters in the blocks before `i`. */
  readonly #length: Float64Array;

  /** `length`: characters of each block without outer white space. */
  constructor(page: PageModel, length: Int32Array) {
    const { boxes, blocks } = page;
    this.page = page;
    this.firstBlock = new Int32Array(boxes.length).fill(-1);
    this.lastBlock = new Int32Array(boxes.length).fill(-1);
    this.nextSibling = new Int32Array(boxes.length).fill(-1);
    this.firstChild = new Int32Array(boxes.length).fill(-1);
    this.#length = new Float64Array(blocks.length + 1);
    blocks.forEach((block, i) => {
      this.#length[i + 1] = (this.#length[i] ?? 0) + (block.hidden ? 0 : (length[i] ?? 0));
      if (block.box < 0) return;
      if (this.firstBlock[block.box] === -1) this.firstBlock[block.box] = i;
      this.lastBlock[block.box] = i;
    });
    for (let i = boxes.length - 1; i >= 0; i--) {
      const parent = boxes[i]?.parent ?? -1;
      if (parent < 0) continue;
      this.nextSibling[i] = this.firstChild[parent] ?? -1;
      this.firstChild[parent] = i;
      const first = this.firstBlock[i] ?? -1;
      if (first < 0) continue;
      const known = this.firstBlock[parent] ?? -1;
      if (known < 0 || first < known) this.firstBlock[parent] = first;
      this.lastBlock[parent] = Math.max(this.lastBlock[parent] ?? -1, this.lastBlock[i] ?? -1);
    }
  }

  parent(box: number): number {
    return this.page.boxes[box]?.parent ?? -1;
  }

  tag(box: number): string {
    return this.page.boxes[box]?.tag ?? '';
  }

  name(box: number): string {
    return this.page.boxes[box]?.name ?? '';
  }

  /** Visible characters in blocks [from, end). */
  textBetween(from: number, end: number): number {
    return end > from ? (this.#length[end] ?? 0) - (this.#length[from] ?? 0) : 0;
  }

  /** Visible characters in a box. */
  textIn(box: number): number {
    const first = this.firstBlock[box] ?? -1;
    return first < 0 ? 0 : this.textBetween(first, (this.lastBlock[box] ?? first) + 1);
  }

  /** True where the block stands in the box. */
  holds(box: number, block: number): boolean {
    const first = this.firstBlock[box] ?? -1;
    return first >= 0 && block >= first && block <= (this.lastBlock[box] ?? -1);
  }

  /** Innermost box that holds both blocks. */
  common(a: number, b: number): number {
    let box = this.page.blocks[a]?.box ?? -1;
    while (box >= 0 && !this.holds(box, b)) box = this.parent(box);
    return box;
  }
}
