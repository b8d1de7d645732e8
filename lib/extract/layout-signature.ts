import type { Place } from '../page/model.ts';
import type { PageView } from '../page/view.ts';
import { compareDates } from '../text/calendar.ts';
import { codeAt } from '../text/code-at.ts';
import { type CalendarDate, findDates, parseDate } from '../text/dates.ts';
import type { BlockRole } from './layout.ts';

/** A body's name where it signs. */
interface SignedName {
  readonly text: string;
  readonly at: Place;
}

/** Who signed the document and when; either may be missing, not both. */
export interface Signature {
  readonly blocks: readonly number[];
  readonly name: SignedName | null;
  /** Bodies that sign with it, in lines of their own above, the nearest first. */
  readonly cosigners?: readonly SignedName[];
  readonly date: { readonly date: CalendarDate; readonly valid: boolean; readonly at: Place } | null;
}

/** Blocks from the document's end that are looked at: long attachments may follow the signature. */
const FARTHEST = 600;
/** Blocks between a signature and the heading of the first attachment. */
const NEAR_HEADING = 6;
const LONGEST_NAME = 60;
/** Bodies that sign one document with another. */
const MOST = 12;
/** What no name has. */
const NO_NAME = /[。，；：:,;、!？\d]/;
const SEAL = /\s*[（(](?:盖章|公章|印章|章)[)）]\s*$/;
/** Ends of names of public bodies. */
export const BODY_NAME =
  /(?:政府|局|委|委员会|厅|部|院|署|办|办公室|办公厅|中心|处|所|站|街道|镇|乡|学校|大学|学院|中学|小学|幼儿园|银行|支行|农场|林场|海关|台|公司|会|司|室|队|支队|总队|馆|集团|医院|管委会|领导小组|法院|检察院|分局|人民银行|协会|联合会|社区)(?:[(（].{1,20}[)）])?$/;

/** What a name in the next line is of, when it is no signature: 责任单位, 展出地点, 第二场. */
const LABEL =
  /(?:地点|地址|场所|单位|部门|机构|机关|主办|承办|协办|对象|名称|责任人|联系人|截止|时间|日期|时限|期限|场)[:：]?$/;
/** A label or heading is no longer than this. */
const SHORT = 20;

/** The last signature in the document: a line with nothing but a date, and the name before it. Null where there is none. */
export function findSignature(
  view: PageView,
  roles: readonly BlockRole[],
  first: number,
  last: number,
  isProse: (block: number) => boolean,
): Signature | null {
  const proseAfter = (block: number): boolean => {
    for (let i = block + 1; i <= last; i++) if (roles[i] === 'body' && isProse(i)) return true;
    return false;
  };
  // What is attached may be signed, too: the document's own signature stands above the first heading of such.
  const aboveAttachment = (signed: number): Signature | null => {
    for (let head = first + 1; head < signed; head++) {
      if (roles[head] !== 'attachment') continue;
      for (let i = head - 1; i >= Math.max(first, head - NEAR_HEADING); i--) {
        const found = roles[i] === 'body' ? signatureAt(view, roles, i, first, proseAfter) : null;
        if (found?.name) return found;
      }
    }
    return null;
  };
  for (let i = last; i >= Math.max(first, last - FARTHEST); i--) {
    if (roles[i] !== 'body' && roles[i] !== 'signature') continue;
    const found = signatureAt(view, roles, i, first, proseAfter);
    if (found && !goesOn(view, roles, i, last))
      return withCosigners(view, roles, aboveAttachment(i) ?? found, first, proseAfter);
  }
  return null;
}

/** 县林业局 / 县应急管理局 / 2023年3月2日: more than one body signs. */
function withCosigners(
  view: PageView,
  roles: readonly BlockRole[],
  signature: Signature,
  first: number,
  proseAfter: (block: number) => boolean,
): Signature {
  const cosigners: SignedName[] = [];
  const blocks = [...signature.blocks];
  const lowest = blocks[0] ?? -1;
  if (!signature.name || (signature.name.at.kind === 'text' && signature.name.at.start > 0)) return signature;
  for (let at = previous(view, roles, lowest, first); at >= 0 && cosigners.length < MOST; ) {
    // Each may have put the day below its name.
    const own = signatureAt(view, roles, at, first, proseAfter);
    const name = own?.blocks.length === 1 ? own.name : nameIn(view, at, 0, view.clean(at).fold.length);
    if (!name) break;
    cosigners.push(name);
    blocks.unshift(at);
    at = previous(view, roles, at, first);
  }
  return cosigners.length > 0 ? { ...signature, blocks, cosigners } : signature;
}

