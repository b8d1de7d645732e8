import { bareConcept, divisionOf, isReason, totalsOf } from './divisions.ts';
import type { Item } from './items.ts';
import { disputeOf, listWords, MARK, sameDispute, VIEW } from './list-words.ts';
import type { Division } from './model.ts';
import { isLastYear } from './scope.ts';

/** Where a list begins: figures that may be its total, the likeliest first. One: it is. */
export interface Opening {
  readonly totals: readonly number[];
  readonly stated: boolean;
  /** Figures further back: one that the list adds up to is its total where `totals` are not. */
  readonly further?: readonly number[];
}

/** Figures looked back over for a total. */
export const FURTHEST = 24;
/** 其中 may open the sentence or paragraph after its total. */
const OPENS = /^[\s,:]*其中/;

/** 均已按时办结,其中…: what was said to be received, sentences before, is divided. */
const SETTLED =
  /(?:均|全部|都)(?:已|已经)?(?:在[一-龥]{2,10}内)?(?:按[时期])?(?:予以|给予|作出)?(?:办结|答复|办理完毕)[,;:]其中/;

/** A figure that only compares: 上年为71件. */
const COMPARED = /^(?:而)?(?:上年|去年|上一年|前一年|20\d\d年)(?:度)?(?:同期)?(?:为|是)?$/;

/** 26件,上年为22件,其中…; 26件,2021年为22件,增长18.2%;其中…: what comes behind divides this year's. */
function isCompared(items: readonly Item[], k: number, i: number): boolean {
  const [before, item] = [items[k - 1], items[k]];
  if (!before || !item || before.sentence !== item.sentence || before.unit !== item.unit) return false;
  if (!/[,、]/.test(item.quantity.opener) || before.scope.year !== null || item.scope.year === null) return false;
  return COMPARED.test(item.quantity.pre) && (isLastYear(item.quantity.pre) || k < i - 1);
}

/** 国家级、省级平台分别达到22家、182家: what the figures are of stands before 分别, and no total behind it. */
const RESPECTIVE =
  /分别或|分别(?:为|是|有|约|达到?|给予|奖励|补[助贴]|占|完成|实现|增长|下降|增加|减少|按|超过?|不低于|不超过|每[家人户个年月亩次])*$/;
/** 每千人6.6批次, 每人每月2094元, 每家给予30万元: a rate is no total. */
const RATE = /每[一-龥]{1,6}$|每[一-龥]{1,4}(?:不超过|不低于|最[高多低少]|至少)$/;
/** 1万—3万元(含1万元,不含3万元): whether the ends of a range belong to it. */
const RANGE_END = /^不?含$/;

/** Results with reasons of their own. */
const REASONED: ReadonlySet<string> = new Set(['replied.refused', 'result.unavailable', 'result.unprocessed']);

/** The total of a list that begins with item `i`, if one does. `parts`: items that are parts of a list already, with its total. */
export function opening(items: readonly Item[], i: number, parts: ReadonlyMap<number, number>): Opening | null {
  const item = items[i];
  if (!item || item.unit === '%' || item.difference) return null;
  if (RESPECTIVE.test(item.gap) && !/其中|包括|包含|涵盖/.test(item.gap)) return null;
  const before = items[i - 1]?.sentence === item.sentence ? items[i - 1] : undefined;
  if (before && before.quantity.depth < item.quantity.depth) {
    if (RANGE_END.test(item.quantity.pre)) return null;
    // 基本项目24项、补充项目(5项)和特定项目(33项): each bracket is of its own.
    const next = items[i + 1];
    const list = MARK.test(item.gap) || (next?.quantity.depth === item.quantity.depth && !next.gap.includes(')'));
    // 收到126件,上年为71件(其中…): the bracket divides this year's.
    const said = COMPARED.test(before.quantity.pre) ? items[i - 2] : undefined;
    const whole = said?.sentence === item.sentence && said.unit === item.unit ? i - 2 : i - 1;
    return list ? totalAmong(items, i, [whole], false) : null;
  }
  if (parts.has(i)) return null;
  const free = () => earlier(items, i).filter((k) => !parts.has(k) || items[k]?.concept === 'received');
  if (before?.concept !== 'carriedIn' && !/[其别包涵:从按情结果中式道径体]/.test(item.gap))
    return implied(items, i, parts);
  // 糕点1批次[不合格项目:酸价],水产制品3批次: the colon of a remark opens nothing.
  const mark = item.gap.indexOf(':');
  const colon = before && mark >= 0 && /^[^,;。]{0,8}:$/.test(item.gap.slice(0, mark + 1)) && !/[\])】]/.test(item.gap);
  // 其中上年结转2件,予以公开…: the list proper begins behind what was carried over.
  const carried = before?.concept === 'carriedIn' && MARK.test(before.gap);
  if (!before && SETTLED.test(item.gap)) return totalAmong(items, i, free(), true);
  if (MARK.test(item.gap) || colon || carried) {
    if (before?.unit === item.unit && REASONED.has(before.concept ?? '') && isReason(listWords(item), before.concept))
      return { totals: [i - 1], stated: true };
    const near = candidates(items, i);
    const found = totalAmong(items, i, near, false);
    // 自然人22件,法人4件,其中企业3件,律师事务所1件: another figure before them is what they add up to.
    if (before && found && found.totals[0] !== i - 1)
      return { ...found, further: near.filter((k) => items[k]?.unit === item.unit && !items[k]?.difference) };
    if (before || !found || !OPENS.test(item.gap.trimStart())) return found;
    // 登记94万件。化解31万件。其中,甲省66万件,乙省28万件: the sentence between is passed over.
    const further = free().filter((k) => !near.includes(k));
    return { ...found, further: totalAmong(items, i, further, false)?.totals ?? [] };
  }
  // 在128件已答复的申请中,
  if (before?.unit === item.unit && /(?:申请|信息|件|文件)中$/.test(before.quantity.post))
    return { totals: [i - 1], stated: true };
  if (!VIEW.test(item.gap)) return implied(items, i, parts);
  const viewed =
    totalAmong(items, i, free(), true) ??
    totalAmong(items, i, askedBefore(items, i), true) ??
    // 发布政策解读18篇,按形式分:文字9篇,图解7篇: what stands in its sentence is meant, as by 其中.
    (before?.unit === item.unit ? totalAmong(items, i, candidates(items, i), false) : null);
  // 办理28件,其中新收26件、上年结转2件。从申请人看: of all of them, where those who asked add up to that.
  const above = viewed?.totals.flatMap((total) => parts.get(total) ?? []) ?? [];
  return viewed && above.length > 0 ? { ...viewed, further: above } : viewed;
}

