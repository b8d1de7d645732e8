import { isRest } from './divisions.ts';
import type { Item } from './items.ts';
import { type List, leadWords, MARK } from './list-words.ts';

/** What comes in, before some of it is done. */
const WHOLE =
  /收到|受理|接收|接到|承办|交办|转办|征集|收集|登记|抽[检查]|检[查测验]|监测|发现|排查|梳理|反馈|提出|派发|下达|办理|处理|应/;
/** What is done with it, in bare words: 已办结, 采纳. */
const DONE =
  /^(?:目前|现|均)?(?:已|已经)?(?:按[时期]|及时|当场|当年)?(?:完成)?(?:办结|办理|办复|答复|回复|处理|处置|整改|完成|解决|化解|采纳|落实|销号|验收|审结|结案)(?:完毕|到位|完成|完结|答复)?(?:的)?$/;
const NEGATED = /^[未不](?:予以?|能|被)?(.{1,6}?)(?:的)?$/;
/** Cases of other origin, or counted apart. */
const OTHERS = /结转|上年|往年|撤[回销]|重复|合并|部分|另有|[退转]|超/;

/**
 * A whole that a sentence parts in two without a word for it: 收到58件,办结51件,其余7件正在办理; 征集24条,采纳15条,未采纳9条.
 * Only where the three figures are all there are in their unit.
 */
export function complements(items: readonly Item[], i: number): List | null {
  const [before, whole, one, other, next] = [items[i - 3], items[i - 2], items[i - 1], items[i], items[i + 1]];
  if (!whole || !one || !other) return null;
  const rest = isRest(leadWords(other));
  const what = rest ? undefined : NEGATED.exec(leadWords(other))?.[1];
  if (!rest && what === undefined) return null;
  const alone = [whole, one, other].every(
    ({ sentence, unit, quantity, difference, value }) =>
      sentence === other.sentence &&
      unit === other.unit &&
      quantity.depth === other.quantity.depth &&
      !difference &&
      value.low === value.high &&
      !OTHERS.test(quantity.pre + quantity.post),
  );
  const more = [before, next].some((item) => item?.sentence === other.sentence && item.unit === other.unit);
  if (!alone || more || /[%元]$/.test(other.unit) || one.value.high > whole.value.low) return null;
  if (!WHOLE.test(whole.quantity.pre) || [one, other].some(({ gap }) => MARK.test(gap) || gap.includes(';')))
    return null;
  const words = leadWords(one);
  if (rest ? !DONE.test(words) : words.replace(/^(?:均|共)?(?:已|已经)?(?:予以?|被)?|的$/g, '') !== what) return null;
  return { total: i - 2, parts: [i - 1, i], division: 'area', stated: true, open: false, each: true };
}
