import { LIMITS } from './limits.ts';
import type { Block } from './model.ts';
import type { PageNode } from './nodes.ts';

/** Text nodes behind a block: `nodes[i]` begins at `starts[i]` of its text. */
export interface BlockSource {
  readonly nodes: PageNode[];
  readonly starts: number[];
}

/** A block being written. It gets its index with its first character that is not white space. */
interface OpenBlock {
  box: number;
  cell: number;
  hidden: boolean;
  text: string;
  bounds: number[];
  index: number;
  source: BlockSource;
}

const SOURCE_SPACE = /[\t\n\v\f\r]/g;
const SOURCE_SPACE_IN_LINE = /[\t\v\f\r]/g;
const HAS_SOURCE_SPACE = /[\t\n\v\f\r]/;
const HAS_INK = /\S/;

/** Collects text into blocks: one for each run between two block boundaries, hidden inline text apart. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly sources: BlockSource[] = [];
  /** True once text had to be left out. */
  full = false;
  #length = 0;
  #open: OpenBlock | null = null;
  readonly #suspended: (OpenBlock | null)[] = [];

  /** Adds a text node; `keepLines` where its line breaks are meant. Returns where it went. */
  text(node: PageNode, data: string, box: number, cell: number, hidden: boolean, keepLines: boolean): OpenBlock | null {
    const ink = HAS_INK.test(data);
    if (!ink && (this.#open === null || this.#open.text === '')) return null;
    const room = LIMITS.text - this.#length;
    if (data.length > room) this.full = true;
    if (room <= 0) return null;
    const cut = data.length > room ? data.slice(0, room) : data;
    const open = this.#open ?? this.#begin(box, cell, hidden);
    if (open.index < 0 && ink) {
      open.index = this.blocks.length;
      this.blocks.push({ box: open.box, cell: open.cell, text: '', bounds: open.bounds, hidden: open.hidden });
      this.sources.push(open.source);
    }
    open.source.nodes.push(node);
    open.source.starts.push(open.text.length);
    this.#length += cut.length;
    open.text += HAS_SOURCE_SPACE.test(cut) ? cut.replace(keepLines ? SOURCE_SPACE_IN_LINE : SOURCE_SPACE, ' ') : cut;
    return open;
  }

  /** `<br>` */
  lineBreak(): void {
    if (this.#open && this.#open.text !== '') this.#open.text += '\n';
  }

  /** An inline element begins or ends here. */
  bound(): void {
    const open = this.#open;
    if (!open || open.text === '') return;
    if (open.bounds[open.bounds.length - 1] !== open.text.length) open.bounds.push(open.text.length);
  }

  /** Ends the running block. */
  flush(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const block = this.blocks[open.index];
    if (!block) return;
    block.text = open.text;
    if (open.bounds[open.bounds.length - 1] === open.text.length) open.bounds.pop();
  }

  /** Text from here on is not part of the running block (an inline element that is hidden, or shown in hidden surroundings). */
  suspend(): void {
    this.#suspended.push(this.#open);
    this.#open = null;
  }

  /** Ends the text apart and goes on with the block that ran before it. */
  resume(): void {
    this.flush();
    this.#open = this.#suspended.pop() ?? null;
  }

  #begin(box: number, cell: number, hidden: boolean): OpenBlock {
    this.#open = { box, cell, hidden, text: '', bounds: [], index: -1, source: { nodes: [], starts: [] } };
    return this.#open;
  }
}
export type { OpenBlock };
