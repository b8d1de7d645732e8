import { type FoundNumber, findNumbers } from '../../text/numerals.ts';
import type { Paragraph } from './paragraphs.ts';
import { spellOut } from './respective-counts.ts';

/** A number with its unit in a sentence, and the words around it up to the next mark or number. */
export interface Quantity {
  readonly number: FoundNumber;
  readonly unit: string;
  /** Offsets in the paragraph: the clause, and in it the number with its unit. */
  readonly from: number;
  readonly to: number;
  /** Words before and after, compact. */
  readonly pre: string;
  readonly post: string;
  /** Depth of round brackets it stands in. */
  readonly depth: number;
  /** The mark that opens its clause: `,` `;` `:` `(` `、` or '' at the sentence's start and after another number. */
  readonly opener: string;
}

export interface Sentence {
  /** Index into the paragraphs. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The paragraph's text with marks and digits inside 《》 and “” put out of sight; same offsets. */
  readonly shape: string;
  readonly quantities: readonly Quantity[];
  /** False where its line says of nothing that there was none. */
  readonly none: boolean;
}

/** What numbers in sentences may count; time, order and size are no statistics. */
const COUNTING: ReadonlySet<string> = new Set(
  '条 件 次 篇 个 人 项 元 万元 人次 件次 条次 篇次 场次 份 家 场 期 起 例 宗 部 本 册 名 位 批 处 则 户 批次 类 种 % 幅'.split(
    ' ',
  ),
);
/** Units of Chinese numerals that state figures; 一个, 三项, 两级 are words. */
const SPOKEN: ReadonlySet<string> = new Set('件 条 次 起 例 宗 人次 份 篇 场 期 名 %'.split(' '));
const LONGEST_SENTENCE = 3000;

/** A line without figures, spoken numerals and words of none states nothing. */
const STATES =
  /\d|[一二两三四五六七八九十百千万亿] ?(?:件|条|次|起|例|宗|人|份|篇|场|期|名|%)|没|未|无|零|不存在|空白|百分之/;

/** Sentences of all lines of running text that may state something: a digit, a numeral with a unit. */
export function readSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  const found: Sentence[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (paragraph?.prose && STATES.test(paragraph.text)) addSentences(found, paragraph, i);
  }
  return found;
}

function addSentences(found: Sentence[], paragraph: Paragraph, index: number): void {
  const shape = shapeOf(paragraph.text);
  const numbers = findNumbers(shape, 'counts').filter((number) => isFigure(shape, number));
  // Dates and ordinals only: nothing in it is read, but the next line may go on from it.
  const none = SAYS_NONE.test(shape);
  if (numbers.length === 0 && !none) {
    found.push({ paragraph: index, start: 0, end: shape.length, shape, quantities: NOTHING, none });
    return;
  }
  let next = 0;
  const add = (start: number, end: number) => {
    const own: FoundNumber[] = [];
    for (let number = numbers[next]; number && number.start < end; number = numbers[++next]) own.push(number);
    const read = own.length === 0 ? NOTHING : spellOut(quantities(shape, start, end, own));
    found.push({ paragraph: index, start, end, shape, quantities: read, none });
  };
  let start = 0;
  for (const end of ends(shape)) {
    for (; end - start > LONGEST_SENTENCE; start += LONGEST_SENTENCE) add(start, start + LONGEST_SENTENCE);
    add(start, end);
    start = end;
  }
}

const NOTHING: readonly Quantity[] = [];
const SAYS_NONE = /[没未无零]|不存在|空白|[为是:] ?0/;
/** A full stop between figures, letters or in an address ends nothing. */
const STOP = /[。！？!?]|(?<=[一-龥)”])\.(?=\s|$)/g;

/** Ends of the sentences of a line, the last one being the line's. */
function ends(shape: string): number[] {
  const found: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(shape)) found.push(STOP.lastIndex);
  if ((found.at(-1) ?? 0) < shape.length) found.push(shape.length);
  return found;
}

