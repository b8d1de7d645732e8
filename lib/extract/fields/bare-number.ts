import { parseIndexNumber } from './index-number.ts';
import type { FieldOccurrence } from './model.ts';
import type { Pair } from './pairs.ts';
import type { Setting } from './setting.ts';

const LONGEST = 40;
/** Schemes that nothing else looks like, their check characters being right. */
const UNMISTAKABLE = new Set(['organisation/year', 'credit/year']);

/**
 * The index number of a page that shows its labels as pictures or by its style sheet: the only one, alone in its block,
 * outside the text, of a scheme with check characters. Null where a label of the page says index number, with or without one.
 */
export function bareNumber(setting: Setting, pairs: readonly Pair[]): FieldOccurrence | null {
  const { view, firstProse, lastProse } = setting;
  if (pairs.some(({ hit }) => hit.label.field === 'indexNumber')) return null;
  let only: FieldOccurrence | null = null;
  for (let block = 0; block < view.page.blocks.length; block++) {
    const { text = '', hidden } = view.page.blocks[block] ?? {};
    if (hidden || text.length > LONGEST || !text.includes('/') || (block >= firstProse && block <= lastProse)) continue;
    const value = view.clean(block).fold.trim();
    const { scheme, wrongChecks } = parseIndexNumber(value);
    if (!UNMISTAKABLE.has(scheme) || wrongChecks.length > 0) continue;
    if (only !== null) return null;
    const at = view.place(block, 0, view.clean(block).fold.length);
    const said = { field: 'indexNumber', value, raw: text.trim(), label: '', place: 'block', state: 'value' } as const;
    only = { ...said, at, labelAt: null, how: 'index number without a label' };
  }
  return only;
}