/** Lines that a view of those who asked, and how, may stand behind its total. */
const LINES = 2;

/** 全年收到申请26件。 / 从申请方式看,网络申请18件: the body's own requests, in a line just before. */
function askedBefore(items: readonly Item[], i: number): number[] {
  const item = items[i];
  const division = item ? divisionOf(listWords(item), 'received', '', item.ownSubject) : null;
  if (!item || (division !== 'way' && division !== 'applicant')) return [];
  for (let k = i - 1; k >= 0 && i - k < FURTHEST && (items[k]?.paragraph ?? 0) >= item.paragraph - LINES; k--) {
    const found = items[k];
    if (found?.concept !== 'received') continue;
    const { body, year, wholeYear } = found.scope;
    return body === 'own' && year === null && wholeYear ? [k] : [];
  }
  return [];
}

/** Figures before the mark in the same sentence and at the same depth; in the sentence or line before where 其中 opens its own. */
function candidates(items: readonly Item[], i: number): number[] {
  const item = items[i];
  const found: number[] = [];
  if (!item) return found;
  const own = items[i - 1]?.sentence === item.sentence;
  // 其中表3的特定项目(33项): the size of what is named, no part of what was said before.
  if (!own && item.quantity.depth > 0) return found;
  const home = own
    ? item.sentence
    : OPENS.test(item.gap.trimStart()) || item.quantity.opener === ':'
      ? items[i - 1]?.sentence
      : undefined;
  let closed = false;
  for (let k = i - 1; k >= 0 && items[k]?.sentence === home && home !== undefined && i - k < FURTHEST; k--) {
    if (!own && (items[k]?.paragraph ?? 0) < item.paragraph - 1) break;
    // What stands in a bracket of its own is closed off: 收到5554件(上年为86件)(其中…)。
    closed ||= items[k + 1]?.gap.includes(')') ?? false;
    const { depth } = items[k]?.quantity ?? item.quantity;
    if (depth === item.quantity.depth && !(closed && depth > 0)) found.push(k);
    else if (closed && depth === item.quantity.depth - 1 && found.length === 0) found.push(k);
  }
  return found;
}

function earlier(items: readonly Item[], i: number): number[] {
  const found: number[] = [];
  for (let k = i - 1; k >= 0 && i - k < FURTHEST && items[k]?.paragraph === items[i]?.paragraph; k--) found.push(k);
  return found;
}

