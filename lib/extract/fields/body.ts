import type { FieldOccurrence } from './model.ts';
import { occurrenceOf } from './occurrence.ts';
import type { Pair } from './pairs.ts';
import { pairValue } from './reading.ts';
import type { Setting } from './setting.ts';

/** What documents themselves say at their end: `公开方式：主动公开`, `主题词：…`. */
const SAID_IN_BODY = new Set([
  '公开方式',
  '公开形式',
  '公开属性',
  '公开类别',
  '信息公开形式',
  '信息公开方式',
  '主题词',
]);
const LONGEST = 60;

/** Labelled lines at the document's end that no metadata block holds. */
export function bodyOccurrences(setting: Setting, pairs: readonly Pair[], used: ReadonlySet<Pair>): FieldOccurrence[] {
  const { view, tree, firstProse, lastProse, measures } = setting;
  return pairs.flatMap((pair) => {
    const { hit } = pair;
    const { label } = hit;
    if (used.has(pair) || !label.field || !SAID_IN_BODY.has(label.text) || hit.mark !== 'colon') return [];
    if (hit.block < firstProse || view.page.blocks[hit.block]?.hidden) return [];
    const atEnd = hit.block > lastProse ? tree.textBetween(lastProse + 1, hit.block) < 400 : lastProse - hit.block < 6;
    if (!atEnd || pair.spans.length === 0 || !/^[\s(（【[]*$/.test(view.clean(hit.block).fold.slice(0, hit.start)))
      return [];
    if ((measures.length[hit.block] ?? 0) > LONGEST) return [];
    const value = pairValue(view, pair);
    return value?.state === 'value' ? [occurrenceOf(view, { pair, field: label.field, value }, 'body')] : [];
  });
}
