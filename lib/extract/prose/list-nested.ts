import { meets, sum } from '../../engine/interval.ts';
import { divisionOf } from './divisions.ts';
import type { Item } from './items.ts';
import { listWords } from './list-words.ts';
import type { Division } from './model.ts';

/** Where a list within a list ends: its last item, null where nothing tells. `k`: its first item. */
export type Nesting = (items: readonly Item[], k: number) => number | null;

/** 不予公开3件,其中国家秘密1件;无法提供7件 */
const atSemicolon: Nesting = (items, k) => {
  const sentence = items[k]?.sentence;
  for (let at = k + 1; items[at]?.sentence === sentence; at++) if (items[at]?.gap.includes(';')) return at - 1;
  return null;
};

/** 不予公开3件,其中国家秘密1件、第三方2件,无法提供7件 */
const madeUp: Nesting = (items, k) => {
  const [whole, first] = [items[k - 1], items[k]];
  let all = { low: 0, high: 0 };
  for (let at = k; whole && items[at]?.sentence === first?.sentence; at++) {
    const item = items[at];
    if (!item || item.unit !== whole.unit || item.difference || item.quantity.depth !== whole.quantity.depth) continue;
    all = sum([all, item.value]);
    if (meets(whole.value, all)) return at;
  }
  return null;
};

/** 不予公开3件,其中第三方2件,无法提供7件 */
const atOnce: Nesting = (_, k) => k;

const either =
  (one: Nesting, other: Nesting): Nesting =>
  (items, k) =>
    one(items, k) ?? other(items, k);

/** Ways to read lists within a list; where none of them adds up the first is meant. */
export const NESTINGS: readonly [Nesting, ...Nesting[]] = [
  either(atSemicolon, madeUp),
  either(atSemicolon, atOnce),
  either(madeUp, atSemicolon),
  atOnce,
];

/** Items of this division stand further on in the sentence: the list may go on behind the one within it. */
export function mayGoOn(items: readonly Item[], k: number, whole: Item, division: Division): boolean {
  for (let at = k; items[at]?.sentence === items[k]?.sentence && at < items.length; at++) {
    const item = items[at];
    if (item && divisionOf(listWords(item), whole.concept, whole.item, item.ownSubject) === division) return true;
  }
  return false;
}
