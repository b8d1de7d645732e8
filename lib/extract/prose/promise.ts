import { parseChineseNumeral } from '../../text/chinese-numeral.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** A small number of things, in figures or Chinese numerals, as a group of a pattern. */
export const NUMERAL = '([一二三四五六七八九十两]{1,3}|\\d{1,2})';
/** Not the end of a longer number (第十三条, 第一百零九条, 126项), nor an approximate one. */
export const ALONE = '(?<![第几数多余近约零〇○一二三四五六七八九十两百千万\\d])';
/** Things that a list right behind them spells out. */
export const NOUN =
  '(?:制度|办法|方面|工作|措施|机制|问题|举措|任务|要求|原则|内容|环节|重点|结合|到位|文件|规定|方法|情况|不足|领域|类别|清单|步骤|方案|意见|流程|规范|渠道|平台|经验|建议|标准)';

const CLAIM = new RegExp(
  `${ALONE}${NUMERAL}(?:个(?!工作日|自然日|月|小时)|项|大|种|类|条|方面|点)(?:[一-龥“”"、]{0,24})[:：]$`,
);
const SPELT_OUT = new RegExp(`方面|点|[“”]|${NOUN}`);

/** 做好以下四点。 promises as 四点: does. */
const FOLLOWS = /[以如]下[^,。;!?]{0,30}。$/;

/** A number of items promised right before a numbering: “五个结合”: 一是… */
export interface Promised {
  readonly count: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The promise that ends right before a marker, null where there is none. */
export function promiseBefore(paragraphs: readonly Paragraph[], index: number, marker: Marker): Promised | null {
  const own = (paragraphs[index]?.text ?? '').slice(0, marker.start).trimEnd();
  const paragraph = own === '' ? index - 1 : index;
  const said = own === '' ? (paragraphs[paragraph]?.text ?? '') : own;
  const before = FOLLOWS.test(said.slice(-40)) ? `${said.slice(0, -1)}:` : said;
  const clause = /[^,。;!?]{0,50}$/.exec(before.slice(-60))?.[0] ?? '';
  const match = CLAIM.exec(clause);
  const count = numeral(match?.[1] ?? '');
  if (!match || count === null || count < 2 || !SPELT_OUT.test(match[0])) return null;
  return { count, paragraph, start: before.length - clause.length + match.index, end: before.length - 1 };
}

/** Value of a matched NUMERAL, null where it is none. */
export function numeral(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
