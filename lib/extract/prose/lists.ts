import { meets, sum } from '../../engine/interval.ts';
import { divisionOf, isRest } from './divisions.ts';
import type { Item } from './items.ts';
import { channelsBefore, closing, periodsBefore } from './list-closing.ts';
import { complements } from './list-complements.ts';
import { mayGoOn, NESTINGS, type Nesting } from './list-nested.ts';
import { origins } from './list-origins.ts';
import { ofAllHandled, runOn } from './list-run.ts';
import { settleLists } from './list-settle.ts';
import { opening } from './list-totals.ts';
import { isLevel, type List, leadWords, listWords, MARK, sameDispute, VIEW } from './list-words.ts';
import type { Division } from './model.ts';

/** Verbs of figures that stand for themselves. */
const VERB = /收到|受理|办结(?!率)|召开|举办|举行|制定|印发|培训|访问|接待|回复|编发|开展|组织/;

/** An average, a price or a peak is no sum of what stands behind it. */
const AVERAGE = /[人户亩日月年每场]均|均价|平均|单价|最[高低多少大]/;

/** All list claims among the items, in order; also settles what their parts are (concept, scope). */
export function findLists(items: readonly Item[]): List[] {
  const lists: List[] = [];
  /** Total of each part. */
  const parts = new Map<number, number>();
  for (let i = 0; i < items.length; i++) {
    const behind = closing(items, i) ?? periodsBefore(items, i) ?? channelsBefore(items, i, parts);
    if (behind) lists.push(behind);
    const whence = origins(items, i) ?? complements(items, i);
    if (whence) {
      lists.push(whence);
      for (const part of whence.parts) parts.set(part, whence.total);
    }
    const opened = opening(items, i, parts);
    if (!opened) continue;
    const read = (total: number) => gather(items, { total, i, stated: opened.stated, taken: parts }) ?? [];
    const found = opened.totals.flatMap(read);
    // Where several figures may be the total, only one that the list agrees with is.
    const near =
      opened.totals.length === 1
        ? found[0]
        : (found.find((one) => fits(items, one)) ?? found.find((one) => agrees(items, one)));
    const list = near && !agrees(items, near) ? (further(items, near, opened.further?.flatMap(read)) ?? near) : near;
    if (!list) continue;
    lists.push(list);
    for (const part of list.parts) parts.set(part, list.total);
  }
  settleLists(items, lists);
  return lists;
}

function fits(items: readonly Item[], { total, parts }: Pick<List, 'total' | 'parts'>): boolean {
  const whole = items[total];
  return whole !== undefined && meets(whole.value, sum(parts.flatMap((part) => items[part]?.value ?? [])));
}

function agrees(items: readonly Item[], list: List): boolean {
  const whole = items[list.total];
  const all = sum(list.parts.flatMap((part) => items[part]?.value ?? []));
  if (!whole) return false;
  const loose = list.division === 'area' || list.division === 'level' || list.open || list.parts.length === 1;
  return meets(whole.value, all) || (loose && all.low <= whole.value.high);
}

/** 检出不合格347批次。其中,市局完成的4068批次: more than what stands before is of a figure further back that holds it. */
function further(items: readonly Item[], near: List, others: readonly List[] = []): List | undefined {
  const most = items[near.total]?.value.high ?? 0;
  const larger = LOOSE.has(near.division) && near.parts.some((part) => (items[part]?.value.low ?? 0) > most);
  return others.find((one) => fits(items, one)) ?? (larger ? others.find((one) => agrees(items, one)) : undefined);
}

