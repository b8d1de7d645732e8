import type { Place } from '../page/model.ts';
import type { PageView } from '../page/view.ts';
import { type CalendarDate, findDates, parseDate } from '../text/dates.ts';
import type { BlockRole } from './layout.ts';

/** Who signed the document and when; either may be missing, not both. */
export interface Signature {
  readonly blocks: readonly number[];
  readonly name: { readonly text: string; readonly at: Place } | null;
  readonly date: { readonly date: CalendarDate; readonly valid: boolean; readonly at: Place } | null;
}

/** Blocks from the document's end that are looked at: long attachments may follow the signature. */
const FARTHEST = 600;
const LONGEST_NAME = 60;
const SEAL = /\s*[（(](?:盖章|公章|印章|章)[)）]\s*$/;
/** Ends of names of public bodies. */
const BODY_NAME =
  /(?:政府|局|委|委员会|厅|部|院|署|办|办公室|办公厅|中心|处|所|站|街道|镇|乡|学校|大学|公司|会|司|室|队|支队|总队|馆|集团|医院|管委会|领导小组|法院|检察院|分局|人民银行|协会|联合会|社区)(?:[((].{1,12}[))])?$/;

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
  for (let i = last; i >= Math.max(first, last - FARTHEST); i--) {
    if (roles[i] !== 'body' && roles[i] !== 'signature') continue;
    const found = signatureAt(view, roles, i, first, proseAfter);
    if (found) return found;
  }
  return null;
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
  if (!parseDate(line)) return null;
  const above = start > 0 ? nameAbove(view, block, start) : null;
  if (above) return { blocks: [block], name: above, date: signed };
  if (start > 0 && clean.fold.slice(0, start).trim() !== '') return null;
  const before = previous(view, roles, block, first);
  const name = before < 0 ? null : nameIn(view, before, 0, view.clean(before).fold.length);
  if (name) return { blocks: [before, block], name, date: signed };
  return before >= 0 && !proseAfter(block) ? { blocks: [block], name: null, date: signed } : null;
}

/** A date ends with 日, 号, a figure, or a bracket around it; most lines do not. */
function endsLikeDate(fold: string): boolean {
  let at = fold.length - 1;
  while (at >= 0 && fold.charCodeAt(at) <= 0x20) at--;
  return '日号)）0123456789'.includes(fold.charAt(at)) && at >= 0;
}

function lastLine(fold: string): number {
  return fold.trimEnd().lastIndexOf('\n') + 1;
}

/** The line above within the same block. */
function nameAbove(view: PageView, block: number, before: number): Signature['name'] {
  const upper = view.clean(block).fold.slice(0, before).trimEnd();
  return nameIn(view, block, upper.lastIndexOf('\n') + 1, upper.length);
}

function nameIn(view: PageView, block: number, from: number, to: number): Signature['name'] {
  const clean = view.clean(block);
  const text = clean.text.slice(from, to).replace(SEAL, '');
  const start = from + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  const name = spaced(clean.text.slice(start, end).replace(/\s+/g, ' '));
  const plain = name.replaceAll(' ', '');
  if (plain.length < 3 || plain.length > LONGEST_NAME || /[。，；：:,;、!？\d]/.test(plain)) return null;
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
