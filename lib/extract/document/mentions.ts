import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import type { Line } from './lines.ts';

/** An attachment named in the text. */
export interface Mention {
  readonly name: string;
  /** 附件2 is 2. */
  readonly number: number | null;
  readonly at: Place;
  /** Mentioned without a name of its own: 见附件1. */
  readonly bare: boolean;
  /** Blocks of the list that names it. */
  readonly list: ReadonlySet<number>;
}

/** `附件：`, `附件1：`, `附：` at the start of a line. */
const HEAD = /^\s*[【[(（]?\s*附\s?件?\s?(?:列表|清单)?\s?(\d{0,2})\s?[】\])）]?\s?[:：.、]\s*/;
/** `附件1 统计表`: no mark, so the name must follow a number. */
const HEAD_NUMBERED = /^\s*附\s?件\s?(\d{1,2})\s+(?=\S)/;
const ITEM = /^\s*[(（]?(\d{1,2})\s?[)）]?\s?[.、．:：]\s*/;
/** In a sentence: 见附件1, (附件2), 详见附件. */
const IN_TEXT = /(?:详?见\s?附件|[(（]\s?附件)\s?(\d{0,2})|附件\s?(\d{1,2})(?!\d|\s?[:：])/g;
const ELSEWHERE = /(?:》|[〕\])]\s?第?\d+号)(?:文件?|通知)?(?:的|中|及其?)?$/;
/** 第四部分 附件 15: a part of the document, and its page. */
const PART = /第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[\s、.．]*$/;
const APART = /^\s?(?:另[发行送附]|随文|[后另]附|从略|略)/;
const STANDALONE = /^\s*附\s?件\s?\d{0,2}\s*$/;
/** A sentence about attachments is no name. */
const SENTENCE = /[。!?！？]|请.{0,40}[,，]|[,，].{0,40}[,，]/;
/** Buttons and remarks that name no attachment. */
const NO_NAME =
  /^(?:下载|点击下载|无|暂无|[（(]?(?:从?略|另[附发送]|后附|附后)[)）]?|查看|附件下载|预览|[a-z]{2,4}x?)?$/i;
const LONGEST = 120;

/** Attachments named in the document's lines, in order. */
export function readMentions(view: PageView, all: readonly Line[]): Mention[] {
  const found: Mention[] = [];
  const lines = all.filter(({ role }) => role !== 'table');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !view.page.blocks[line.block]?.text.includes('附')) continue;
    const head = view.clean(line.block).fold.slice(line.start, Math.min(line.end, line.start + 40));
    const match = HEAD.exec(head) ?? HEAD_NUMBERED.exec(head);
    // A line that is nothing but 附件1 heads the attachment itself.
    if (STANDALONE.test(head) && line.end - line.start < 12) continue;
    if (match && line.end - line.start <= 1000) i = readList(view, lines, i, match[0].length, match[1] ?? '', found);
    else inText(view, line, found);
  }
  return found;
}

/** Reads `附件：1.… 2.…` over its line and the lines that go on counting. Returns the last line that belongs to it. */
function readList(
  view: PageView,
  lines: readonly Line[],
  at: number,
  skip: number,
  number: string,
  found: Mention[],
): number {
  const line = lines[at];
  if (!line) return at;
  const list = new Set([line.block]);
  const first = found.length;
  itemsOf(view, { ...line, start: line.start + skip }, number === '' ? null : Number(number), list, found);
  let last = at;
  // 附件1.统计表 with 2.说明 in the next line counts on as well.
  for (let next = at + 1; (number === '' || number === '1') && next < lines.length; next++) {
    const following = lines[next];
    if (!following || following.role === 'signature' || following.end - following.start > LONGEST) break;
    const item = ITEM.exec(view.clean(following.block).fold.slice(following.start, following.start + 12));
    const expected = found.length - first + 1;
    if (!item || Number(item[1]) !== expected || (expected < 2 && last !== at)) break;
    list.add(following.block);
    itemsOf(view, following, null, list, found);
    last = next;
  }
  return last;
}

/** The names in one line: `1.… 2.…` or a single one. */
function itemsOf(view: PageView, line: Line, number: number | null, list: ReadonlySet<number>, found: Mention[]): void {
  const { fold, text } = view.clean(line.block);
  let { start } = line;
  for (const part of fold.slice(line.start, line.end).split(/ (?=\d{1,2}[.、．])/)) {
    const item = ITEM.exec(part.slice(0, 12));
    const skip = item?.[0].length ?? part.length - part.trimStart().length;
    const name = text
      .slice(start + skip, start + part.length)
      .trim()
      .replace(/[。;；]$/, '');
    if (name.length <= LONGEST && !NO_NAME.test(name) && !SENTENCE.test(name)) {
      const at = view.place(line.block, start + skip, start + skip + name.length);
      found.push({ name, number: item ? Number(item[1]) : number, at, bare: false, list });
    }
    start += part.length + 1;
  }
}

function inText(view: PageView, line: Line, found: Mention[]): void {
  const { fold, text } = view.clean(line.block);
  for (const match of fold.slice(line.start, line.end).matchAll(IN_TEXT)) {
    const from = line.start + match.index;
    // 《办法》附件2, 财税〔2022〕5号文件附件1: another document's; (附件另发): not here on purpose.
    if (match[2] && ELSEWHERE.test(fold.slice(Math.max(line.start, from - 20), from))) continue;
    if (match[2] && PART.test(fold.slice(Math.max(line.start, from - 12), from))) continue;
    if (APART.test(fold.slice(from + match[0].length, from + match[0].length + 6))) continue;
    const digits = match[1] || match[2] || '';
    const words = text
      .slice(from, from + match[0].length)
      .replace(/^[(（]/, '')
      .trim();
    const name = words.replace(/^详?见\s?/, '');
    const at = view.place(line.block, from + match[0].indexOf('附'), from + match[0].length);
    found.push({ name, number: digits === '' ? null : Number(digits), at, bare: true, list: new Set([line.block]) });
  }
}