/** The parts from item `i` on: of the ways to read lists within the list, the one by which it adds up. */
function gather(items: readonly Item[], from: Start): List | null {
  const [usual, ...others] = NESTINGS;
  const list = gatherBy(items, from, usual);
  if (!list || fits(items, list)) return list;
  if (ofAllHandled(items, list)) {
    for (const k of list.parts) {
      const part = items[k];
      if (part?.concept?.startsWith('received.')) part.concept = null;
    }
    return null;
  }
  if (!LOOSE.has(list.division)) {
    const longer = runOn(items, list);
    if (longer) return longer;
  }
  if (!list.nests) return list;
  for (const nesting of others) {
    const other = gatherBy(items, from, nesting);
    if (other && fits(items, other)) return other;
  }
  return list;
}

/** By whom and how was asked. */
const ASKED: ReadonlySet<Division> = new Set(['way', 'applicant']);

interface Start {
  readonly total: number;
  readonly i: number;
  readonly stated: boolean;
  /** Parts of other lists. */
  readonly taken: ReadonlyMap<number, number>;
}

/** Takes the parts from item `i` on, as far as they are of one kind. */
function gatherBy(
  items: readonly Item[],
  { total, i, stated, taken }: Start,
  nesting: Nesting,
): (List & { readonly nests: boolean }) | null {
  const whole = items[total];
  const first = items[i];
  if (!whole || !first || first.unit !== whole.unit || AVERAGE.test(whole.quantity.pre)) return null;
  const division = divisionOf(listWords(first), whole.concept, wordsOf(whole), first.ownSubject);
  const parts: number[] = [];
  let open = false;
  let nests = false;
  for (let k = i; k < items.length; k++) {
    const item = items[k];
    if (!item || item.sentence !== first.sentence) break;
    if (item.quantity.depth > first.quantity.depth || item.unit === '%' || item.difference) continue;
    if (item.quantity.depth < first.quantity.depth || item.unit !== whole.unit) break;
    if (k > i && !LOOSE.has(division) && isNested(item)) {
      nests = true;
      const end = nesting(items, k);
      // 不予公开3件,其中第三方2件,无法提供7件: where the list within ends nobody can tell.
      open = end === null && mayGoOn(items, k, whole, division);
      if (end === null) break;
      k = end;
      continue;
    }
    // A part of another list that goes on behind this one.
    if (k > i && taken.has(k)) break;
    if (k > i && SUM.test(item.quantity.pre)) {
      // 同意公开326件,部分公开26件,两项合计352件: some of them, unless more follow.
      open = true;
      if (LOOSE.has(division)) break;
      continue;
    }
    // 26862条:政府网站12862条,部门网站14000条;新媒体发布38626条: behind a full list, what is more than all of it.
    const full = parts.length > 1 && item.gap.includes(';') && fits(items, { total, parts });
    if (full && item.value.low > whole.value.high) break;
    // 市本级426件,县区1436件;市本级中,市政府126件: of one of the parts.
    if (k > i && /[;,][^;,:]{1,12}中,/.test(item.gap)) break;
    if (k > i && (MARK.test(item.gap) || VIEW.test(item.gap) || !belongs(item, whole, division, first))) break;
    // 其中税收72亿元;公共预算支出256亿元: behind the mark, more than the whole is another matter; so is what has its own colon.
    const another = item.value.low > whole.value.high || WHOLE.test(item.quantity.pre);
    // 现行有效9件,其中今年制发2件,累计废止23件: what is no longer in force is no part of it.
    if (k > i && LOOSE.has(division) && /废止|失效/.test(item.quantity.pre) && /有效|现有/.test(whole.quantity.pre))
      break;
    const headed = /[;,][^;,]*:/.test(item.gap);
    if (k > i && LOOSE.has(division) && (headed || (item.gap.includes(';') && another))) break;
    // 其中国家级媒体55篇,省级媒体28篇,微信公众号共发布473篇: a sum of its own.
    if (k > i && LOOSE.has(division) && OWN_SUM.test(item.quantity.pre)) break;
    // 木材企业36家,合格34家: of the part before it, no part of its own.
    // 专任教师236人,高级职称62人: the same people again, in another view.
    if (k > i && LOOSE.has(division) && TRAIT.test(item.quantity.pre) && !TRAIT.test(first.quantity.pre)) break;
    if (k > i && LOOSE.has(division) && STATUS.test(item.quantity.pre)) continue;
    parts.push(k);
    // 其中上年结转2件,已办结34件,其余2件正在办理: what was carried over is a part by itself.
    if (k === i && CARRIED.test(item.quantity.pre)) break;
    open = /^等/.test(item.quantity.post) || /等$/.test(item.quantity.pre);
    if (open) break;
  }
  if (parts.length === 0 || isStock(items, parts)) return null;
  const loose =
    division === 'area' || (division === 'level' && !parts.every((k) => isLevel(leadWords(items[k] ?? first))));
  // 新收 leaves out what was carried over; so do those who asked and how. What was closed has its results.
  const asked = ASKED.has(division) && /新收|新增/.test(whole.item);
  const complete = division === 'result' && !open ? withCarried(items, total, parts) : null;
  const settled = asked || complete !== null || whole.concept === 'closed' || whole.concept === 'replied';
  const list = {
    total,
    parts: loose ? shorten(items, total, parts) : (complete ?? parts),
    division,
    // 其他方式 ends the channels whatever opened them.
    stated: stated || (division === 'channel' && endsWithOthers(items, parts)),
    open,
    each: EACH.test(first.gap),
    nests,
  };
  // What was carried over may be in the parts and not in the total, or the other way round: nothing can be said.
  const pending = !settled && parts.length > 1 && PENDING.has(division) && isPending(items, total, i);
  return pending && !agrees(items, list) ? null : list;
}

