import { FORMS } from '../../forms/index.ts';
import type { Form } from '../../forms/model.ts';
import { rowsOf } from '../../forms/walk.ts';
import { once } from '../../once.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { compact } from '../../text/compact.ts';
import { speaking } from '../boxed.ts';
import { readLabel } from './label.ts';
import type { Statistics } from './model.ts';
import { UNIT_BEHIND } from './text-form.ts';

/**
 * Where the rows of a form are labelled: their numbers (四、结转下年度继续办理) number the form, not the document around it.
 */
export class FormLabels {
  readonly #cells = new Set<number>();
  /** Lines of text, where the form is no table in the markup. */
  readonly #lines = new Set<string>();

  constructor(view: PageView, { forms, figures, found }: Pick<Statistics, 'forms' | 'figures' | 'found'>) {
    const rows = forms.flatMap(({ tables }) => tables.flatMap(rowsOf));
    const labels = new Set(rows.map(({ row }) => readLabel(row.label).exact));
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
        for (const { index } of view.tableCells(table)) {
          const own = speaking(view, index);
          if (labels.has(readLabel(view.cellText(own)).exact)) this.#cells.add(own);
        }
    // Rows without a figure may stand at both ends of a list.
    const around = forms.some(({ dashedHeadings }) => dashedHeadings) ? MOST_BLANK : 0;
    const end = Math.min(view.page.blocks.length, last + 1 + around);
    for (let block = Math.max(0, first - around); block < end; block++)
      for (const { index, 0: line } of view.clean(block).fold.matchAll(/[^\n]+/g))
        if (labels.has(readLabel(firstPiece(line).replace(UNIT_BEHIND, '')).exact)) this.#lines.add(key(block, index));
    if (!found.some(({ table }) => table === 'applications')) this.#takeUnread(view);
  }

  /**
   * Lines of a section 三 that lost its table and was not read: the empty form printed with a notice that asks for
   * reports, or labels and figures run together.
   */
  #takeUnread(view: PageView): void {
    const { blocks } = view.page;
    const last = blocks.findLastIndex(
      ({ cell, hidden, text }, i) =>
        cell < 0 && !hidden && text.includes('下年度') && LAST_LABEL.test(view.clean(i).fold),
    );
    if (last < 0) return;
    const official = officialLabels(FORMS);
    const isOfficial = (line: string) => line.length < LONGEST && official.some((label) => line.startsWith(label));
    for (let block = Math.max(0, last - MOST_BLOCKS); block <= last; block++) {
      if (blocks[block]?.hidden || (blocks[block]?.cell ?? 0) >= 0) continue;
      for (const { index, 0: line } of view.clean(block).fold.matchAll(/[^\n]+/g)) {
        if (isOfficial(compact(firstPiece(line)))) this.#lines.add(key(block, index));
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

/** The labels of forms as a line without spaces begins with them. */
const officialLabels = once((forms: readonly Form[]): readonly string[] =>
  forms
    .flatMap(({ tables }) => tables.flatMap(rowsOf))
    .map(({ row }) => compact(cleanText(row.label).fold))
    .filter((label) => label.length > 4),
);

/** The label that stands at the end of section 三, in its own words, with nothing but figures behind. */
const LAST_LABEL = /结转下年度继续办理[\s\d|,.—/-]*$/m;
/** Rows without a figure before the first and behind the last that has one. */
const MOST_BLANK = 60;
/** A form has no more lines, empty ones between. */
const MOST_BLOCKS = 400;
const LONGEST = 80;

/** What stands before the bars that part the cells of a line. */
const firstPiece = (line: string): string => line.split('|').find((piece) => piece.trim() !== '') ?? '';

const key = (block: number, at: number): string => `${block}:${at}`;

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
