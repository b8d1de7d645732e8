import { bareConcept, totalsOf } from './divisions.ts';
import type { Item } from './items.ts';
import { type List, listWords } from './list-words.ts';

/** Ways of asking that a form may count under the same row as the concept beside them. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  'received.online': /邮件|电邮|邮箱|平台|网站|系统|在线/,
  'received.letter': /邮寄|快递|邮政|书面/,
};

/**
 * Settles what the parts of lists are: a part's concept must be one of its total's, and what the total is not sure to be,
 * its parts are not either. Parts without a body or year of their own take those of their total.
 */
export function settleLists(items: readonly Item[], lists: readonly List[]): void {
  for (const list of lists) {
    if (list.total > (list.parts[0] ?? 0)) continue;
    settle(items, list);
    untwin(items, list);
  }
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before && before.sentence === item.sentence) settleNeighbours(before, item);
  });
}

function settle(items: readonly Item[], list: List): void {
  const whole = items[list.total];
  if (!whole) return;
  const allowed = totalsOf(list.division);
  const fits = whole.concept !== null && (allowed.length === 0 || allowed.includes(whole.concept));
  for (const k of list.parts) {
    const part = items[k];
    if (!part) continue;
    if (allowed.length > 0) {
      part.concept = fits ? (part.concept ?? bareConcept(part.item, list.division, whole.concept)) : null;
    } else if (part.concept === whole.concept && part.scope.body === whole.scope.body) part.concept = null;
    const { year, wholeYear } = part.scope;
    if (!part.ownSubject) part.scope = { ...whole.scope, wholeYear: whole.scope.wholeYear && wholeYear };
    if (part.ownTime) part.scope = { ...part.scope, year, wholeYear };
  }
}

/** Two parts that the form counts as one: neither is its figure. */
function untwin(items: readonly Item[], list: List): void {
  const parts = list.parts.flatMap((k) => items[k] ?? []);
  const name = ({ concept, scope }: Item) => `${concept} ${scope.body}`;
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(name(part), (counts.get(name(part)) ?? 0) + 1);
  for (const part of parts) {
    const alike = part.concept === null ? undefined : ALIKE[part.concept];
    const shared = alike && parts.some((other) => other !== part && alike.test(listWords(other)));
    if (shared || (part.concept !== null && (counts.get(name(part)) ?? 0) > 1)) part.concept = null;
  }
}

/** 收到申请12件(含上年结转1件) is more than what was newly received; 兼职人员 behind 专职人员 are of the same kind. */
function settleNeighbours(before: Item, item: Item): void {
  const within = item.quantity.depth > before.quantity.depth || /含|包括|其中/.test(item.gap);
  if (item.concept === 'carriedIn' && before.concept === 'received' && within) before.concept = null;
  if (item.concept === null && /^(?:行政)?规范性文件(?:数)?$/.test(item.item) && '件个份'.includes(item.unit)) {
    // 主动公开政府信息356条,其中规范性文件12件; 制发规章1件、规范性文件3件
    if (before.concept === 'proactive' && /其中/.test(item.gap)) item.concept = 'proactive.normative';
    else if (before.concept?.startsWith('rules.') && /^.?、/.test(item.gap))
      item.concept = `normative.${before.concept.slice(6)}`;
  }
  if (item.concept === null && before.concept === 'staff.fullTime' && item.unit === before.unit)
    item.concept = bareConcept(item.item, 'staff', 'staff');
}