/** 全年办理143件,其中予以公开68件、…、结转下年8件: what was not closed is a part of all that was handled. */
function withCarried(items: readonly Item[], total: number, parts: readonly number[]): number[] | null {
  const [whole, last] = [items[total], items[(parts.at(-1) ?? -1) + 1]];
  if (!whole || !last || last.sentence !== items[total + 1]?.sentence || last.unit !== whole.unit) return null;
  const carried = CARRIED_ON.test(last.quantity.pre + last.quantity.post) && !MARK.test(last.gap);
  if (!carried || !HANDLED.test(whole.quantity.pre)) return null;
  const value = (indices: readonly number[]) => sum(indices.flatMap((k) => items[k]?.value ?? []));
  return meets(whole.value, value(parts)) ? null : [...parts, (parts.at(-1) ?? 0) + 1];
}

const CARRIED_ON = /(?:结转|转)(?:至|到|入)?(?:下|次|明|20\d\d)/;
const HANDLED = /办理|处理/;

/** 3件,其中国家秘密1件: of the part before it, no other view of the whole. */
function isNested({ gap }: Item): boolean {
  return MARK.test(gap) && !VIEW.test(gap) && !gap.includes(';');
}

/** Divisions that words of any kind may belong to. */
const LOOSE: ReadonlySet<Division> = new Set(['area', 'level']);
const CARRIED = /结转|转结/;
/** 其中住户存款余额209亿元;年末各项贷款余额140亿元 */
const WHOLE = /各项|年末|全[年国省市县区乡镇]/;
const OWN_SUM =
  /(?:(?<!公)共|累计|总计|合计)(?:发布|推送|公开|公布|刊登|刊发|更新|报送|收到|受理|办理|接收|答复|接待|开展|召开|举办|编发|编印|回复|组织|制作|转载)/;
