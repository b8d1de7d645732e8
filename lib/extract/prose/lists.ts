import { meets, sum } from '../../engine/interval.ts';
import { bareConcept, divisionOf, totalsOf } from './divisions.ts';
import type { Item } from './items.ts';
import type { Division } from './model.ts';
import { trimEnd } from './phrase.ts';

/** A total and its parts, as indices into the items. */
export interface List {
  readonly total: number;
  parts: number[];
  readonly division: Division;
  readonly stated: boolean;
  /** 等 ends it, or cases are carried over: it need not add up. */
  readonly open: boolean;
  /** 分别为: every one is named. */
  readonly each: boolean;
}

const MARK = /其中|分别(?:为|是|有)?|包括|包含|涵盖/;
/** 其中 may open the sentence or paragraph after its total. */
const OPENS = /^[\s,:]*其中/;
/** 从申请方式看, 按申请人分: the total stands earlier. */
const VIEW =
  /[从按](?:照)?[一-龥]{0,12}(?:看|分|划分|来看|统计|分类|来分)|(?:答复|办理|处理)(?:情况|结果)(?:为|是|如下|看)?[:,]|(?:办结|答复)(?:的)?(?:件|申请|事项)?中[,:]/;
/** Verbs of figures that stand for themselves. */
const VERB = /收到|受理|办结(?!率)|召开|举办|举行|制定|印发|培训|访问|接待|回复|编发|开展|组织/;

/** All list claims among the items, in order; also settles what their parts are (concept, scope). */
export function findLists(items: readonly Item[]): List[] {
  const lists: List[] = [];
  for (let i = 0; i < items.length; i++) {
    const closed = closing(items, i);
    if (closed) lists.push(closed);
    const opened = opening(items, i);
    if (!opened) continue;
    const list = gather(items, opened.total, i, opened.stated);
    if (!list) continue;
    lists.push(list);
    i = Math.max(i, list.parts.at(-1) ?? i);
  }
  for (const list of lists) if (list.total < (list.parts[0] ?? 0)) settle(items, list);
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before && before.sentence === item.sentence) settleNeighbours(before, item);
  });
  return lists;
}

/** 收到申请12件(含上年结转1件) is more than what was newly received; 兼职人员 behind 专职人员 are of the same kind. */
function settleNeighbours(before: Item, item: Item): void {
  const within = item.quantity.depth > before.quantity.depth || /含|包括|其中/.test(item.gap);
  if (item.concept === 'carriedIn' && before.concept === 'received' && within) before.concept = null;
  if (item.concept === null && before.concept === 'staff.fullTime' && item.unit === before.unit)
    item.concept = bareConcept(item.item, 'staff', 'staff');
}

/** The total of a list that begins with item `i`, if one does. */
function opening(items: readonly Item[], i: number): { total: number; stated: boolean } | null {
  const item = items[i];
  if (!item || item.unit === '%' || item.difference) return null;
  const before = items[i - 1];
  const inBrackets =
    item.quantity.depth > 0 && before?.sentence === item.sentence && before.quantity.depth < item.quantity.depth;
  if (inBrackets && before)
    return /其中|包括|分别/.test(item.gap) || items[i + 1]?.quantity.depth === item.quantity.depth
      ? totalFor(items, i, [i - 1], true)
      : null;
  if (
    MARK.test(item.gap) ||
    (/^[^,;。]{0,8}:$/.test(item.gap.slice(0, item.gap.indexOf(':') + 1)) && before?.sentence === item.sentence)
  )
    return totalFor(items, i, candidates(items, i), true);
  if (VIEW.test(item.gap)) return totalFor(items, i, earlier(items, i), true);
  if (
    before?.sentence === item.sentence &&
    before.unit === item.unit &&
    /(?:申请|信息|件|文件)中$/.test(before.quantity.post)
  )
    return { total: i - 1, stated: true };
  return implied(items, i);
}

