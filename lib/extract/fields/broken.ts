import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import type { Hit } from './hits.ts';
import { type Label, labelsAt } from './matcher.ts';

/** Parts that a label in a narrow cell is broken into, and characters of all of them. */
const MOST_PARTS = 4;
const LONGEST = 24;
/** Longest label that nobody knows. */
const LONGEST_STRANGE = 8;

/**
 * The label that several lines are together: `发布`, `日期：`. `strange` where they are one that nobody knows, null where they
 * are not one label.
 */
export function joinedLabel(lines: readonly string[]): Label | 'strange' | null {
  const parts = lines.map((line) => compact(line)).filter((part) => part !== '');
  const whole = parts.join('').replace(/:$/, '');
  if (parts.length < 2) return null;
  const found = labelsAt(whole, 0).at(-1);
  if (found?.end === whole.length && found.label.field !== null) return found.label;
  const first = parts[0] ?? '';
  if (whole.length > LONGEST_STRANGE || !/^[一-鿿]{2,}$/.test(whole) || isLabel(first)) return null;
  return 'strange';
}

/** True for a label by itself; 内容, 状态 are none without a colon. */
function isLabel(text: string): boolean {
  const found = labelsAt(text, 0).at(-1);
  return found?.end === text.length && !found.label.colonOnly;
}

/**
 * Labels broken over the paragraphs of a cell, by their first block: `<td><p>发布</p><p>日期</p></td>`. The other blocks of
 * such cells, and all of those with a label that nobody knows, have null: what they hold is no label of its own.
 */
export function brokenLabels(view: PageView): ReadonlyMap<number, Hit | null> {
  const found = new Map<number, Hit | null>();
  view.page.cells.forEach((cell, index) => {
    if (cell.hidden) return;
    const all = view.cellBlocks(index);
    if (all.length < 2 || all.length > MOST_PARTS) return;
    const blocks = all.filter((block) => !view.page.blocks[block]?.hidden);
    const [first, last] = [blocks[0] ?? -1, blocks.at(-1) ?? -1];
    const texts = blocks.map((block) => view.page.blocks[block]?.text ?? '');
    if (blocks.length < 2 || texts.some((text) => text.length > LONGEST)) return;
    const folds = blocks.map((block) => view.clean(block).fold);
    const label = joinedLabel(folds);
    if (label === null) return;
    for (const block of blocks) found.set(block, null);
    if (label === 'strange') return;
    const end = (folds[0] ?? '').length;
    const mark = compact(folds.at(-1) ?? '').endsWith(':') ? 'colon' : 'edge';
    found.set(first, { block: first, last, start: 0, end, after: end, label, mark });
  });
  return found;
}