/** 甲126件、乙86件,合计212件: of what stands before it. */
const SUM = /^(?:(?:以上|上述|[两三四五六七八九十]{1,2}[者项家个类种])[一-龥]{0,4})?(?:合计|共计|总计|小计)(?:为|是)?$/;
const TRAIT = /职称|学历|学位|党员|[男女]性?$|周岁|博士|硕士|本科/;
const STATUS = /^(?:均?已|其中)?(?:合格|不合格|办结|完成|整改|属实|达标|通过|满意|查处|立案)$/;
/** 共18项,分别为甲10项、乙8项: each part is named; 其中甲、乙分别为 picks some. */
const EACH = /^[^,;:]{0,12}[,:(]?(?:分别|具体[为是])/;

/** 新制定5件,废止3件,现行有效33件: what came, what went and what there is are no parts of one whole. */
function isStock(items: readonly Item[], parts: readonly number[]): boolean {
  const words = parts.map((k) => items[k]?.quantity.pre ?? '');
  return (
    words.some((text) => /有效|现有|保留/.test(text)) && words.some((text) => /制定|制发|出台|印发|新增/.test(text))
  );
}

function endsWithOthers(items: readonly Item[], parts: readonly number[]): boolean {
  const last = items[parts.at(-1) ?? -1];
  return parts.length > 1 && last !== undefined && /^(?:通过)?其[他它]/.test(leadWords(last));
}

/** Figures around a list looked at for cases that are carried over. */
const NEAR = 40;
const PENDING: ReadonlySet<Division> = new Set(['way', 'applicant', 'result', 'timing']);

/** Cases carried over, or still under way, stand in the same sentence: the parts may be of another whole. */
function isPending(items: readonly Item[], total: number, i: number): boolean {
  const [first, last] = [items[total]?.sentence ?? 0, items[i]?.sentence ?? 0];
  let from = total;
  while (from > 0 && total - from < NEAR && items[from - 1]?.sentence === first) from--;
  for (let k = from; k < Math.min(items.length, i + NEAR) && (items[k]?.sentence ?? 0) <= last; k++) {
    const item = items[k];
    if (!item) continue;
    if (/结转|转结|正在|尚未|在办|未到期|未办结|办理中|待办/.test(item.gap + item.quantity.post)) return true;
  }
  return false;
}

const JOINS = /^(?:、|以及|和|及|与)/;

/** Where the sentence leaves open where the list ends, the reading that adds up is taken. */
function shorten(items: readonly Item[], total: number, parts: number[]): number[] {
  const whole = items[total];
  if (!whole) return parts;
  for (let length = parts.length; length >= 2; length--) {
    // 30条、13条以及5条: a row goes on over its 、, whatever the first of them add up to.
    if (length < parts.length && parts.slice(1, length + 1).every((k) => JOINS.test(items[k]?.gap ?? ''))) continue;
    const taken = parts.slice(0, length);
    if (meets(whole.value, sum(taken.flatMap((k) => items[k]?.value ?? [])))) return taken;
  }
  // 其中甲类6件、乙类8件,对外公开总数186件: a looser mark than those between the parts ends them.
  const marks = parts.map((k) => Math.max(...[...(items[k]?.gap ?? '')].map((mark) => '、,;'.indexOf(mark))));
  const end = marks.findIndex((mark, k) => k > 1 && mark > (marks[1] ?? 0));
  return end < 0 ? parts : parts.slice(0, end);
}

/** What a total is of; 其余 is no part of its words otherwise. */
function wordsOf({ item, quantity }: Item): string {
  return isRest(quantity.pre) ? quantity.pre : item;
}

function belongs(item: Item, whole: Item, division: Division, first: Item): boolean {
  // 复议6件和诉讼3件,其中复议维持5件,诉讼维持3件: each has its own.
  if (!sameDispute(listWords(item), whole.item)) return false;
  const kind = divisionOf(listWords(item), whole.concept, wordsOf(whole), item.ownSubject);
  if (division === 'area' || division === 'level') {
    // Another official statistic, or another verb, is another matter.
    const own = item.concept === whole.concept || item.concept === first.concept;
    if (item.concept !== null && !own && !item.concept.startsWith('proactive')) return false;
    return !VERB.test(item.quantity.pre) || VERB.test(whole.quantity.pre);
  }
  // 其他3件 closes a list of any kind.
  return kind === division || /^其[他它余](?:情形|情况|结果|方式|形式|途径)?$/.test(listWords(item));
}