/** A total behind its parts: 当面申请2件,网络申请3件,共计5件. */
function closing(items: readonly Item[], i: number): List | null {
  const item = items[i];
  if (item?.item !== '' || item.quantity.depth > 0) return null;
  if (!/(?:共计|合计|总计|总共)(?:为|是|有)?$/.test(item.quantity.pre)) return null;
  const parts: number[] = [];
  for (let k = i - 1; k >= 0 && items[k]?.sentence === item.sentence && items[k]?.unit === item.unit; k--)
    parts.unshift(k);
  const divisions = new Set(
    parts.map((k) => divisionOf(words(items[k] ?? item), null, '申请', items[k]?.ownSubject ?? false)),
  );
  const [division] = divisions;
  if (parts.length < 2 || divisions.size !== 1 || !division || division === 'area') return null;
  return { total: i, parts, division, stated: true, open: false, each: false };
}

/** Figures before the mark in the same sentence and at the same depth; in the sentence or line before where 其中 opens its own. */
function candidates(items: readonly Item[], i: number): number[] {
  const item = items[i];
  const found: number[] = [];
  if (!item) return found;
  const own = items[i - 1]?.sentence === item.sentence;
  const home = own
    ? item.sentence
    : OPENS.test(item.gap.trimStart()) || item.quantity.opener === ':'
      ? items[i - 1]?.sentence
      : undefined;
  for (let k = i - 1; k >= 0 && items[k]?.sentence === home && home !== undefined; k--) {
    if (!own && (items[k]?.paragraph ?? 0) < item.paragraph - 1) break;
    if (items[k]?.quantity.depth === item.quantity.depth) found.push(k);
  }
  return found;
}

function earlier(items: readonly Item[], i: number): number[] {
  const found: number[] = [];
  for (let k = i - 1; k >= 0 && i - k < 30 && items[k]?.paragraph === items[i]?.paragraph; k--) found.push(k);
  return found;
}

/** The nearest candidate whose concept such items divide, else the nearest in the same unit. */
function totalFor(
  items: readonly Item[],
  i: number,
  from: readonly number[],
  stated: boolean,
): { total: number; stated: boolean } | null {
  const item = items[i];
  if (!item) return null;
  const alike = from.filter(
    (k) => items[k]?.unit === item.unit && !items[k]?.difference && items[k]?.concept !== 'carriedIn',
  );
  const fitting = alike.find((k) => {
    const concept = items[k]?.concept ?? null;
    return (
      concept !== null &&
      totalsOf(divisionOf(words(item), concept, items[k]?.item ?? '', item.ownSubject)).includes(concept)
    );
  });
  const same = alike.find(
    (k) => item.concept !== null && items[k]?.concept === item.concept && item.scope.body !== items[k]?.scope.body,
  );
  const total = same ?? fitting ?? alike[0];
  return total === undefined ? null : { total, stated };
}

const IMPLIED: ReadonlySet<Division> = new Set(['way', 'applicant', 'timing', 'staff', 'channel', 'result', 'outcome']);

/** A part right behind its total without a word for it: 主动公开19条,政府网站公开83条. */
function implied(items: readonly Item[], i: number): { total: number; stated: boolean } | null {
  const item = items[i];
  const before = items[i - 1];
  if (!item || !before || before.sentence !== item.sentence || !before.concept || before.unit !== item.unit)
    return null;
  if (before.quantity.depth !== item.quantity.depth) return null;
  const division = divisionOf(words(item), before.concept, before.item, false);
  const spoken = division === 'channel' && /公开|发布/.test(item.quantity.pre);
  if (item.concept === null && !spoken && bareConcept(item.item, division, before.concept) === null) return null;
  const fits =
    IMPLIED.has(division) &&
    totalsOf(division).includes(before.concept) &&
    (division === 'outcome' || totalsOf(division)[0] === before.concept);
  return fits && item.concept !== before.concept ? { total: i - 1, stated: false } : null;
}

