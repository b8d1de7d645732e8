import { type Interval, SCALE } from '../engine/number.ts';
import { type Hedge, hedgeAfter, hedgeBefore, hedged } from './approximate.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { characterNear, codeNear } from './code-at.ts';
import { parseScaled } from './scaled.ts';
import { unitAt } from './units.ts';

/** A number in running text. */
export interface FoundNumber {
  /** The number itself, 万 and 余 included, without unit. */
  readonly start: number;
  readonly end: number;
  /** With the words that qualify it (近, 以上) and its unit. */
  readonly fullStart: number;
  readonly fullEnd: number;
  /** Scaled range; low = high where exact. `万元` and `亿元` give 万元. */
  readonly interval: Interval;
  readonly approximate: boolean;
  /** Unit right after it, null where none is known. */
  readonly unit: string | null;
  /** Digits after the decimal point as written. */
  readonly decimals: number;
  /** Written in Chinese numerals (only reported with a unit). */
  readonly chinese: boolean;
  /** After 第: an ordinal, no count. */
  readonly ordinal: boolean;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

export function isDigit(text: string, at: number): boolean {
  const code = codeNear(text, at);
  return code >= 0x30 && code <= 0x39;
}

interface Quantity {
  value: number;
  end: number;
  /** Value of the last written figure, scaled. */
  place: number;
  hedge: Hedge;
  unit: string | null;
  unitEnd: number;
}

/** The number that the figures `[start, end)` begin. */
export function figures(fold: string, start: number, end: number): FoundNumber | null {
  const digits = fold.slice(start, end);
  const value = parseScaled(digits);
  if (value === null) return null;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const place = decimals <= 6 ? SCALE / 10 ** decimals : 1;
  const quantity = extend(fold, { value, end, place, hedge: 'none', unit: null, unitEnd: end });
  return quantity && finish(fold, start, quantity, decimals, false);
}

/** Takes 余, 万, 亿 and the unit behind the figures into `quantity`; null where the number is too large to be held. */
function extend(fold: string, quantity: Quantity): Quantity | null {
  // 12.6 万条: portals set spaces around figures.
  if (characterNear(fold, quantity.end) === ' ' && /^[万亿](?!元)/.test(fold.slice(quantity.end + 1, quantity.end + 3)))
    if (unitAt(fold, quantity.end + 2) !== null) quantity.end++;
  takeOdd(fold, quantity);
  for (let smaller = Number.POSITIVE_INFINITY; ; ) {
    const factor = MULTIPLIERS.get(characterNear(fold, quantity.end));
    if (factor === undefined || factor >= smaller || fold.startsWith('百分', quantity.end)) break;
    // 万元 is a unit of its own; 亿元 is ten thousand of them.
    const isMoney = characterNear(fold, quantity.end + 1) === '元' && factor >= 10_000;
    const effective = isMoney ? factor / 10_000 : factor;
    const value = quantity.value * effective;
    if (!Number.isSafeInteger(value)) return null;
    if (effective > 1 && quantity.hedge === 'none') quantity.hedge = 'rounded';
    quantity.value = value;
    quantity.place *= effective;
    quantity.end++;
    if (isMoney) {
      quantity.unit = '万元';
      quantity.unitEnd = quantity.end + 1;
      return quantity;
    }
    smaller = factor;
    const rest = isDigit(fold, quantity.end)
      ? (/^\d+/.exec(fold.slice(quantity.end, quantity.end + 9))?.[0] ?? '')
      : '';
    const restValue = parseScaled(rest);
    if (restValue === null || restValue >= factor * SCALE) break;
    // 2万3456: exact again, unless another multiplier follows. What follows counts within the first one.
    const behind = MULTIPLIERS.get(characterNear(fold, quantity.end + rest.length)) ?? 1;
    if (restValue * behind >= factor * SCALE) break;
    quantity.value += restValue * behind;
    quantity.end += rest.length + (behind > 1 ? 1 : 0);
    quantity.place = SCALE * behind;
    quantity.hedge = behind > 1 ? 'rounded' : 'none';
    break;
  }
  if (quantity.hedge !== 'odd') takeOdd(fold, quantity);
  const gap = characterNear(fold, quantity.end) === ' ' ? 1 : 0;
  quantity.unit = unitAt(fold, quantity.end + gap);
  quantity.unitEnd = quantity.unit ? quantity.end + gap + quantity.unit.length : quantity.end;
  if (quantity.unit === '亿元') {
    const value = quantity.value * 10_000;
    if (!Number.isSafeInteger(value)) return null;
    Object.assign(quantity, { value, place: quantity.place * 10_000, unit: '万元' });
    if (quantity.hedge === 'none') quantity.hedge = 'rounded';
  }
  return quantity;
}

/** 5700余, 1000多; 来 only before a unit (十来个). */
function takeOdd(fold: string, quantity: Quantity): void {
  const mark = characterNear(fold, quantity.end);
  if (mark !== '余' && mark !== '多' && mark !== '来') return;
  const next = characterNear(fold, quantity.end + 1);
  const follows = MULTIPLIERS.has(next) || unitAt(fold, quantity.end + 1) !== null;
  if (mark === '来' && (unitAt(fold, quantity.end + 1) === null || quantity.value % (10 * SCALE) !== 0)) return;
  // 余 and 多 begin words of their own: 余额, 多次, 多元.
  if (!follows && /[额下数于种样元年]/.test(next)) return;
  quantity.hedge = 'odd';
  quantity.end++;
}

function finish(fold: string, start: number, quantity: Quantity, decimals: number, chinese: boolean): FoundNumber {
  const before = hedgeBefore(fold, start);
  const after = hedgeAfter(fold, quantity.unitEnd);
  // 近3年, 约定: a span of time is no approximate number.
  const near = before.hedge === 'near' && /^[年月日天]/.test(quantity.unit ?? '');
  let interval = hedged(quantity.value, quantity.hedge, quantity.place);
  for (const hedge of [near ? 'none' : before.hedge, after.hedge] as const)
    if (hedge !== 'none')
      interval = hull(hedged(quantity.value, hedge, quantity.place), interval, quantity.hedge === 'odd');
  return {
    start,
    end: quantity.end,
    fullStart: near ? start : before.start,
    fullEnd: after.end,
    interval,
    approximate: interval.low !== interval.high,
    unit: quantity.unit,
    decimals,
    chinese,
    ordinal: characterNear(fold, start - 1) === '第',
  };
}

/** 近5700余: whichever is meant lies in one of the two; a plain number gives way to its hedge. */
function hull(hedge: Interval, own: Interval, both: boolean): Interval {
  return both ? { low: Math.min(hedge.low, own.low), high: Math.max(hedge.high, own.high) } : hedge;
}

/** The number that the Chinese numeral `token` at `at` begins; only with a unit. */
export function han(fold: string, at: number, token: string): FoundNumber | null {
  const percent = token.startsWith('百分之');
  const start = at;
  const words = percent ? token.slice(3).replace(/^百$/, '一百') : money(fold, at, token);
  const [whole = '', fraction = ''] = words.split('点');
  const end = percent ? at + token.length : at + words.length;
  const decimals = fraction.length;
  if (!percent && /[数几上成]/.test(characterNear(fold, start - 1))) return null;
  const odd = /[余多]/.test(characterNear(fold, end)) || hedgeBefore(fold, start).hedge === 'near';
  const value = parseChineseNumeral(odd && /^[百千万]$/.test(whole) ? `一${whole}` : whole);
  const tail = fraction === '' ? 0 : parseChineseNumeral(fraction.replace(/零/g, '〇'));
  if (value === null || tail === null || decimals > 6) return null;
  const scaled = value * SCALE + (tail * SCALE) / 10 ** decimals;
  if (!Number.isSafeInteger(scaled)) return null;
  const plain: Quantity = { value: scaled, end, place: SCALE / 10 ** decimals, hedge: 'none', unit: '%', unitEnd: end };
  if (percent) return finish(fold, start, plain, decimals, true);
  const quantity = extend(fold, plain);
  return quantity?.unit ? finish(fold, start, quantity, decimals, true) : null;
}

/** 三万元 is three of the unit 万元. */
function money(fold: string, at: number, token: string): string {
  return characterNear(fold, at + token.length) === '元' && /[^万亿][万亿]$/.test(token) ? token.slice(0, -1) : token;
}
