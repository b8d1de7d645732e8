import { SCALE } from '../engine/number.ts';
import type { Reading } from '../engine/reading.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { parseNumber } from './numerals.ts';
import { times } from './scaled.ts';

/** What a table cell says. */
export interface CellCount {
  readonly reading: Reading;
  /** Set where the cell names another unit of money than its column (`251000元` under 万元); the reading is converted. */
  readonly unitWritten: string | null;
  /** Why the reading is unreadable; null also where it is only ambiguous (a lone 一, two numbers). */
  readonly fault: 'text' | 'negative' | 'fraction' | null;
}

export interface CountOptions {
  /** What row or column counts in; money has decimals, everything else is whole. */
  readonly unit?: string | null;
  /** May be negative (本年增/减). */
  readonly signed?: boolean;
}

/** No figure of a form is longer, remark included. */
const LONGEST = 200;

const BLANK: CellCount = { reading: { state: 'blank' }, unitWritten: null, fault: null };
const DASH: CellCount = { reading: { state: 'dash' }, unitWritten: null, fault: null };
const UNREADABLE: CellCount = { reading: { state: 'unreadable' }, unitWritten: null, fault: null };
const NOT_APPLICABLE: CellCount = { reading: { state: 'notApplicable' }, unitWritten: null, fault: null };

/** Dashes, slashes and rules of all kinds; 一 typed twice is one too. */
const DASHES = /^(?:[-—–―─━ー﹣﹘−‐‑‒_/\\|*＊·…~]+|一一+)$/;
const NONE = /^(?:无|没有|零|〇|○|O|o|暂无|未发生|无此项)$/;
const SAME = /^(?:持平|不变|无变化|未变化|无增减)$/;
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['百元', 100],
  ['千元', 1000],
  ['万元', 10_000],
]);

/**
 * Reads a cell of a statistics table (`view.cellText`: folded, trimmed). Anything that is no plain number stays unreadable:
 * a wrong figure would accuse somebody.
 */
export function readCount(text: string, options: CountOptions = {}): CellCount {
  if (text.length > LONGEST) return { reading: { state: 'unreadable' }, unitWritten: null, fault: 'text' };
  const cell = text.replace(/\s+/g, ' ').trim();
  if (cell === '') return BLANK;
  const tight = cell.replace(/ /g, '');
  if (DASHES.test(tight)) return DASH;
  if (/^(?:不适用|N\/?A)$/i.test(tight)) return NOT_APPLICABLE;
  if (NONE.test(tight) || (options.signed && SAME.test(tight))) return exact(0, null);
  // A lone 一 is as often a dash as a one.
  if (tight === '一') return UNREADABLE;
  if (/^[\d.,]+(?: [\d.,]+)+$/.test(cell) || /^[+-]?\d+\/[+-]?\d+$/.test(tight)) return UNREADABLE;
  const { sign, rest } = takeSign(tight, options.signed === true);
  const value = readPlain(rest, options.unit ?? null);
  if (value === null) return { reading: { state: 'unreadable' }, unitWritten: null, fault: 'text' };
  if (sign < 0 && !options.signed && value.low !== 0) return faulty('negative');
  if (!isMoney(options.unit) && (value.low % SCALE !== 0 || value.high % SCALE !== 0)) return faulty('fraction');
  const [low, high] = sign < 0 ? [0 - value.high, 0 - value.low] : [value.low, value.high];
  return { reading: { state: 'number', low, high, approximate: low !== high }, unitWritten: value.unit, fault: null };
}

const isMoney = (unit: string | null | undefined): boolean => unit === '万元' || unit === '元';

function exact(value: number, unit: string | null): CellCount {
  return { reading: { state: 'number', low: value, high: value, approximate: false }, unitWritten: unit, fault: null };
}

function faulty(fault: 'negative' | 'fraction'): CellCount {
  return { reading: { state: 'unreadable' }, unitWritten: null, fault };
}

/** `+2 -1 增2 减1 增加2 减少1 ↑2`: words only where a change is meant. */
function takeSign(tight: string, signed: boolean): { sign: 1 | -1; rest: string } {
  const mark = /^[+﹢✚]/.exec(tight);
  if (mark) return { sign: 1, rest: tight.slice(1) };
  if (/^[-−﹣–负](?=\d)/.test(tight)) return { sign: -1, rest: tight.slice(1) };
  const word = signed ? /^(?:净|新)?(增加|增长|增|减少|减|↑|↓)(?:了)?(?=\d)/.exec(tight) : null;
  if (!word) return { sign: 1, rest: tight };
  return { sign: word[1]?.startsWith('减') || word[1] === '↓' ? -1 : 1, rest: tight.slice(word[0].length) };
}

interface Plain {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** A number with an optional unit and remark in brackets behind it; null for anything else. */
function readPlain(text: string, unit: string | null): Plain | null {
  const bare = text.replace(/[。.;,、*＊]+$/, '').replace(/\([^()]{1,40}\)$/, '');
  const han = parseChineseNumeral(bare.replace(/[条件次篇个人项份宗起例]$/, ''));
  if (han !== null && !/\d/.test(bare)) return { low: han * SCALE, high: han * SCALE, unit: null };
  // 千元 and 百元 are units in a table, multipliers in a sentence.
  const money = /^([\d,.]+)(元|百元|千元|万元|亿元|万)$/.exec(bare);
  if (money && isMoney(unit)) return convert(money[1] ?? '', money[2] ?? '', unit ?? '');
  const number = parseNumber(bare);
  if (!number || number.ordinal) return null;
  if (number.unit === '%' || number.unit === '‰') return null;
  if (!isMoney(unit) && /元$/.test(number.unit ?? '')) return null;
  return { low: number.interval.low, high: number.interval.high, unit: null };
}

function convert(figures: string, written: string, unit: string): Plain | null {
  const number = parseNumber(figures);
  if (!number) return null;
  const hundredMillion = written === '亿元';
  const name = hundredMillion || written === '万' ? '万元' : written;
  const amount = hundredMillion ? times(number.interval.low, 10_000) : number.interval.low;
  const [from, to] = [MONEY.get(name), MONEY.get(unit)];
  if (amount === null || from === undefined || to === undefined) return null;
  const value = from >= to ? times(amount, from / to) : amount % (to / from) === 0 ? (amount * from) / to : null;
  if (value === null) return null;
  // Nothing is nothing in any unit.
  const same = written === unit || (written === '万' && unit === '万元') || value === 0;
  return { low: value, high: value, unit: same ? null : written };
}
