import { SCALE } from '../../engine/number.ts';
import type { Reading } from '../../engine/reading.ts';
import { parseChineseNumeral } from '../../text/chinese-numeral.ts';
import { compact } from '../../text/compact.ts';
import { parseNumber } from '../../text/numerals.ts';
import { parseScaled, times } from '../../text/scaled.ts';

/** What a value cell says. */
export interface CellValue {
  readonly reading: Reading;
  readonly fault: 'text' | 'negative' | 'fraction' | null;
  readonly unitWritten: string | null;
}

/** What belongs in the cell. */
export interface Expected {
  /** Unit of the form's row or column; money in 万元 has decimals, everything else is a whole number. */
  readonly unit?: string | undefined;
  /** Unit the page itself gives for the row or column (`元`), where it is another. */
  readonly pageUnit?: string | null | undefined;
  /** 本年增/减: may be negative. */
  readonly signed?: boolean | undefined;
}

const BLANK: CellValue = { reading: { state: 'blank' }, fault: null, unitWritten: null };
const DASH: CellValue = { reading: { state: 'dash' }, fault: null, unitWritten: null };
const NOT_APPLICABLE: CellValue = { reading: { state: 'notApplicable' }, fault: null, unitWritten: null };
/** A cell that says something we cannot tell: no figure, no accusation. */
const UNCLEAR: CellValue = { reading: { state: 'unreadable' }, fault: null, unitWritten: null };

/** As long as it is surely exact in scaled form. */
const PLAIN = /^\d{1,8}$/;
const DASHES = /^(?:[-…‐-―−─━_/\\~〜∕⁄﹣－ーｰㅡ·•×✕✖]+|一{2,})$/;
const NOTHING =
  /^(?:[零〇○◯]|(?:暂?无|没有|未(?:收到|发生|产生|开展|举办|召开|收取|收费|制发|受理))(?:此[项类]|相关|任何)?(?:申请|事项|情况|收费|费用|案件|复议|诉讼)?|免费|不收费)$/;
const UNCHANGED = /^(?:持平|无变化|不变|无增减|未变化|无变动|没有变化|±0)$/;
/** `+2/-1`, `增2减1`, `(1)`, `▲2`: a change, but which one is a guess. */
const ANY_CHANGE =
  /^(?:\(\d+\)|[▲△▼▽]\d+|[+增]\D{0,4}\d+\D{0,3}[-减−]\D{0,4}\d+\D?|[-减−]\D{0,4}\d+\D{0,3}[+增]\D{0,4}\d+\D?)$/;
const MINUS = /^[-−–—－﹣]/;
const MONEY = /^([\d,.]+)(亿元|亿|万元|万|千元|百元|元)?$/;
/** How many of a unit of money make 1 万元. */
const PER_WAN: ReadonlyMap<string, number> = new Map([
  ['元', 10_000],
  ['百元', 100],
  ['千元', 10],
]);

const fault = (kind: 'text' | 'negative' | 'fraction'): CellValue => ({
  reading: { state: 'unreadable' },
  fault: kind,
  unitWritten: null,
});

function exact(value: number): CellValue {
  return { reading: { state: 'number', low: value, high: value, approximate: false }, fault: null, unitWritten: null };
}

/** True for words that say that there is none. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** True for a text that holds nothing but dashes. */
export function isDash(text: string): boolean {
  return DASHES.test(compact(text));
}

/** A number and its unit on two lines are one value; two numbers on two lines are not, and stay apart. */
export function oneLine(cellText: string): string {
  return cellText.includes('\n') && (cellText.match(/\d+/g) ?? []).length > 1
    ? cellText.replaceAll('\n', '|')
    : cellText;
}

/**
 * Reads a value cell (`PageView.cellText`). Blank, dash and 0 stay apart; 无 is 0; money is in 万元 whatever it is written in.
 * Never guesses: what is neither a number nor plainly wrong comes out unreadable without a fault.
 */
export function readValue(cellText: string, expected: Expected): CellValue {
  // Most cells are a few figures and nothing else: a whole number, whatever else could stand there.
  if (PLAIN.test(cellText) && expected.unit !== '万元') return exact(Number(cellText) * SCALE);
  const text = withoutRemark(compact(cellText)).replace(/[。;,、.*※①-⑳]+$|(?<=\d)(?:\[[\d注]{1,3}\]|注\d{0,2})$/, '');
  if (text === '') return BLANK;
  if (DASHES.test(text)) return DASH;
  if (/^(?:不适用|不涉及|无需填报|n\/?a)$/i.test(text)) return NOT_APPLICABLE;
  if (NOTHING.test(text)) return exact(0);
  // A lone 一 is as often a dash as it is a one.
  if (text === '一') return UNCLEAR;
  if (text.length > 40) return fault('text');
  // Figures that cannot be one number (12,345,6) may be two cells run together.
  if (text.includes('|') || (/^[\d,.]+$/.test(text) && parseScaled(text) === null)) return UNCLEAR;
  return expected.signed ? readChange(text, expected) : readUnsigned(text, expected);
}

