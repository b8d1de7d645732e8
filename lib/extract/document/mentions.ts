import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import type { LaidOut } from '../layout.ts';

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
/** Buttons and remarks that name no attachment. */
const NO_NAME = /^(?:下载|点击下载|无|暂无|查看|附件下载|预览)?$/;
const LONGEST = 120;

/** Attachments named in the document, in order. */
export function readMentions(view: PageView, { roles }: LaidOut): Mention[] {
  const found: Mention[] = [];
  const { blocks } = view.page;
  for (let i = 0; i < blocks.length; i++) {
    const role = roles[i];
    if (role !== 'body' && role !== 'attachment' && role !== 'signature') continue;
    if (!blocks[i]?.text.includes('附')) continue;
    const { fold } = view.clean(i);
    const head = HEAD.exec(fold.slice(0, 40)) ?? HEAD_NUMBERED.exec(fold.slice(0, 40));
    if (head && fold.length <= 1000) i = readList(view, roles, i, head[0].length, head[1] ?? '', found);
    else inText(view, i, found);
  }
  return found;
}

/** Reads `附件：1.… 2.…` over lines and following blocks. Returns the last block that belongs to it. */
function readList(
  view: PageView,
  roles: LaidOut['roles'],
  block: number,
  from: number,
  number: string,
  found: Mention[],
): number {
  const list = new Set([block]);
  const first = found.length;
  linesOf(view, block, from, number === '' ? null : Number(number), list, found);
  let last = block;
  // Lines that go on counting belong to the list.
  for (let next = block + 1; number === '' && next < view.page.blocks.length; next++) {
    const role = roles[next];
    if (role === 'hidden') continue;
    if (role !== 'body' && role !== 'attachment') break;
    const { fold } = view.clean(next);
    const item = ITEM.exec(fold.slice(0, 12));
    const expected = found.length - first + 1;
    if (!item || Number(item[1]) !== expected || expected < 2 || fold.length > LONGEST) break;
    list.add(next);
    linesOf(view, next, 0, null, list, found);
    last = next;
  }
  return last;
}

function linesOf(
  view: PageView,
  block: number,
  from: number,
  number: number | null,
  list: ReadonlySet<number>,
  found: Mention[],
): void {
  const { fold, text } = view.clean(block);
  let start = from;
  for (const part of fold.slice(from).split(/\n| (?=\d{1,2}[.、．])/)) {
    const item = ITEM.exec(part.slice(0, 12));
    const skip = item?.[0].length ?? part.length - part.trimStart().length;
    const name = text
      .slice(start + skip, start + part.length)
      .trim()
      .replace(/[。;；]$/, '');
    if (name.length <= LONGEST && !NO_NAME.test(name)) {
      const at = view.place(block, start + skip, start + skip + name.length);
      found.push({ name, number: item ? Number(item[1]) : number, at, bare: false, list });
    }
    start += part.length + 1;
  }
}

function inText(view: PageView, block: number, found: Mention[]): void {
  const { fold, text } = view.clean(block);
  for (const match of fold.matchAll(IN_TEXT)) {
    const digits = match[1] || match[2] || '';
    const words = text
      .slice(match.index, match.index + match[0].length)
      .replace(/^[(（]/, '')
      .trim();
    const name = words.replace(/^详?见\s?/, '');
    const start = match.index + match[0].indexOf('附');
    const at = view.place(block, start, match.index + match[0].length);
    found.push({ name, number: digits === '' ? null : Number(digits), at, bare: true, list: new Set([block]) });
  }
}
