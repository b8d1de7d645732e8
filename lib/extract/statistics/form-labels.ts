import { FORMS } from '../../forms/index.ts';
import { rowsOf } from '../../forms/walk.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { compact } from '../../text/compact.ts';
import { readLabel } from './label.ts';
import type { Statistics } from './model.ts';

/**
 * Where the rows of a form are labelled: their numbers (四、结转下年度继续办理) number the form, not the document around it.
 */
export class FormLabels {
  readonly #cells = new Set<number>();
  /** Lines of text, where the form is no table in the markup. */
  readonly #lines = new Set<string>();

  constructor(view: PageView, { figures, found }: Pick<Statistics, 'figures' | 'found'>) {
    const labels = new Set([...new Set(figures.flatMap(({ path }) => path))].map((label) => readLabel(label).exact));
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (const { labelAt: at } of figures) {
      if (at.kind === 'cell') this.#cells.add(at.cell);
      if (at.kind !== 'text') continue;
      const clean = view.clean(at.block);
      this.#lines.add(key(at.block, lineStart(clean.fold, clean.fromRaw(at.start))));
      first = Math.min(first, at.block);
      last = Math.max(last, at.block);
    }
    for (const { tables } of found)
      for (const table of tables)
        for (const { index } of view.tableCells(table))
          if (labels.has(readLabel(view.cellText(index)).exact)) this.#cells.add(index);
    for (let block = first; block <= last; block++)
      for (const { index, 0: line } of view.clean(block).fold.matchAll(/[^\n]+/g))
        if (labels.has(readLabel(line).exact)) this.#lines.add(key(block, index));
    if (figures.length === 0) this.#takeTemplate(view);
  }

  /** Lines of a form that lost its table and has no figures: a template printed with the notice that asks for reports. */
  #takeTemplate(view: PageView): void {
    const { blocks } = view.page;
    const last = blocks.findLastIndex(({ cell, hidden, text }) => cell < 0 && !hidden && LAST_LABEL.test(text));
    if (last < 0) return;
    const rows = FORMS.flatMap(({ tables }) => tables.flatMap(rowsOf));
    const official = new Set(rows.map(({ row }) => compact(cleanText(row.label).fold)));
    for (let block = Math.max(0, last - MOST_BLOCKS); block <= last; block++) {
      if (blocks[block]?.hidden || (blocks[block]?.cell ?? 0) >= 0) continue;
      for (const { index, 0: line } of view.clean(block).fold.matchAll(/[^\n]+/g)) {
        const [first = ''] = line.split('|').filter((piece) => piece.trim() !== '');
        if (first.length < LONGEST && official.has(compact(first))) this.#lines.add(key(block, index));
      }
    }
  }

  hasCell(cell: number): boolean {
    return this.#cells.has(cell);
  }

  /** `at`: where a line of the block begins, in its clean text. */
  hasLine(block: number, at: number): boolean {
    return this.#lines.size > 0 && this.#lines.has(key(block, at));
  }
}

/** The label that stands at the end of section 三, in its own words, its cells empty. */
const LAST_LABEL = /(?:结转下年度继续办理|結轉下年度繼續辦理)[\s|]*$/m;
/** A form has no more lines, empty ones between. */
const MOST_BLOCKS = 400;
const LONGEST = 80;

const key = (block: number, at: number): string => `${block}:${at}`;

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