/** True for a cell that says that there is none: a dash, 无, 0. */
export function saysNothing({ text }: { readonly text: string }): boolean {
  const { reading } = readValue(oneLine(text), {});
  return reading.state === 'dash' || (reading.state === 'number' && reading.high === 0 && reading.low === 0);
}

/** `12,其中网上3件`: a figure and a remark on it. */
const REMARKED = /^(\d[\d.]*[件条次篇个人项]?)[,;。、](?:其中|均为|含|包括|注|备注)/;

/** `12(含上年结转2件)` is 12; a bracket around everything is not a remark. */
function withoutRemark(text: string): string {
  const remarked = REMARKED.exec(text)?.[1];
  if (remarked !== undefined) return remarked;
  const open = text.indexOf('(');
  const before = text.slice(0, Math.max(0, open));
  return text.endsWith(')') && (/\d/.test(before) || NOTHING.test(before)) ? before : text;
}

function readUnsigned(text: string, expected: Expected): CellValue {
  if (MINUS.test(text)) {
    const value = amount(text.slice(1), expected);
    const isZero = value?.reading.state === 'number' && value.reading.high === 0;
    return isZero ? value : fault(value ? 'negative' : 'text');
  }
  const value = amount(text.replace(/^\+/, ''), expected);
  if (!value) return fault('text');
  const { reading } = value;
  const money = expected.unit === '万元' || expected.unit === '元';
  if (!money && reading.state === 'number' && !reading.approximate && reading.low % SCALE !== 0)
    return fault('fraction');
  return value;
}

/** `+2`, `-1`, `增2`, `减少1`, `↑2`, `持平`. */
function readChange(text: string, expected: Expected): CellValue {
  if (UNCHANGED.test(text)) return exact(0);
  if (ANY_CHANGE.test(text)) return UNCLEAR;
  const mark =
    /^(?:\+|(?:本年|净)?增加?了?|新增|上升|↑|[-−–—－﹣]|(?:本年|净)?减少?了?|取消|下降|↓)/.exec(text)?.[0] ?? '';
  const down = MINUS.test(mark) || /^(?:本年|净)?[减下取↓]/.test(mark);
  const value = amount(text.slice(mark.length), expected);
  if (value?.reading.state !== 'number') return fault('text');
  if (value.reading.low % SCALE !== 0) return fault('fraction');
  if (!down) return value;
  const { low, high, approximate } = value.reading;
  return { ...value, reading: { state: 'number', low: 0 - high, high: 0 - low, approximate } };
}

/** A number with or without a unit; null where it is none. Money comes out in 万元. */
function amount(text: string, expected: Expected): CellValue | null {
  const bare = text
    .replace(/^(?:[¥$]|人民币|[共合总]计?(?=\d))/, '')
    .replace(/人[/·]次$/, '人次')
    .replace(/[()]/g, '');
  if (expected.unit === '万元') {
    const money = MONEY.exec(bare);
    if (money) return written(money[1] ?? '', money[2] ?? null, expected.pageUnit ?? '万元');
  }
  const number = parseNumber(bare);
  if (!number) {
    // 三万 under 万元 is 3 of them.
    const words = expected.unit === '万元' ? bare.replace(/万元?$/, '') : bare;
    const numeral = words.length <= 9 && !/[Oo]/.test(words) ? parseChineseNumeral(words) : null;
    return numeral === null ? null : exact(numeral * SCALE);
  }
  if (number.ordinal || number.unit === '%' || number.unit === '‰') return null;
  const { low, high } = number.interval;
  const divisor = expected.unit === '万元' && number.unit === '元' ? 10_000 : 1;
  return {
    reading: {
      state: 'number',
      low: Math.round(low / divisor),
      high: Math.round(high / divisor),
      approximate: number.approximate,
    },
    fault: null,
    unitWritten: divisor === 1 || bare.includes('万') ? null : '元',
  };
}

/** `12万` under 万元 means 12 万元; `251000元` is 25.1 and says in which unit it was written. */
function written(digits: string, unit: string | null, pageUnit: string): CellValue | null {
  const from = unit ?? pageUnit;
  const scaled = parseScaled(digits);
  const value = scaled === null ? null : times(scaled, from.startsWith('亿') ? 10_000 : 1);
  if (value === null) return null;
  const inWan = exact(Math.round(value / (PER_WAN.get(from) ?? 1)));
  // Nothing is nothing in any unit.
  const other = unit !== null && unit !== pageUnit && !unit.startsWith('万') && value !== 0;
  return { ...inWan, unitWritten: other ? unit : null };
}
