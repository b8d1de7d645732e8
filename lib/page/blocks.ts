import { LIMITS } from './limits.ts';
import { type PageNode, STRUCK, UNSEEN } from './nodes.ts';
import { MARK_OF_NOTE, OUT_OF_SIGHT, STANDINGS, STRUCK_OUT } from './wire.ts';

/**
 * The text nodes read: `nodes[i]` begins at `starts[i]` of the text of block `blocks[i]`. While reading, an element that
 * holds nothing but text stands for its text nodes.
 */
export interface TextSources {
  readonly nodes: PageNode[];
  readonly blocks: number[];
  readonly starts: number[];
}

const SOURCE_SPACE = /[\t\n\v\f\r]/g;
const SOURCE_SPACE_IN_LINE = /[\t\v\f\r]/g;
const HAS_SOURCE_SPACE = /[\t\n\v\f\r]/;
const HAS_INK = /\S/;

/** Writes text in blocks: one for each run between two block boundaries, hidden inline text apart. */
export class BlockWriter {
  readonly texts: string[] = [];
  /** box, provisional cell, standing (see wire.ts) of each block. */
  readonly heads: number[] = [];
  /** Bounds of the blocks that have any. */
  readonly #bounded = new Map<number, number[]>();
  readonly sources: TextSources = { nodes: [], blocks: [], starts: [] };
  /** True once text had to be left out. */
  full = false;
  /** The running block, -1 where none runs, its text and its bounds so far. */
  open = -1;
  text = '';
  #bounds: number[] | null = null;
  #room: number = LIMITS.text;
  readonly #suspended: { open: number; text: string; bounds: number[] | null }[] = [];

  /** Adds a text node; `sight`: what hides it or sets it apart; `keepLines` where its line breaks are meant. False where it was left out. */
  add(node: PageNode, data: string, box: number, cell: number, sight: number, keepLines: boolean): boolean {
    if (this.open < 0) {
      if (!beginsWithInk(data) && !HAS_INK.test(data)) return false;
      this.open = this.texts.push('') - 1;
      this.heads.push(box, cell, sight === 0 ? 0 : standingOf(sight));
    }
    this.#room -= data.length;
    if (this.#room < 0) {
      this.full = true;
      return false;
    }
    this.sources.nodes.push(node);
    this.sources.blocks.push(this.open);
    this.sources.starts.push(this.text.length);
    this.text += HAS_SOURCE_SPACE.test(data)
      ? data.replace(keepLines ? SOURCE_SPACE_IN_LINE : SOURCE_SPACE, ' ')
      : data;
    return true;
  }

  /** `<br>` */
  lineBreak(): void {
    if (this.open >= 0) this.text += '\n';
  }

  /** An inline element begins or ends here. */
  bound(): void {
    if (this.open < 0) return;
    const { length } = this.text;
    if (this.#bounds === null) this.#bounds = [length];
    else if (this.#bounds[this.#bounds.length - 1] !== length) this.#bounds.push(length);
  }

  /** Ends the running block. */
  flush(): void {
    if (this.open < 0) return;
    const bounds = this.#bounds;
    if (bounds !== null) {
      if (bounds[bounds.length - 1] === this.text.length) bounds.pop();
      if (bounds.length > 0) this.#bounded.set(this.open, bounds);
      this.#bounds = null;
    }
    this.texts[this.open] = this.text;
    this.open = -1;
    this.text = '';
  }

  /** Text from here on is not part of the running block (something hidden, or shown in hidden surroundings). */
  suspend(): void {
    this.#suspended.push({ open: this.open, text: this.text, bounds: this.#bounds });
    this.open = -1;
    this.text = '';
    this.#bounds = null;
  }

  /** Ends the text apart and goes on with the block that ran before it. */
  resume(): void {
    this.flush();
    const before = this.#suspended.pop();
    if (!before) return;
    this.open = before.open;
    this.text = before.text;
    this.#bounds = before.bounds;
  }

  /** The columns of all blocks; `cells` gives provisional cells their final indices. */
  numbers(cells: Int32Array): { blocks: number[]; bounds: number[] } {
    const blocks = this.heads;
    const bounds: number[] = [];
    for (let at = 1; at < blocks.length; at += 3) {
      const cell = blocks[at] ?? -1;
      if (cell >= 0) blocks[at] = cells[cell] ?? -1;
    }
    for (const block of [...this.#bounded.keys()].sort((a, b) => a - b)) {
      const own = this.#bounded.get(block) ?? [];
      const at = 3 * block + 2;
      blocks[at] = (blocks[at] ?? 0) + STANDINGS * own.length;
      for (const bound of own) bounds.push(bound);
    }
    return { blocks, bounds };
  }
}

/** Quick answer for most text: neither control character nor space, in any of the usual widths. */
export function beginsWithInk(data: string): boolean {
  const first = data.charCodeAt(0);
  return first > 0x20 && first !== 0xa0 && (first < 0x2000 || first > 0x3000) && first !== 0xfeff;
}

function standingOf(sight: number): number {
  if (sight & UNSEEN) return OUT_OF_SIGHT;
  return sight & STRUCK ? STRUCK_OUT : MARK_OF_NOTE;
}
