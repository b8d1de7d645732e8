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
  settleCarried(items);
  for (const list of lists) {
    if (list.total > (list.parts[0] ?? 0)) continue;
    settle(items, list);
    untwin(items, list);
  }
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before && before.sentence === item.sentence) settleNeighbours(before, item);
  });
  settleEllipses(items);
  settleSums(items);
}

/** 收到申请6件,累计收到申请56件: the second is of all years. Figures of a sentence looked back over. */
const FURTHEST = 12;

function settleSums(items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (item.concept === null || !/累计/.test(item.quantity.pre)) return;
    // 截至年底累计公开9863条,本年公开1286条
    const next = items[i + 1];
    const fresh = next?.concept === null ? { ...next, concept: next.unit === item.unit ? item.concept : null } : next;
    if (fresh?.sentence === item.sentence && fresh.ownTime && isLess(fresh, item))
      item.scope = { ...item.scope, wholeYear: false };
    for (let k = i - 1; k >= 0 && i - k < FURTHEST && items[k]?.sentence === item.sentence; k--) {
      const before = items[k];
      if (before && isLess(before, item)) item.scope = { ...item.scope, wholeYear: false };
    }
  });
}

/** Less of the same, of one body and year. */
function isLess(one: Item, other: Item): boolean {
  const same = one.concept === other.concept && one.scope.body === other.scope.body;
  return same && one.scope.year === other.scope.year && one.value.high < other.value.low;
}

/** 制发规范性文件5件,废止3件,现行有效20件: what the figures behind the first are about is said once. */
const ELLIPSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:予以)?废止$/, 'abolished'],
  [/^(?:现行有效|继续有效|现行有效的)$/, 'inForce'],
];

function settleEllipses(items: readonly Item[]): void {
  let sentence = -1;
  let kinds = new Set<string>();
  for (const item of items) {
    if (item.sentence !== sentence) {
      sentence = item.sentence;
      kinds = new Set();
    }
    const kind = /^(rules|normative)\./.exec(item.concept ?? '')?.[1];
    if (kind) kinds.add(kind);
    const [only] = kinds;
    if (item.concept !== null || !only || kinds.size > 1 || item.difference) continue;
    if (!'件部个份'.includes(item.unit) || item.quantity.post !== '' || /其中|累计/.test(item.gap)) continue;
    const what = ELLIPSES.find(([words]) => words.test(item.item))?.[1];
    if (what) item.concept = `${only}.${what}`;
  }
}

/** 局网站发布信息1560条,其中公开政府信息865条: of the site only. */
const ONE_CHANNEL = /网站|平台|微信|微博|公众号|客户端/;

/** What was done with requests: its parts are none of those received. */
const SETTLED: ReadonlySet<string> = new Set(['closed', 'replied']);

/** What leaders take part in: 其中主要负责同志参加21次. */
const LED: ReadonlySet<string> = new Set(['response.press', 'response.interview']);

function settle(items: readonly Item[], list: List): void {
  const whole = items[list.total];
  if (!whole) return;
  const allowed = totalsOf(list.division);
  const results = whole.concept === 'handled' && list.division === 'result';
  const fits = results || (whole.concept !== null && (allowed.length === 0 || allowed.includes(whole.concept)));
  for (const k of list.parts) {
    const part = items[k];
    if (!part) continue;
    if (part.concept === 'carriedOut') continue;
    // 办结26件,其中上年结转2件、本年新收24件: of the new ones what was closed.
    if (part.concept === 'received' && SETTLED.has(whole.concept ?? '')) part.concept = null;
    if (allowed.length > 0) {
      part.concept = fits ? (part.concept ?? bareConcept(part.item, list.division, whole.concept)) : null;
    } else if (LED.has(whole.concept ?? '') && /^主要负责(?:同志|人)(?:参加|出席)?$/.test(part.item)) {
      part.concept = `${whole.concept}.leader`;
    } else if (part.concept === 'proactive' && whole.concept === null && ONE_CHANNEL.test(whole.item)) {
      part.concept = null;
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

/** 收到申请12件(含上年结转1件) is more than what was newly received; so is what was handled, 其中新收11件、上年结转1件. */
function settleCarried(items: readonly Item[]): void {
  items.forEach((item, i) => {
    const [whole, fresh] = [items[i - 1], items[i - 2]];
    settleBoth(whole, item, items[i + 1]);
    if (item.concept !== 'carriedIn' || whole?.sentence !== item.sentence) return;
    const total = within(whole, item)
      ? whole
      : fresh?.sentence === item.sentence && within(fresh, whole)
        ? fresh
        : null;
    if (!total || (total === whole ? whole.concept !== 'received' && !isHandled(whole) : !isHandled(total))) return;
    total.concept = 'handled';
    // Of all of them, 自然人申请24件: no figure of the form's.
    for (let k = i + 1; items[k]?.sentence === item.sentence && items[k]?.concept !== 'received'; k++) {
      const part = items[k];
      if (part?.concept?.startsWith('received.')) part.concept = null;
    }
  });
}

/** 新收26件,上年结转2件;共办理28件: nothing but the two of them, where it follows at once. */
function settleBoth(fresh: Item | undefined, carried: Item, both: Item | undefined): void {
  if (carried.concept !== 'carriedIn' || fresh?.concept !== 'received' || !both || both.difference) return;
  const together = both.sentence === carried.sentence && fresh.sentence === carried.sentence;
  const counted = both.unit === carried.unit && both.quantity.depth === carried.quantity.depth;
  const free = both.concept === null || both.concept === 'received';
  if (together && counted && free && BOTH.test(both.item) && TOGETHER.test(both.quantity.pre)) both.concept = 'handled';
}

const BOTH = /^(?:办理|处理)(?:(?:依申请公开|政府信息公开|信息公开)?(?:的)?申请)?(?:件)?$/;
const TOGETHER = /共|合计|总计/;

function within(whole: Item, part: Item): boolean {
  // 收到26件,全部办结(含上年结转2件): of what was closed.
  if (/办结|答复|办理完毕|办毕/.test(part.gap)) return false;
  return part.quantity.depth > whole.quantity.depth || /含|包括|其中/.test(part.gap);
}

function isHandled(whole: Item): boolean {
  return whole.concept === null && !whole.difference && HANDLED.test(whole.quantity.pre + whole.quantity.post);
}

const HANDLED =
  /(?:办理|处理|受理|收到).{0,4}(?:依申请公开|政府信息公开申请|信息公开申请)|(?:办理|处理|受理|收到)(?:申请)?$/;

/** 兼职人员 behind 专职人员 are of the same kind. */
function settleNeighbours(before: Item, item: Item): void {
  if (item.concept === null && /^(?:行政)?规范性文件(?:数)?$/.test(item.item) && '件个份'.includes(item.unit)) {
    // 主动公开政府信息356条,其中规范性文件12件; 制发规章1件、规范性文件3件
    if (before.concept === 'proactive' && /其中/.test(item.gap)) item.concept = 'proactive.normative';
    else if (before.concept?.startsWith('rules.') && /^.?、/.test(item.gap))
      item.concept = `normative.${before.concept.slice(6)}`;
  }
  if (item.concept === null && before.concept === 'staff.fullTime' && item.unit === before.unit)
    item.concept = bareConcept(item.item, 'staff', 'staff');
}
