import type { Numbering } from './model.ts';

/** An ordinal that may number an item: `一是`, `（二）`, `3、`. */
export interface Marker {
  readonly style: Numbering['style'];
  readonly number: number;
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** At the paragraph's start. */
  readonly leads: boolean;
  /** Stands where an item begins (start, after a full stop, semicolon, colon); a weak one only ever continues a run. */
  readonly strong: boolean;
  /** 一要 beside 一是: another series, shown under the same style. */
  readonly series: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const PATTERN = new RegExp(
  `(${HAN}) ?(是|要)|(${HAN}) ?(?:、|\\.(?!\\d))|\\( ?(${HAN}) ?\\)[、.]?|(\\d{1,2}) ?[、.](?!\\d)|(\\d{1,2})、(?=\\d{2})|\\( ?(\\d{1,2}) ?\\)[、.]?|(\\d{1,2})\\)[、.]?|[第其](${HAN})[,、:]|([①-⑳])[、.]?`,
  'g',
);

/** What an item's beginning follows. */
const OPENER = /[。;；:!！?？…”"』」—]/;
/** A comma opens items of 一是 and 第一 only: `,二是`. */
const COMMA = /[,，)）\s]/;

/** A numeral with a mark behind it, a circled one. */
const MARKED = /[一二三四五六七八九十\d] ?[是要、.,:)]|[①-⑳]/;

/** All ordinals of a line that may number items, in order. Linear. */
export function findMarkers(text: string): Marker[] {
  const found: Marker[] = [];
  if (!MARKED.test(text)) return found;
  for (const match of text.matchAll(PATTERN)) {
    const marker = read(text, match);
    if (marker) found.push(marker);
  }
  return found;
}

function read(text: string, match: RegExpExecArray): Marker | null {
  const [whole, spoken, verb, headed, bracketed, plain, dated, enclosed, closed, nth, circled] = match;
  const start = match.index;
  const end = start + whole.length;
  const before = text.slice(0, start).trimEnd();
  const previous = before.charAt(before.length - 1);
  const gap = before.length < start;
  const next = text.charAt(end);
  const leads = before === '';
  const opened = leads || OPENER.test(previous);
  const soft = opened || gap || COMMA.test(previous);
  const make = (
    style: Marker['style'],
    number: number | null,
    strong: boolean,
    series: string = style,
  ): Marker | null =>
    number === null || number < 1 || number > 60 ? null : { style, number, start, end, leads, strong, series };

  if (spoken !== undefined) {
    // 不是一是, 统一是, 唯一是: only where an item may begin. 一要 is rarer: only after a full mark.
    if (!soft || (verb === '要' && !opened && previous !== ',')) return null;
    if (verb === '是' && /^否/.test(next)) return null;
    return make('一是', ordinal(spoken), true, verb === '要' ? '一要' : '一是');
  }
  if (headed !== undefined) {
    // 一、二、三产业 and 一、二年级 are lists of ordinals.
    if (!opened && !gap) return null;
    if (!leads && /^[一二三四五六七八九十]{1,2}[、级季等类期年线次个,]/.test(text.slice(end, end + 3))) return null;
    return make('一、', ordinal(headed), leads || opened);
  }
  if (bracketed !== undefined) {
    if (/[第条款项]/.test(previous) || /[项款目至~和及]/.test(next) || (next === '-' && !leads)) return null;
    return make('（一）', ordinal(bracketed), opened);
  }
  if (plain !== undefined || dated !== undefined) {
    if (/[\d.\-/〔[第:]/.test(text.charAt(start - 1)) && !(opened && previous === ':')) return null;
    // 于1、4、7、10月5日前 is a list of months; 5、20xx年 is an item.
    if (dated !== undefined && /^\d{1,2}[、,月日号和及至~\-件条个次项]/.test(text.slice(end, end + 3))) return null;
    if (whole.includes('.') && !leads && !/[一-鿿《“"]/.test(text.charAt(end).trim() || text.charAt(end + 1)))
      return null;
    return make('1、', Number(plain ?? dated), opened && !/[”"』」—]/.test(previous));
  }
  if (enclosed !== undefined || closed !== undefined) {
    if (/[项款目至~件条]/.test(next) || (closed !== undefined && /[\d(\-.第]/.test(text.charAt(start - 1))))
      return null;
    if (!opened && /[A-Za-z一-鿿》]/.test(previous)) return null;
    return make('（1）', Number(enclosed ?? closed), opened);
  }
  if (nth !== undefined)
    return soft
      ? make('第一', ordinal(nth), opened || previous === ',', whole.startsWith('其') ? '其一' : '第一')
      : null;
  if (circled !== undefined)
    return /[①-⑳]/.test(next + previous) ? null : make('①', circled.charCodeAt(0) - 0x245f, opened);
  return null;
}

const DIGITS = '一二三四五六七八九';

/** Value of a written ordinal 一 … 九十九, null for a row of digits (一二). */
function ordinal(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? DIGITS.indexOf(text) + 1 : null;
  const [tens, ones] = [text.slice(0, ten), text.slice(ten + 1)];
  if (tens.length > 1 || ones.length > 1 || ones === '十') return null;
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}
