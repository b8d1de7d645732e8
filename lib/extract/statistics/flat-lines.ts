import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { kindOf } from './sheet.ts';

/** A line of the page outside its tables; offsets in the clean text of its block. */
export interface FlatLine {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Lines of words, and the lines right below them that are figures alone. */
export interface Run {
  readonly texts: readonly FlatLine[];
  readonly values: readonly FlatLine[];
}

/** Lines of which one stands alone wherever a form was taken apart into its cells. */
const HINT = /(?:^|\n)[ |]*(?:自 *然 *人|结 *果 *维 *持|信 *息 *内 *容)[ |]*(?:\n|$)/;
/** A longer line is no cell of a form. */
const LONGEST = 120;
/** Lines of words kept before figures: the longest header of a form, each word in two lines. */
const MOST = 60;

/** False for a page that cannot hold a form in single lines. `worded`: its blocks with words of a form. */
export function hasFlatHint(view: PageView, worded: readonly number[], taken: ReadonlySet<number>): boolean {
  return worded.some((block) => {
    const { text = '' } = view.page.blocks[block] ?? {};
    if (!isOpen(view, taken, block) || (text.length > LONGEST && !text.includes('\n'))) return false;
    return HINT.test(view.clean(block).fold);
  });
}

/** The lines of a page in runs of words and figures; a sentence begins a new run. */
export function flatRuns(view: PageView, taken: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let texts: FlatLine[] = [];
  let values: FlatLine[] = [];
  const close = () => {
    if (values.length > 0) runs.push({ texts, values });
    if (values.length > 0) texts = [];
    values = [];
  };
  for (const block of view.page.blocks.keys()) {
    if (!isOpen(view, taken, block)) continue;
    for (const line of linesIn(view, block)) {
      const kind = kindOf(compact(line.text));
      if (kind === 'blank' || kind === 'unit') continue;
      if (kind === 'number' || kind === 'dash') {
        values.push(line);
        continue;
      }
      close();
      if (line.text.length > LONGEST || line.text.includes('。')) texts = [];
      else texts = [...texts.slice(-MOST), line];
    }
  }
  close();
  return runs;
}

function isOpen(view: PageView, taken: ReadonlySet<number>, block: number): boolean {
  const found = view.page.blocks[block];
  return (
    found !== undefined && !found.hidden && found.text.length < 40_000 && !taken.has(block) && view.standsFree(block)
  );
}

/** Lines without the bars that some converters part cells with. */
function linesIn(view: PageView, block: number): FlatLine[] {
  const { fold } = view.clean(block);
  return [...fold.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const text = line.replace(/^[\s|]+/, '').replace(/[\s|]+$/, '');
    const start = index + line.indexOf(text);
    return text === '' ? [] : [{ text, block, start, end: start + text.length }];
  });
}