/** Takes the parts from item `i` on, as far as they are of one kind. */
function gather(items: readonly Item[], total: number, i: number, stated: boolean): List | null {
  const whole = items[total];
  const first = items[i];
  if (!whole || !first || first.unit !== whole.unit) return null;
  const division = divisionOf(words(first), whole.concept, whole.item, first.ownSubject);
  const parts: number[] = [];
  let open = false;
  for (let k = i; k < items.length; k++) {
    const item = items[k];
    if (!item || item.sentence !== first.sentence) break;
    if (item.quantity.depth > first.quantity.depth || item.unit === '%' || item.difference) continue;
    if (item.quantity.depth < first.quantity.depth || item.unit !== whole.unit) break;
    if (k > i && (MARK.test(item.gap) || VIEW.test(item.gap) || !belongs(item, whole, division))) break;
    parts.push(k);
    open = /^等/.test(item.quantity.post) || /等$/.test(item.quantity.pre);
    if (open) break;
  }
  if (parts.length === 0) return null;
  const loose = division === 'area' || division === 'level';
  const settled = whole.concept === 'closed' || whole.concept === 'replied';
  const pending = !settled && PENDING.has(division) && isPending(items, total, i);
  return {
    total,
    parts: loose ? shorten(items, total, parts) : parts,
    division,
    stated,
    open: open || pending,
    each: /分别/.test(first.gap),
  };
}

const PENDING: ReadonlySet<Division> = new Set(['way', 'applicant', 'result', 'timing']);

/** Cases carried over, or still under way, stand in the same sentence: the parts may be of another whole. */
function isPending(items: readonly Item[], total: number, i: number): boolean {
  const [first, last] = [items[total]?.sentence ?? 0, items[i]?.sentence ?? 0];
  let from = total;
  while (from > 0 && items[from - 1]?.sentence === first) from--;
  for (let k = from; k < items.length && (items[k]?.sentence ?? 0) <= last; k++) {
    const item = items[k];
    if (!item) continue;
    if (/结转|正在|尚未|在办|未到期|未办结|办理中|待办/.test(item.gap + item.quantity.post)) return true;
  }
  return false;
}

/** Where the sentence leaves open where the list ends, the reading that adds up is taken. */
function shorten(items: readonly Item[], total: number, parts: number[]): number[] {
  const whole = items[total];
  if (!whole) return parts;
  for (let length = parts.length; length >= 2; length--) {
    const taken = parts.slice(0, length);
    if (meets(whole.value, sum(taken.flatMap((k) => items[k]?.value ?? [])))) return taken;
  }
  return parts;
}

function belongs(item: Item, whole: Item, division: Division): boolean {
  const own = divisionOf(words(item), whole.concept, whole.item, item.ownSubject);
  if (division === 'area' || division === 'level') {
    // Another official statistic, or another verb, is another matter.
    if (item.concept !== null && item.concept !== whole.concept && !item.concept.startsWith('proactive')) return false;
    return !VERB.test(item.quantity.pre) || VERB.test(whole.quantity.pre);
  }
  // 其他3件 closes a list of any kind.
  return own === division || /^其[他它余](?:情形|情况|结果|方式|形式|途径)?$/.test(words(item));
}

/** Words before a part's figure, without the word that opens the list. */
export function listWords(item: Item): string {
  return trimEnd(item.quantity.pre).replace(/^(?:其中|分别(?:为|是)?|包括|包含|有)+/, '');
}

function words(item: Item): string {
  return listWords(item) + item.quantity.post.slice(0, 20);
}

/** A part's concept must be one of its total's; what the total is not sure to be, its parts are not either. */
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
  // Two ways that the form counts as one: neither is its figure.
  for (const k of list.parts) {
    const part = items[k];
    const twins = list.parts.filter(
      (other) =>
        part?.concept && items[other]?.concept === part.concept && part.scope.body === items[other]?.scope.body,
    );
    if (part && twins.length > 1) for (const other of twins) strip(items[other]);
    if (
      list.division === 'way' &&
      part?.concept === 'received.online' &&
      list.parts.some((other) => other !== k && /邮件|电邮|邮箱|平台|网站|系统|在线/.test(words(items[other] ?? part)))
    )
      strip(part);
    if (
      list.division === 'way' &&
      part?.concept === 'received.letter' &&
      list.parts.some((other) => other !== k && /邮寄|快递|邮政|书面/.test(words(items[other] ?? part)))
    )
      strip(part);
  }
}

function strip(item: Item | undefined): void {
  if (item) item.concept = null;
}
