import { SCALE } from '../../engine/number.ts';
import type { Item } from './items.ts';
import type { Share } from './percentages.ts';
import { trimEnd } from './phrase.ts';

/** A rate that the text gives: what it divides, by statistic or, in other business, by the words of the figures. */
interface Rate {
  readonly name: RegExp;
  readonly part: string | null;
  readonly wholes: readonly string[];
  readonly partWords: RegExp;
  /** Words of the whole, in other business. */
  readonly wholeWords?: RegExp;
  /** Nothing that is not due yet is left out: full marks say all. */
  readonly due?: boolean;
  /** The whole may leave out what is still open. */
  readonly loose?: boolean;
}

const RATES: readonly Rate[] = [
  {
    name: /按[时期]办[结理]率$/,
    part: 'closed.onTime',
    wholes: ['closed', 'received'],
    partWords: /按[时期](?:办结|办理完毕|办毕)$/,
  },
  { name: /按[时期]答复率$/, part: null, wholes: ['replied', 'received'], partWords: /按[时期](?:予以|作出)?答复$/ },
  {
    name: /(?<!按[时期]|及时|限时|到期|应|如期)办结率$/,
    part: 'closed',
    wholes: ['received', 'handled'],
    partWords: /^(?:已|均已|共)?(?:办结|办理完毕|办毕)$/,
  },
  {
    name: /(?<!按[时期]|及时|限时|到期|应|如期)答复率$/,
    part: 'replied',
    wholes: ['received'],
    partWords: /^(?:已|均已|共)?答复$/,
  },
  // Of other business only.
  {
    name: /(?<![优不])合格率$/,
    part: null,
    wholes: [],
    partWords: /^(?:检[查验测])?合格(?:的)?$/,
    wholeWords: /抽查|检查|抽检|检测|监测|检验|抽样/,
  },
  {
    name: /整改(?:完成)?率$/,
    part: null,
    wholes: [],
    partWords: /^(?:已|均已)?(?:完成)?整改(?:到位|完成|完毕)?$/,
    wholeWords: /发现|排查|查出|查找|梳理|反馈/,
  },
  {
    name: /(?:公开|公示)率$/,
    part: null,
    wholes: [],
    partWords:
      /^(?:已|实际|已经)?(?:主动)?(?:公开|公示|发布)(?:了)?(?:的)?(?:事项|信息|文件|政府信息|目录|结果)?(?:数)?$/,
    wholeWords: /应(?:当|该)?(?:主动)?(?:予以)?(?:公开|公示|发布)/,
    due: true,
  },
  {
    name: /(?<!有效)回收率$/,
    part: null,
    wholes: [],
    partWords: /^(?:共|实际)?(?:收回|回收)(?:了)?(?:调查)?(?:问卷|测评表|调查表)?$/,
    wholeWords: /发[放出]/,
    due: true,
  },
  {
    name: /纠[错正]率$/,
    part: 'review.corrected',
    wholes: ['review'],
    partWords: /^(?:被)?(?:依法)?纠[错正]$/,
    loose: true,
  },
  { name: /采纳率$/, part: null, wholes: [], partWords: /^(?:已)?采纳$/, wholeWords: /收到|征集|收集|提出/ },
];
const WHOLE = /收到|受理|接收|承办|交办/;
const HUNDRED = 100 * SCALE;
/** Cases still open, or carried over: a rate of 100 % leaves them out. */
const PENDING = /结转|正在|尚未|在办|未到期|未办结|办理中|上年|待办|撤[回销]|补正/;

/**
 * The figures that a rate (办结率100%) is about, all of its own sentence. `doubtful` where the words, not the statistic, say
 * so, or where full marks may leave out what was not due yet.
 */
export function readRate(items: readonly Item[], i: number, words: string): Partial<Share> {
  const name = words.replace(/(?:均)?(?:分别)?(?:为|达到|达|是|保持在?|稳定在)?(?:了)?$/, '');
  const rate = RATES.find((one) => one.name.test(name));
  const item = items[i];
  if (!rate || !item) return {};
  const full = item.value.low >= HUNDRED;
  if (full && PENDING.test(sentenceOf(items, i))) return {};
  const known = byConcept(items, i, rate) ?? byWords(items, i, rate);
  // 整改率: of the figures before it, unless it names a time of its own.
  if (!known || (known.doubtful && item.scope.wholeYear !== items[known.denominator]?.scope.wholeYear)) return {};
  const [top, bottom] = [items[known.numerator], items[known.denominator]];
  if (!top || !bottom || top.scope.body !== bottom.scope.body || top.scope.year !== bottom.scope.year) return {};
  if (known.doubtful && full && !rate.due) return {};
  return { ...known, doubtful: known.doubtful || (full && bottom.concept === 'received') };
}

interface Sides {
  readonly numerator: number;
  readonly denominator: number;
  readonly doubtful: boolean;
}

function byConcept(items: readonly Item[], i: number, { part, wholes, partWords, loose = false }: Rate): Sides | null {
  let [numerator, denominator]: [number | null, number | null] = [null, null];
  for (let k = i - 1; k >= 0 && items[k]?.sentence === items[i]?.sentence; k--) {
    const other = items[k];
    if (!other || other.difference) continue;
    if (part === null ? partWords.test(trimEnd(other.quantity.pre)) : other.concept === part) numerator ??= k;
    if (other.concept !== null && wholes.includes(other.concept)) denominator ??= k;
  }
  return numerator === null || denominator === null ? null : { numerator, denominator, doubtful: loose };
}

/** 收到工单1200件,办结1180件,办结率98.3%: the only two counts of the sentence so far. */
function byWords(items: readonly Item[], i: number, { partWords, wholeWords = WHOLE }: Rate): Sides | null {
  const [first, whole, part] = [items[i - 3], items[i - 2], items[i - 1]];
  const sentence = items[i]?.sentence;
  if (!whole || !part || part.sentence !== sentence || whole.sentence !== sentence || first?.sentence === sentence)
    return null;
  const counts = whole.unit === part.unit && part.unit !== '%' && !whole.difference && !part.difference;
  if (!counts || whole.concept !== null || part.concept !== null) return null;
  if (!wholeWords.test(whole.quantity.pre) || !partWords.test(trimEnd(part.quantity.pre))) return null;
  return { numerator: i - 1, denominator: i - 2, doubtful: true };
}

/** The words of the sentence around its figures up to the percentage, and behind it up to the next figure. */
function sentenceOf(items: readonly Item[], i: number): string {
  const item = items[i];
  let text = `${item?.gap}${item?.quantity.post}`;
  for (let k = i - 1; k >= 0 && items[k]?.sentence === item?.sentence; k--)
    text += `${items[k]?.gap}${items[k]?.quantity.post}`;
  const next = items[i + 1];
  return next?.sentence === item?.sentence ? `${text}${next?.gap}${next?.quantity.post}` : text;
}
