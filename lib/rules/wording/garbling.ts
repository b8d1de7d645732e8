import { countGlosses } from '../../text/pinyin.ts';

/** Ways in which text is damaged. */
export type Garbling = 'pinyin' | 'mojibake' | 'replacement' | 'question' | 'entity' | 'markup';

export interface Garbled {
  readonly kind: Garbling;
  /** Range of the raw text that shows it. */
  readonly start: number;
  readonly end: number;
}

/** UTF-8 read as GBK, GBK read as UTF-8, uninitialised memory: runs that no sentence has. */
const MOJIBAKE =
  '锟斤拷 烫烫烫 屯屯屯 鏀垮簻 淇℃伅 鍏紑 涓浗 浜烘皯 骞村害 宸ヤ綔 鎶ュ憡 鐨勶 锛屾 銆傛 鈥滀 鈥濄 銆€銆€'.split(' ');
const MOJIBAKE_RUN = new RegExp(MOJIBAKE.join('|'));
/** UTF-8 read as Latin-1 or Windows-1252: Ã¤, æ”¿åºœ. */
const LATIN = /(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){3,}/;
const REPLACEMENT = /\ufffd(?:.{0,40}\ufffd|\ufffd)/;
const QUESTION = /(?:\p{Script=Han}|[，。])\?{4,}|\?{4,}(?:\p{Script=Han}|[，。])|\?{8,}/u;
const ENTITY = /&(?:nbsp|lt|gt|quot|ldquo|rdquo|mdash|hellip|middot|emsp|ensp|#\d{2,5}|#x[0-9a-f]{2,5});/i;
const MARKUP =
  /<\/?(?:blockquote|ul|li|div|span|p|br|font|table|tr|td|a|img|o:p|strong|style|script)(?:\s[^<>]{0,200})?\/?>|\[if !support|@font-face|mso-[a-z]+-[a-z]+\s?:|\[object Object\]|错误[!！] ?未找到(?:引用源|书签)|PAGEREF _Toc\d|HYPERLINK \\l ?["“]?_Toc/i;

/** All damage holds one of these characters, or two such in a row: text without is not looked at (traits.ts). */
export const GARBLED_UNITS = `(（<@[&\ufffd${latin()}`;
export const GARBLED_PAIRS = [...MOJIBAKE, '??', 'ms', '错误', '_T'];

/** What the first of several bytes looks like when it is taken for a character (see LATIN). */
function latin(): string {
  return String.fromCharCode(...Array.from({ length: 0xef - 0xc2 + 1 }, (_, i) => 0xc2 + i));
}

/** Damage in a block's raw text, one entry for each kind. Cheap for sound text. */
export function findGarbling(raw: string): Garbled[] {
  const found: Garbled[] = [];
  const add = (kind: Garbling, pattern: RegExp): void => {
    const match = pattern.exec(raw);
    if (match) found.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  const glosses = countGlosses(raw);
  if (glosses.count > 0 && glosses.first) found.push({ kind: 'pinyin', ...glosses.first });
  add('mojibake', MOJIBAKE_RUN);
  if (/[\u00c2-\u00ef]/.test(raw)) add('mojibake', LATIN);
  if (raw.includes('\ufffd')) add('replacement', REPLACEMENT);
  if (raw.includes('????')) add('question', QUESTION);
  if (raw.includes('&')) add('entity', ENTITY);
  if (/[<@[]|mso-|错误|_T/.test(raw)) add('markup', MARKUP);
  return found;
}