/** The candidates that such an item may be a part of. `known`: only one whose concept or words say so. */
function totalAmong(items: readonly Item[], i: number, from: readonly number[], known: boolean): Opening | null {
  const item = items[i];
  if (!item) return null;
  const alike = from.filter((k) => {
    const whole = items[k];
    const carried = whole?.concept === 'carriedIn' || whole?.concept === 'carriedOut' || /结转/.test(whole?.item ?? '');
    const counted = whole?.unit === item.unit && !whole.difference && !RATE.test(whole.quantity.pre);
    return counted && !carried && !isCompared(items, k, i) && sameDispute(listWords(item), whole.item);
  });
  const divides = (k: number, fits: (whole: Item, totals: readonly string[]) => boolean) => {
    const whole = items[k];
    return (
      whole !== undefined &&
      fits(whole, totalsOf(divisionOf(listWords(item), whole.concept, whole.item, item.ownSubject)))
    );
  };
  const same = alike.find(
    (k) => item.concept !== null && items[k]?.concept === item.concept && item.scope.body !== items[k]?.scope.body,
  );
  const fitting =
    same ?? alike.find((k) => divides(k, ({ concept }, totals) => concept !== null && totals.includes(concept)));
  const worded =
    fitting ??
    alike.find((k) =>
      divides(k, ({ item: words }, totals) => totals.includes('received') && /信息公开.*申请|依申请公开/.test(words)),
    );
  // 行政复议20件,…;行政诉讼12件,其中维持11件: what stands right before its outcomes.
  const dispute =
    items[i - 1]?.quantity.depth === item.quantity.depth && alike[0] === i - 1 && disputeOf(items[i - 1]?.item ?? '');
  if (worded === undefined && dispute && divides(i - 1, (_, totals) => totals.includes('review')))
    return { totals: [i - 1], stated: true };
  if (worded !== undefined) return { totals: [worded], stated: true };
  // 按类别分: kinds of what was published.
  const published = known ? alike.find((k) => items[k]?.concept === 'proactive') : undefined;
  if (published !== undefined && item.concept === null) return { totals: [published], stated: true };
  return known || alike.length === 0 ? null : { totals: alike.slice(0, 4), stated: true };
}

const IMPLIED: ReadonlySet<Division> = new Set(['way', 'applicant', 'timing', 'staff', 'channel', 'result', 'outcome']);

/** A part right behind its total without a word for it: 主动公开19条,政府网站公开83条. */
function implied(items: readonly Item[], i: number, parts: ReadonlyMap<number, number>): Opening | null {
  const item = items[i];
  const before = items[i - 1];
  if (!item || !before) return null;
  if (before.sentence !== item.sentence) return channelTotal(items, i);
  const other = anotherView(items, i, parts.get(i - 1));
  if (other) return other;
  if (!before.concept || before.unit !== item.unit) return null;
  if (before.quantity.depth !== item.quantity.depth) return null;
  const division = divisionOf(listWords(item), before.concept, before.item, false);
  const spoken = division === 'channel' && /公开|发布/.test(item.quantity.pre);
  if (item.concept === null && !spoken && bareConcept(item.item, division, before.concept) === null) return null;
  const fits =
    IMPLIED.has(division) &&
    totalsOf(division).includes(before.concept) &&
    (division === 'outcome' || totalsOf(division)[0] === before.concept);
  return fits && item.concept !== before.concept ? { totals: [i - 1], stated: false } : null;
}

/** 自然人申请4件,法人申请1件;予以公开3件,无法提供2件: the same total, divided in another way. */
function anotherView(items: readonly Item[], i: number, total: number | undefined): Opening | null {
  const [item, before, whole] = [items[i], items[i - 1], items[total ?? -1]];
  if (!item || !before || total === undefined || !whole?.concept || item.quantity.opener !== ';') return null;
  if (whole.unit !== item.unit || before.quantity.depth !== item.quantity.depth || item.difference) return null;
  const division = divisionOf(listWords(item), whole.concept, whole.item, false);
  const first = divisionOf(listWords(before), whole.concept, whole.item, false);
  const divides = division !== first && IMPLIED.has(division) && totalsOf(division).includes(whole.concept);
  // 累计2356条,其中本年326条;网站公开286条,报刊公开40条: of the part, where it is what they add up to.
  return divides ? { totals: [total], stated: false, further: [i - 1] } : null;
}

/** 全年主动公开政府信息412条。通过政府网站公开286条,…: the total of channels in a sentence of the same line before them. */
function channelTotal(items: readonly Item[], i: number): Opening | null {
  const item = items[i];
  if (!item?.concept?.startsWith('channel.')) return null;
  const total = earlier(items, i).find((k) => items[k]?.concept === 'proactive');
  return total !== undefined && alike(items[total], item) ? { totals: [total], stated: false } : null;
}

/** Of one body, time and unit. */
export function alike(whole: Item | undefined, part: Item): boolean {
  if (!whole || whole.unit !== part.unit || whole.difference || part.difference) return false;
  const [a, b] = [whole.scope, part.scope];
  return a.body === b.body && a.year === b.year && a.wholeYear === b.wholeYear;
}
