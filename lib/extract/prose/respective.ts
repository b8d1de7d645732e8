import type { Item } from './items.ts';
import type { List } from './list-words.ts';

const RESPECTIVE = /分别占(?:比)?|占比分别(?:为|是|达|达到)?|占[^,;。]{0,16}比[例重](?:分别|各)(?:为|是|达|达到)?|各占/;
const JOINT = /^[\s、,和及与]{1,3}(?:以及)?$/;

/**
 * Shares given together behind a list: `自然人申请78件、法人或其他组织申请22件，分别占78%和22%`. Part of each by the
 * index of its percentage; only where there are as many as the list right before has parts.
 */
export function respectiveShares(
  items: readonly Item[],
  totalOf: ReadonlyMap<number, List>,
): ReadonlyMap<number, { part: number; list: List }> {
  const found = new Map<number, { part: number; list: List }>();
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    if (item?.unit !== '%' || !RESPECTIVE.test(item.gap)) continue;
    let end = i + 1;
    while (items[end]?.unit === '%' && items[end]?.sentence === item.sentence && JOINT.test(items[end]?.gap ?? ''))
      end++;
    const count = end - i;
    const list = totalOf.get(i - 1);
    const last = items[i - 1];
    if (!list || count < 2 || list.parts.length !== count || last?.sentence !== item.sentence) continue;
    if (list.parts.some((part, k) => part !== i - count + k)) continue;
    for (const [k, part] of list.parts.entries()) found.set(i + k, { part, list });
  }
  return found;
}
