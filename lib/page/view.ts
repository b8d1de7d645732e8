import { type CleanText, cleanText } from '../text/clean.ts';
import type { Place } from './model.ts';
import { RawView } from './raw-view.ts';

const NOWHERE: ReadonlySet<number> = new Set();
/** More blocks, or a block of more characters, is no cell of data. */
const MOST_IN_CELL = { blocks: 24, text: 1000 };

/** A PageModel with the look-ups that every extractor needs, cleaned text among them, made once per audit. All results are cached. */
export class PageView extends RawView {
  readonly #clean = new Array<CleanText | undefined>(this.page.blocks.length);
  readonly #cellText = new Array<string | undefined>(this.page.cells.length);

  /** The block's text for matching (see CleanText). */
  clean(block: number): CleanText {
    const cached = this.#clean[block];
    if (cached) return cached;
    const made = cleanText(this.page.blocks[block]?.text ?? '');
    this.#clean[block] = made;
    return made;
  }

  /** Folded clean text of a cell, its visible blocks joined by `\n`, trimmed. Nested tables are not part of it. */
  override cellText(cell: number): string {
    const cached = this.#cellText[cell];
    if (cached !== undefined) return cached;
    const made = this.joinedBlocks(cell, (block) => this.clean(block).fold);
    this.#cellText[cell] = made;
    return made;
  }

  /** True for a block outside the tables, or in a cell with so much in it that its table is there for the page's layout. */
  standsFree(block: number): boolean {
    const { cell = -1, text = '' } = this.page.blocks[block] ?? {};
    return cell < 0 || text.length > MOST_IN_CELL.text || this.cellBlocks(cell).length > MOST_IN_CELL.blocks;
  }

  /** Where inline elements begin or end, in a block's clean text. */
  bounds(block: number): ReadonlySet<number> {
    const { bounds = [] } = this.page.blocks[block] ?? {};
    if (bounds.length === 0) return NOWHERE;
    const clean = this.clean(block);
    return new Set(bounds.map((at) => clean.fromRaw(at)));
  }

  /** Text place of `[start, end)` of a block's clean text. */
  place(block: number, start: number, end: number): Place {
    const raw = this.clean(block).rawRange(start, end);
    return { kind: 'text', block, start: raw.start, end: raw.end };
  }
}
