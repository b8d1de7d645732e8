import { add, meets, sum } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Item } from './items.ts';
import { disputeOf, type List, listWords, MARK, VIEW } from './list-words.ts';

function amount(items: readonly Item[], indices: readonly number[]): Interval {
  return sum(indices.flatMap((k) => items[k]?.value ?? []));
}

/** Figures taken up behind a list at most. */
const FURTHEST = 8;

/** 同意公开35件,不属本部门掌握12件,信息不存在7件: with what stands on in its row, named in other words, it adds up. */
export function runOn(items: readonly Item[], list: List): List | null {
  const whole = items[list.total];
  const last = items[list.parts.at(-1) ?? -1];
  if (!whole || !last || amount(items, list.parts).low >= whole.value.high) return null;
  const parts = [...list.parts];
  for (let k = (list.parts.at(-1) ?? 0) + 1; parts.length - list.parts.length < FURTHEST; k++) {
    const item = items[k];
    if (!item || item.sentence !== last.sentence || item.quantity.depth < last.quantity.depth) return null;
    if (item.unit === '%' || item.difference || item.quantity.depth > last.quantity.depth) continue;
    if (item.unit !== whole.unit || MARK.test(item.gap) || VIEW.test(item.gap)) return null;
    // Another statistic is no part, nor is the other kind of dispute.
    if (item.concept !== null && !item.concept.includes('.')) return null;
    const dispute = disputeOf(listWords(item));
    if (dispute !== null && dispute !== disputeOf(whole.item)) return null;
    parts.push(k);
    const all = amount(items, parts);
    if (meets(whole.value, all)) return goesOn(items, k, whole) ? null : { ...list, parts };
    if (all.low > whole.value.high) return null;
  }
  return null;
}

/** More stands in the row behind: 重复申请1件,信访1件. */
function goesOn(items: readonly Item[], k: number, { unit }: Item): boolean {
  const [item, next] = [items[k], items[k + 1]];
  if (!item || next?.sentence !== item.sentence || next.unit !== unit) return false;
  if (next.quantity.depth !== item.quantity.depth || MARK.test(next.gap) || next.gap.includes(';')) return false;
  return next.concept === null || next.concept.includes('.');
}

/** 新收63件,上年结转5件,其中自然人61件,法人7件: those who asked of all 68, no figures of the form's. */
export function ofAllHandled(items: readonly Item[], { total, parts }: List): boolean {
  const whole = items[total];
  if (!whole || (whole.concept !== 'received' && !/新收|收到/.test(whole.quantity.pre))) return false;
  const all = amount(items, parts);
  return [items[total - 1], items[total + 1]].some(
    (carried) =>
      carried?.unit === whole.unit &&
      /(?:上年|去年|上一年|20\d\d年)(?:度)?(?:结转|转结|转入)|结转上/.test(carried.quantity.pre) &&
      carried.sentence === whole.sentence &&
      carried.value.high > 0 &&
      meets(add(whole.value, carried.value), all),
  );
}
