import { LIMITS } from './limits.ts';
import type { Block } from './model.ts';
import type { PageNode } from './nodes.ts';

/** The text nodes read: `nodes[i]` begins at `starts[i]` of the text of block `blocks[i]` (-1: of none). */
export interface TextSources {
  readonly nodes: PageNode[];
  readonly blocks: number[];
  readonly starts: number[];
}

/** A block being written. It gets its index with its first character that is not white space. */
export interface OpenBlock {
  readonly block: Block;
  index: number;
}

const SOURCE_SPACE = /[\t\n\v\f\r]/g;
const SOURCE_SPACE_IN_LINE = /[\t\v\f\r]/g;
const HAS_SOURCE_SPACE = /[\t\n\v\f\r]/;
const HAS_INK = /\S/;

/** Collects text into blocks: one for each run between two block boundaries, hidden inline text apart. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly sources: TextSources = { nodes: [], blocks: [], starts: [] };
  /** True once text had to be left out. */
  full = false;
  #room: number = LIMITS.text;
  #open: OpenBlock | null = null;
  readonly #suspended: (OpenBlock | null)[] = [];

  /** Adds a text node; `keepLines` where its line breaks are meant. Returns the block it went to. */
  text(node: PageNode, data: string, box: number, cell: number, hidden: boolean, keepLines: boolean): OpenBlock | null {
    let open = this.#open;
    const ink = beginsWithInk(data) || HAS_INK.test(data);
    if (!ink && open === null) return null;
    if (data.length > this.#room) {
      this.full = true;
      return null;
    }
    this.#room -= data.length;
    if (open === null) {
      open = { block: { box, cell, text: '', bounds: [], hidden }, index: this.blocks.length };
      this.#open = open;
      this.blocks.push(open.block);
    }
    const { block } = open;
    this.sources.nodes.push(node);
    this.sources.blocks.push(open.index);
    this.sources.starts.push(block.text.length);
    if (HAS_SOURCE_SPACE.test(data)) block.text += data.replace(keepLines ? SOURCE_SPACE_IN_LINE : SOURCE_SPACE, ' ');
    else block.text += data;
    return open;
  }

  /** `<br>` */
  lineBreak(): void {
    if (this.#open) this.#open.block.text += '\n';
  }

  /** An inline element begins or ends here. */
  bound(): void {
    if (this.#open === null) return;
    const { text, bounds } = this.#open.block;
    if (bounds.length === 0 || bounds[bounds.length - 1] !== text.length) bounds.push(text.length);
  }

  /** Ends the running block. */
  flush(): void {
    if (this.#open === null) return;
    const { text, bounds } = this.#open.block;
    if (bounds.length > 0 && bounds[bounds.length - 1] === text.length) bounds.pop();
    this.#open = null;
  }

  /** Text from here on is not part of the running block (something hidden, or shown in hidden surroundings). */
  suspend(): void {
    this.#suspended.push(this.#open);
    this.#open = null;
  }

  /** Ends the text apart and goes on with the block that ran before it. */
  resume(): void {
    this.flush();
    this.#open = this.#suspended.pop() ?? null;
  }
}

/** Quick answer for most text: neither control character nor space, in any of the usual widths. */
function beginsWithInk(data: string): boolean {
  const first = data.charCodeAt(0);
  return first > 0x20 && first !== 0xa0 && (first < 0x2000 || first > 0x3000) && first !== 0xfeff;
}