function signatureAt(
  view: PageView,
  roles: readonly BlockRole[],
  block: number,
  first: number,
  proseAfter: (block: number) => boolean,
): Signature | null {
  const clean = view.clean(block);
  if (clean.fold.length > 400 || !endsLikeDate(clean.fold)) return null;
  // A line of its own within the block: name and date may be divided by `<br>` only.
  const start = lastLine(clean.fold);
  const line = clean.fold.slice(start);
  const dates = findDates(line);
  const date = dates[0];
  if (!date || dates.length > 1 || date.hasTime) return null;
  const after = line.slice(date.end).trim();
  if (after !== '' && !/^[)）]$/.test(after)) return null;
  const at = view.place(block, start + date.start, start + date.end);
  const signed = { date: date.date, valid: date.valid, at };
  const same = nameIn(view, block, start, start + date.start);
  if (same) return { blocks: [block], name: same, date: signed };
  // Words before the date, as in a list of news.
  if (line.slice(0, date.start).trim().length > 1 || !parseDate(line)) return null;
  const over = start > 0 ? nameAbove(view, block, start) : null;
  if (over) return { blocks: [block], name: over, date: signed };
  if (start > 0 && clean.fold.slice(0, start).trim() !== '') return null;
  const before = previous(view, roles, block, first);
  if (before < 0) return null;
  const above = view.clean(before).fold.trim();
  const name = nameIn(view, before, 0, view.clean(before).fold.length);
  if (name) return isLabelled(view, roles, before, first) ? null : { blocks: [before, block], name, date: signed };
  // 报名截止时间 above a date says what day that is.
  if (above.length <= SHORT && !/[。；;!！?？”")）]$/.test(above)) return null;
  return proseAfter(block) ? null : { blocks: [block], name: null, date: signed };
}

/** 责任单位 / 县财政局 / 2024年11月30日: a row of a plan, not a signature; nor are places and days in turn. */
function isLabelled(view: PageView, roles: readonly BlockRole[], name: number, first: number): boolean {
  const before = previous(view, roles, name, first);
  if (before < 0) return false;
  const text = view.clean(before).fold.trim();
  return text.length <= SHORT && (LABEL.test(text) || parseDate(text) !== null);
}

/** True for a name and a date of several in turn: places and days, not a signature. */
function goesOn(view: PageView, roles: readonly BlockRole[], date: number, last: number): boolean {
  const below: number[] = [];
  for (let i = date + 1; i <= last && below.length < 2; i++)
    if (!view.page.blocks[i]?.hidden && roles[i] === 'body') below.push(i);
  const [name = -1, other = -1] = below;
  if (other < 0 || !nameIn(view, name, 0, view.clean(name).fold.length)) return false;
  const [a, b] = [date, other].map((block) => parseDate(view.clean(block).fold)?.date);
  return a !== undefined && b !== undefined && compareDates(a, b) !== 0;
}

/** A date ends with 日, 号, a figure, or a bracket around it; most lines do not. */
function endsLikeDate(fold: string): boolean {
  let at = fold.length - 1;
  while (at >= 0 && codeAt(fold, at) <= 0x20) at--;
  return at >= 0 && '日号)）0123456789'.includes(fold.charAt(at));
}

function lastLine(fold: string): number {
  return fold.trimEnd().lastIndexOf('\n') + 1;
}

/** The line above within the same block. */
function nameAbove(view: PageView, block: number, before: number): SignedName | null {
  const upper = view.clean(block).fold.slice(0, before).trimEnd();
  return nameIn(view, block, upper.lastIndexOf('\n') + 1, upper.length);
}

function nameIn(view: PageView, block: number, from: number, to: number): SignedName | null {
  const clean = view.clean(block);
  const whole = clean.text.slice(from, to);
  if (NO_NAME.test(whole)) return null;
  const text = whole.replace(SEAL, '');
  const start = from + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  const name = spaced(clean.text.slice(start, end).replace(/\s+/g, ' '));
  const plain = name.replaceAll(' ', '');
  if (plain.length < 3 || plain.length > LONGEST_NAME) return null;
  // (市国资委 2008年10月6日) below a title says who made what follows.
  if (/^[(（]/.test(plain)) return null;
  return BODY_NAME.test(plain) ? { text: name, at: view.place(block, start, end) } : null;
}

/** `财 政 局` is one name with spaces for looks; `市教育局 市财政局` are two names. */
function spaced(name: string): string {
  const parts = name.split(' ');
  return parts.every((part) => part.length <= 2) ? parts.join('') : name;
}

function previous(view: PageView, roles: readonly BlockRole[], block: number, first: number): number {
  for (let i = block - 1; i >= Math.max(first, block - 3); i--)
    if (!view.page.blocks[i]?.hidden && (roles[i] === 'body' || roles[i] === 'signature')) return i;
  return -1;
}
