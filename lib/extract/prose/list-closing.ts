import { meets, sum } from '../../engine/interval.ts';
import { SCALE } from '../../engine/number.ts';
import { divisionOf, totalsOf } from './divisions.ts';
import type { Item } from './items.ts';
import { alike, FURTHEST } from './list-totals.ts';
import { type List, listWords, MARK } from './list-words.ts';
import type { Division } from './model.ts';

const DONE = '(?:收到|受理|办理|处理|办结|答复|回复|接收|发布|公开|举办|召开|开展|组织|制发|培训)';
/** 共计5件, 合计为5件, 合计收到5件: the total of what stands before it, and nothing else. */
const TOTAL = new RegExp(`(?:共计|合计|总计|总共)(?:${DONE}了?)?(?:为|是|有)?$`);
const BARE = new RegExp(`^${DONE}?$`);
/** 共收到申请43件: may be the total of parts that divide such. */
const TOGETHER = new RegExp(`^[,;、\\s]*(?:一)?共${DONE}`);

/** A total behind its parts: 当面申请2件,网络申请3件,共计5件; 建议45件、提案62件,合计107件. */
export function closing(items: readonly Item[], i: number): List | null {
  const item = items[i];
  if (!item || item.unit === '%' || item.quantity.depth > 0 || item.difference) return null;
  const says = BARE.test(item.item) && TOTAL.test(item.quantity.pre);
  if (!says && !(item.concept !== null && TOGETHER.test(item.gap))) return null;
  const before = runBefore(items, i, item);
  if (before.length < 2) return null;
  const divisions = new Set(before.map((k) => divisionAt(items, k, says ? null : item.concept)));
  const [division] = divisions;
  const known = divisions.size === 1 && division !== undefined && division !== null && division !== 'area';
  if (known && (says || (DIVIDING.has(division) && totalsOf(division).includes(item.concept ?? ''))))
    return { total: i, parts: before, division, stated: true, open: false, each: false };
  return says ? ofAnyKind(items, i, before) : null;
}

/** Divisions that leave nothing out. */
const DIVIDING: ReadonlySet<Division> = new Set(['way', 'applicant', 'timing', 'staff']);

/** The figures in the unit of the total right before it in its sentence; the shares that stand between them are none. */
function runBefore(items: readonly Item[], i: number, total: Item): number[] {
  const found: number[] = [];
  for (let k = i - 1; k >= 0 && i - k < FURTHEST; k--) {
    if (items[k]?.sentence === total.sentence && items[k]?.unit === '%') continue;
    if (!isBeside(items[k], total)) break;
    found.unshift(k);
    // 423件,其中甲126件、乙86件,合计212件: the sum of what 其中 opens.
    if (k < i - 1 && MARK.test(items[k]?.gap ?? '')) break;
  }
  return found;
}

/** 减少2人, 办公室3人等, 去重后: what goes off, what is not named, what is counted once. */
const FLOW = /减|调出|退出|注销|剔除|扣除|取消|去重|重复|净增|^等|等$|等[,、]|…|\.{3}|^[,、]?等/;

/** In the sentence of the total, and in its unit. */
function isBeside(part: Item | undefined, total: Item): boolean {
  return part !== undefined && part.sentence === total.sentence && part.unit === total.unit;
}

function divisionAt(items: readonly Item[], k: number, concept: string | null): Division | null {
  const item = items[k];
  return item ? divisionOf(listWords(item), concept, '申请', item.ownSubject) : null;
}

/**
 * What is added up has names of any kind: the figures in a row before the total, or the last of them that make it up. Where
 * the row may begin in an earlier sentence, or 其中 stands in it, only what does add up is a list.
 */
function ofAnyKind(items: readonly Item[], i: number, before: readonly number[]): List | null {
  const total = items[i];
  const plain = before.filter((k) => (items[k]?.quantity.depth ?? 0) === 0);
  const inRow = plain.every((k) => {
    const item = items[k];
    return item !== undefined && !item.difference && !MARK.test(item.gap) && !FLOW.test(item.gap + item.quantity.post);
  });
  const channels = plain.every((k) => divisionAt(items, k, 'proactive') === 'channel');
  // 12.3公里、15.4公里: each rounded by itself.
  const whole = [i, ...plain].every((k) => (items[k]?.value.low ?? 0) % SCALE === 0);
  const base = { total: i, division: channels ? 'channel' : 'area', stated: true, open: false } as const;
  // 建议45件、提案62件: all of one row; 班子成员7人,在职49人,退休37人,共计86人: the last two.
  const enumerated = plain.slice(1).every((k) => /^\s*[、和及与]/.test(items[k]?.gap ?? ''));
  for (let from = 0; total && from + 2 <= (enumerated && from > 0 ? 0 : plain.length); from++) {
    const parts = plain.slice(from);
    if (meets(total.value, sum(parts.flatMap((k) => items[k]?.value ?? [])))) return { ...base, parts, each: false };
  }
  const first = items[before[0] ?? i];
  const earlier = items[(before[0] ?? i) - 1];
  const goesBack = earlier?.paragraph === first?.paragraph && earlier?.unit === first?.unit;
  return inRow && whole && !goesBack && plain.length > 1 && !FLOW.test(total?.gap ?? '')
    ? { ...base, parts: plain, each: true }
    : null;
}

/** Parts of a year by what they are called, and how many of them make it up. */
const PERIODS = [
  { name: /^[,;:、\s]*(?:其中)?([上下])半年/, count: 2 },
  { name: /^[,;:、\s]*(?:其中)?(1[-—~至到]6|1月[-—~至到]6|7[-—~至到]12|7月[-—~至到]12)月/, count: 2 },
  { name: /^[,;:、\s]*(?:其中)?第?([一二三四1-4])季度/, count: 4 },
] as const;

/** All parts of the year right before its total: 上半年受理30件,下半年受理40件,全年共受理70件. */
export function periodsBefore(items: readonly Item[], i: number): List | null {
  const total = items[i];
  if (!total || total.quantity.depth > 0 || total.difference || !/全年|全年度|本年度?/.test(total.gap)) return null;
  if (!/[共总]|累计|合计/.test(total.quantity.pre)) return null;
  for (const { name, count } of PERIODS) {
    const parts = Array.from({ length: count }, (_, k) => i - count + k);
    const names = parts.map((k) => {
      const item = items[k];
      return isBeside(item, total) && item?.concept === null ? name.exec(item.gap)?.[1] : undefined;
    });
    if (names.every((one) => one !== undefined) && new Set(names).size === count)
      return { total: i, parts, division: 'month', stated: true, open: false, each: true };
  }
  return null;
}

/** The channels right before their total: 政府网站公开286条,政务微信公开126条。全年共主动公开政府信息412条。 */
export function channelsBefore(items: readonly Item[], i: number, taken: ReadonlyMap<number, number>): List | null {
  const item = items[i];
  if (item?.concept !== 'proactive' || item.quantity.depth > 0 || !/[共总]|累计|合计/.test(item.quantity.pre))
    return null;
  const parts: number[] = [];
  for (let k = i - 1; k >= 0 && i - k < FURTHEST && items[k]?.paragraph === item.paragraph; k--) {
    const part = items[k];
    if (!part?.concept?.startsWith('channel.') || taken.has(k) || !alike(item, part)) break;
    parts.unshift(k);
  }
  return parts.length > 1 ? { total: i, parts, division: 'channel', stated: false, open: false, each: false } : null;
}