/** Marks and digits inside titles, quotations and remarks count for nothing: 《关于2016年…，…》, “1+N”, 县（市、区）. Same length. */
function shapeOf(text: string): string {
  if (!/[《“"(]/.test(text)) return text;
  return text
    .replace(/《[^《》]{0,150}》/g, veil)
    .replace(/“[^“”]{0,80}”/g, veil)
    .replace(/"[^"。]{0,60}"/g, veil)
    .replace(/\((?![^()]{0,30}[含中])[^()\d一二三四五六七八九十]{1,30}\)/g, (remark) => '·'.repeat(remark.length))
    .replace(/\((?:含|包括|包含)[^()\d一二三四五六七八九十]{1,20}\)(?=\s?\d)/g, (remark) =>
      /结转|上年/.test(remark) ? remark : '·'.repeat(remark.length),
    );
}

function veil(quoted: string): string {
  return quoted
    .replace(/[,;:、。!?()\d]/g, '·')
    .replace(/([“"《])[一二三四五六七八九十]+(?=[个项条次件])/g, (words) => words.charAt(0).padEnd(words.length, '·'));
}

function isFigure(shape: string, { start, end, unit, chinese, ordinal, fullEnd }: FoundNumber): boolean {
  if (unit === null || ordinal || !COUNTING.has(unit)) return false;
  const before = shape.charAt(start - 1);
  // 3.5×10⁸条, 3×5场: a product is no figure that stands by itself.
  if (/[第每〔[#No.×✕^]/.test(before)) return false;
  // 12 . 5万元: taken apart by spaces.
  if (/\d \. ?$/.test(shape.slice(Math.max(0, start - 4), start))) return false;
  // 3个月, 5个工作日, 20份额 are something else.
  if (/^(?:月|工作日|百分点|小时|自然日|季度|学期|年)/.test(shape.slice(fullEnd, fullEnd + 4))) return false;
  if (!chinese) return true;
  if (!SPOKEN.has(unit) || /[同逐这那某任哪统进如何再首]/.test(before)) return false;
  // 二次酒驾118起, 二次供水, 三次产业: a word for the kind.
  if (unit === '次' && /^(?:[一-龥]{1,6}\d|产业|供水|污染|利用|开发)/.test(shape.slice(fullEnd, fullEnd + 8)))
    return false;
  // 一次性, 一件事, 一场雨: a figure ends its clause or says what it counts.
  return (
    shape.slice(start, end) !== '一' ||
    /^(?:[,。;、)]|$|政府|信息|申请|行政|依申请)/.test(shape.slice(fullEnd, fullEnd + 4))
  );
}

/** What may open the clause of a number, and what ends it. */
const MARK = /[,;:()、]/g;
const STOPS = /[,;:()、。!?]/;

function quantities(shape: string, start: number, end: number, numbers: readonly FoundNumber[]): Quantity[] {
  const found: Quantity[] = [];
  let depth = 0;
  let from = start;
  let opener = '';
  let at = start;
  for (const [i, number] of numbers.entries()) {
    const gap = shape.slice(at, number.fullStart);
    MARK.lastIndex = 0;
    for (let match = MARK.exec(gap); match; match = MARK.exec(gap)) {
      const [mark] = match;
      if (mark === '(') depth++;
      else if (mark === ')') depth = Math.max(0, depth - 1);
      if (mark === '、' && found.at(-1)?.to !== at + match.index) continue;
      from = at + MARK.lastIndex;
      opener = mark;
    }
    const limit = Math.min(end, numbers[i + 1]?.fullStart ?? end);
    const stop = shape.slice(number.fullEnd, limit).search(STOPS);
    const to = stop < 0 ? Math.max(number.fullEnd, limit) : number.fullEnd + stop;
    const pre = shape
      .slice(from, number.fullStart)
      .slice(-200)
      .replace(/[\s·“”"]/g, '');
    const post = shape.slice(number.fullEnd, Math.min(to, number.fullEnd + 100)).replace(/[\s·“”"]/g, '');
    if (number.unit) found.push({ number, unit: number.unit, from, to, pre, post, depth, opener });
    from = at = number.fullEnd;
    opener = '';
  }
  return found;
}
