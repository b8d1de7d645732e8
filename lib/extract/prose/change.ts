import type { Item } from './items.ts';
import type { List } from './list-words.ts';
import type { Share } from './percentages.ts';

const DOWN = /下降|减少|降低|降幅|下滑/;
const PRIOR = '(?:上年|上一年|去年|前一年|20\\d\\d年)(?:度)?(?:同期)?(?:的)?(?:为|是|共)?';
const ENDS_WITH_PRIOR = new RegExp(`${PRIOR}$`);
const IS_PRIOR = new RegExp(`^(?:而|与|和|同|跟)?${PRIOR}$`);
/** 比2022年(105件)增长 and 增长18.1%(2022年为105件) */
export const OPENS_PRIOR = new RegExp(`(?:较|比)${PRIOR}\\($`);
const BEHIND = new RegExp(`^[^,;。]{0,2}\\(${PRIOR}$`);
/** 由2021年的60件下降到2022年的56件: the year before stands first. */
const FROM = /[由从][一-龥\d]{0,8}(?:的)?$/;
const TO = /[到至为](?:本年|今年|20\d\d年)?(?:度)?(?:的)?$/;
const AVERAGE = /均|每/;
const AFTER = new RegExp(`^,(?:较|比)${PRIOR}$`);
const COMPARED = /^(?:相比|相较|比较)/;
/** Figures of a sentence looked back over. */
const FURTHEST = 12;
const DIFFERS = /(?:增加|减少|增长|下降|上升|多|少)(?:了)?$/;

/**
 * What a growth rate is about: 收到128件,比上年增加28件,增长28%; 较上年的100件增长28%; 增长28%(上年为100件);
 * 2021年100件,2020年80件,增长25%. Only where the figures and the rate follow each other directly.
 */
export function readChange(
  items: readonly Item[],
  i: number,
  words: string,
  totalOf: ReadonlyMap<number, List>,
): Partial<Share> {
  const direction = DOWN.test(words) ? -1 : /增|升|提/.test(words) ? 1 : null;
  const [first, before, item, next] = [items[i - 2], items[i - 1], items[i], items[i + 1]];
  if (!item || !before || direction === null || before.sentence !== item.sentence || !short(item.gap))
    return { direction };
  // 从82亿元增长到98亿元,工业增加值年均增长6%: a rate by the year, and no sum's.
  if (/年均|平均|增加值/.test(item.gap)) return { direction };
  const of = (numerator: number, figure: 'denominator' | 'delta', at: number): Partial<Share> => ({
    direction,
    numerator,
    [figure]: at,
    ...others(items, numerator, at, totalOf),
  });
  const behind = next?.sentence === item.sentence && next.quantity.depth > item.quantity.depth && BEHIND.test(next.gap);
  if (behind && next.unit === before.unit && !before.difference) return of(i - 1, 'denominator', i + 1);
  // 56件,增长27.3%,比上年的44件增加12件
  const after = next?.sentence === item.sentence && next.unit === before.unit && AFTER.test(next.gap);
  if (after && !before.difference && !AVERAGE.test(before.quantity.pre)) return of(i - 1, 'denominator', i + 1);
  const together = first?.sentence === item.sentence && first.unit === before.unit && first.unit !== '%';
  // 1286条,较去年1145条增加141条,增长12.3%
  const third = items[i - 3];
  const prior = together && first?.difference && ENDS_WITH_PRIOR.test(first.gap) && before.difference;
  if (prior && third?.sentence === item.sentence && third.unit === first.unit && !third.difference)
    return AVERAGE.test(third.quantity.pre) ? { direction } : of(i - 3, 'denominator', i - 2);
  if (!first || !together || first.difference || !short(before.gap)) return { direction };
  if (AVERAGE.test(first.quantity.pre)) return { direction };
  // 共128件,与上年的100件相比,增加28件,增长28%
  if (COMPARED.test(before.gap)) {
    const ours = third?.sentence === item.sentence && third.unit === first.unit && !third.difference;
    return ours && !AVERAGE.test(third.quantity.pre) ? of(i - 3, 'denominator', i - 2) : { direction };
  }
  if (before.quantity.depth > first.quantity.depth)
    return OPENS_PRIOR.test(before.gap) ? of(i - 2, 'denominator', i - 1) : { direction };
  if (before.quantity.depth !== first.quantity.depth) return { direction };
  const clause = before.gap.replace(/^.*[,;:]/, '').trim();
  if (FROM.test(first.quantity.pre) && TO.test(clause)) return of(i - 1, 'denominator', i - 2);
  if (before.difference ? ENDS_WITH_PRIOR.test(clause) : IS_PRIOR.test(clause)) return of(i - 2, 'denominator', i - 1);
  if (before.difference) {
    const down = /减少|下降|少(?:了)?$/.test(clause) ? -1 : 1;
    return DIFFERS.test(clause) && down === direction ? of(i - 2, 'delta', i - 1) : { direction };
  }
  const same =
    first.concept !== null ? first.concept === before.concept : first.item !== '' && first.item === before.item;
  const [a, b] = [first.scope.year, before.scope.year];
  if (!same || first.scope.body !== before.scope.body || (a === null) === (b === null)) return { direction };
  return a === null ? of(i - 2, 'denominator', i - 1) : of(i - 1, 'denominator', i - 2);
}

/**
 * 收到56件,办结55件,比上年的44件增长27.3%: the growth may be that of a figure further ahead, the total of the list or the
 * sentence's first one; of more than two nobody can tell.
 */
function others(
  items: readonly Item[],
  numerator: number,
  other: number,
  totalOf: ReadonlyMap<number, List>,
): Pick<Share, 'alternative' | 'doubtful'> {
  const total = totalOf.get(numerator)?.total;
  const own = items[numerator];
  let [count, first] = [0, numerator];
  for (let k = numerator - 1; k >= 0 && numerator - k < FURTHEST && items[k]?.sentence === own?.sentence; k--) {
    const item = items[k];
    if (!item || k === other || item.unit !== own?.unit || item.difference || item.scope.year !== own.scope.year)
      continue;
    count++;
    first = k;
  }
  if (total !== undefined) return { alternative: total, doubtful: false };
  return { alternative: count > 0 ? first : null, doubtful: count > 1 };
}

/** A gap of one or two short clauses without a subject of its own. */
function short(gap: string): boolean {
  return gap.length <= 16 && !/其中|分别|[;。]/.test(gap);
}
