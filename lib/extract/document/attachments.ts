import type { Link, Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { codeAt, codeNear } from '../../text/code-at.ts';
import { compact } from '../../text/compact.ts';
import type { LaidOut } from '../layout.ts';
import { FILE } from '../layout-words.ts';
import type { Statistics } from '../statistics/model.ts';
import type { Line } from './lines.ts';
import { type Mention, readMentions } from './mentions.ts';
import type { Attachment } from './model.ts';
import { withPictures } from './pictured.ts';

/** A document has no more attachments than this. */
const MOST = 100;
const LONGEST_HEADING = 120;
/** Characters by whose likeness a line is looked at. */
const TAIL = 2;
/** A heading has no such marks, and is no longer. */
const SENTENCE = /[。,，;；]/;
const LONGEST_TITLE = 60;
/** Less of a longer name is another name. */
const LEAST_SHARED = 0.5;
const CLOSING = new Set(Array.from('》”")）', (mark) => mark.charCodeAt(0)));
const SPACE = 0x20;
const ATTACHED = '附'.charCodeAt(0);
/** What links to a file say where its name stands elsewhere, and its address tells nothing. */
const DOWNLOAD = /^[【[（(]?(?:附件\d{0,2}|附件下载|下载附件|点击下载(?:附件)?|下载)[】\])）]?$/;
/** One file for all attachments: 附件.zip, 附件1-3.docx. */
const BUNDLE = /^(?:附件(?:\d{1,2}[-—~至]\d{1,2})?(?:下载)?|下载附件)(?:\.[a-z]{2,4})?$/i;
const ARCHIVE = /\.(?:zip|rar|7z)(?:$|[?#])/i;
/** A line that names an attachment by its number, and content long enough to be its own. */
const NUMBERED_HEAD = /^\s?附\s?件\s?\d{1,2}/;
const LEAST_CONTENT = 12;
/** The number of an attachment as a heading of its own. */
const ALONE = /^(附件?\d{0,2})[:：.、．]$/;

/** Attachments that the document names or links to, each with where it can be had. */
export function readAttachments(
  view: PageView,
  layout: LaidOut,
  lines: readonly Line[],
  statistics: Statistics,
): Attachment[] {
  const links = fileLinks(view, layout);
  const mentions = merged(readMentions(view, lines));
  const heads = headings(view, lines, mentions);
  const taken = new Set<number>();
  const found = mentions.map((mention): Attachment => {
    const link = linkFor(view, layout, mention, links, mentions.length);
    if (link >= 0) {
      taken.add(link);
      return { name: mention.name, at: mention.at, state: 'link', target: { kind: 'link', link } };
    }
    const target = onPage(view, layout, mention, statistics, heads, mentions.length === 1);
    return { name: mention.name, at: mention.at, state: target ? 'onPage' : 'missing', target };
  });
  const settled = withPictures(view, mentions, found);
  for (const { index, link } of links) {
    if (taken.has(index)) continue;
    const place: Place = { kind: 'link', link: index };
    settled.push({ name: link.text.trim(), at: place, state: 'link', target: place });
  }
  return settled;
}

interface FileLink {
  readonly index: number;
  readonly link: Link;
}

/** Links to files in or directly behind the document; menus and footers hand out files of their own. */
function fileLinks(view: PageView, { roles, metadata }: LaidOut): FileLink[] {
  return view.page.links.flatMap((link, index) => {
    // A picture that links has no text of its own: it belongs where its box stands.
    const role = roles[link.block >= 0 ? link.block : (metadata.setting.tree.firstBlock[link.box] ?? -1)];
    const inside =
      role === 'body' || role === 'attachment' || role === 'table' || role === 'metadata' || role === 'signature';
    const words = compact(link.text);
    const file = FILE.test(link.href) || FILE.test(words) || (link.href !== '' && DOWNLOAD.test(words));
    return (inside && file) || (role === 'related' && DOWNLOAD.test(words) && words.includes('附件'))
      ? [{ index, link }]
      : [];
  });
}

/** One attachment for each number or name: a mention in the text and the line in the list below are the same. */
function merged(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    if (kept.length >= MOST) break;
    const same = kept.findIndex(
      (one) =>
        compact(one.name) === compact(mention.name) ||
        (one.number !== null && one.number === mention.number && (one.bare || mention.bare)),
    );
    const known = kept[same];
    if (!known) kept.push(mention);
    else if (known.bare && !mention.bare) kept[same] = mention;
  }
  // 详见附件 with a list below says nothing more.
  return kept.some(({ bare }) => !bare) ? kept.filter(({ bare, number }) => !bare || number !== null) : kept;
}

function linkFor(
  view: PageView,
  { roles }: LaidOut,
  mention: Mention,
  links: readonly FileLink[],
  count: number,
): number {
  const name = plain(mention.name);
  const named = links.find(({ link }) => {
    const text = plain(link.text);
    return name.length >= 4 && text.length >= 4 && (text.includes(name) || name.includes(text));
  });
  if (named) return named.index;
  const { at } = mention;
  // A download address need not look like a file; its words do.
  const other = view.page.links.findIndex((link) => {
    if (link.href === '' || link.block < 0) return false;
    if (at.kind === 'text' && link.block === at.block && overlaps(link, at)) return true;
    const role = roles[link.block];
    const around = role === 'navigation' || role === 'breadcrumb' || role === 'footer' || role === 'hidden';
    return !around && name.length >= 4 && link.text.length <= LONGEST_HEADING && plain(link.text) === name;
  });
  if (other >= 0) return other;
  const numbered =
    mention.number === null ? undefined : links.find(({ link }) => numberOf(link.text) === mention.number);
  if (numbered) return numbered.index;
  // As many files as attachments: they are these, whatever they are called.
  if (links.length >= count && (mention.number ?? 1) <= links.length)
    return links[(mention.number ?? 1) - 1]?.index ?? -1;
  const bundle = links.length === 1 ? links[0] : undefined;
  return bundle && (BUNDLE.test(compact(bundle.link.text)) || ARCHIVE.test(bundle.link.href)) ? bundle.index : -1;
}

function overlaps(link: Link, at: Extract<Place, { kind: 'text' }>): boolean {
  return link.start < at.end + 4 && link.end > at.start - 4;
}

function numberOf(text: string): number | null {
  const found = /附件\s?(\d{1,2})/.exec(text.slice(0, 20));
  return found ? Number(found[1]) : null;
}

function plain(text: string): string {
  return compact(cleanText(text).fold)
    .replace(/^附件\d{0,2}[:：.、]?/, '')
    .replace(/^[\d]{1,2}[.、．:：]/, '')
    .replace(/[《》“”"()（）]/g, '')
    .replace(FILE, '');
}

/** Lines that may head an attachment's own content, by their words: 附件1, or what ends like one of the names. */
function headings(
  view: PageView,
  lines: readonly Line[],
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  if (mentions.length === 0) return found;
  const tails = new Set(mentions.map(({ name }) => plain(name).slice(-TAIL)));
  const lasts = new Set(Array.from(tails, (tail) => codeNear(tail, tail.length - 1)));
  for (const { block, start, end } of lines) {
    if (start > 0 || end > LONGEST_HEADING) continue;
    const { fold } = view.clean(block);
    const first = codeNear(fold, 0) === SPACE ? 1 : 0;
    if (codeNear(fold, first) !== ATTACHED) {
      const to = endOfWords(fold, first, end);
      if (!lasts.has(to > first ? codeAt(fold, to - 1) : 0)) continue;
      // 承 诺 书: headings are spread out.
      if (!tails.has(compact(fold.slice(first, to)).slice(-TAIL))) continue;
    }
    const text = fold.slice(start, end).trim();
    // 附件：and 附件2. alone in their line head what follows.
    const here = compact(text).replace(ALONE, '$1');
    if (here.startsWith('附件:')) continue;
    for (const key of new Set([here, plain(here)])) found.set(key, [...(found.get(key) ?? []).slice(-MOST), block]);
  }
  return found;
}

/** Where a line ends without the spaces and closing marks behind it. */
function endOfWords(fold: string, start: number, end: number): number {
  let to = end;
  while (to > start && codeAt(fold, to - 1) === SPACE) to--;
  while (to > start && CLOSING.has(codeAt(fold, to - 1))) to--;
  return to;
}

/** The place on the page where the attachment itself stands: its heading again, or the statistics table it names. */
function onPage(
  view: PageView,
  { roles, titleBlock }: LaidOut,
  mention: Mention,
  statistics: Statistics,
  heads: ReadonlyMap<string, readonly number[]>,
  only: boolean,
): Place | null {
  const name = plain(mention.name);
  if (/统计表/.test(name) && statistics.figures.length > 0) {
    const table = statistics.found[0]?.tables[0];
    const cell = table === undefined ? undefined : view.page.tables[table]?.firstCell;
    return cell === undefined ? { kind: 'page' } : { kind: 'cell', cell };
  }
  if (titleBlock >= 0 && name.length >= 4 && plain(view.clean(titleBlock).fold) === name)
    return view.place(titleBlock, 0, view.clean(titleBlock).text.length);
  const after = mention.at.kind === 'text' ? mention.at.block : -1;
  // The only attachment, named above its own heading 附件：, whose words may be broken over lines.
  const numbered = heads.get(`附件${mention.number ?? ''}`) ?? [];
  const named = name.length < 4 ? [] : (heads.get(name) ?? []).filter((i) => !mention.list.has(i));
  const block = (mention.number === null ? [...named, ...numbered] : [...numbered, ...named]).find(
    (i) => i > after && followed(roles, i),
  );
  if (block !== undefined) return view.place(block, 0, view.clean(block).text.length);
  const alike = titlesLike(name, heads, only).find(
    (i) => i > after && !mention.list.has(i) && i !== titleBlock && followed(roles, i),
  );
  const below = alike ?? (mention.number === null && only && after >= 0 ? contentBelow(view, roles, after) : -1);
  const own = below < 0 && mention.number !== null ? ownContent(view, roles, after) : below;
  return own < 0 ? null : view.place(own, 0, view.clean(own).text.length);
}

/** 附件2 信息报告格式 with text below it: the heading of the attachment itself, not one line of a list. */
function ownContent(view: PageView, roles: LaidOut['roles'], head: number): number {
  const isHead = (block: number): boolean => block >= 0 && NUMBERED_HEAD.test(view.clean(block).fold);
  if (!isHead(head) || isHead(head - 1) || (roles[head + 1] !== 'body' && roles[head + 1] !== 'table')) return -1;
  const next = view.clean(head + 1).fold.trim();
  const content = roles[head + 1] === 'table' || (next.length >= LEAST_CONTENT && !REMARK.test(next));
  return content && !isHead(head + 1) ? head + 1 : -1;
}

/** Headings of the same thing in more words or fewer: 城关镇2022年年度报告 over 城关镇2022年政府信息公开工作年度报告. */
function titlesLike(name: string, heads: ReadonlyMap<string, readonly number[]>, only: boolean): number[] {
  const found: number[] = [];
  for (const [text, blocks] of heads) {
    if (text.length > LONGEST_TITLE || SENTENCE.test(text) || text.startsWith('附')) continue;
    const [short, long] = text.length < name.length ? [text, name] : [name, text];
    const enough = short.length >= 4 && short.length >= long.length * LEAST_SHARED;
    if ((enough || (only && short === name)) && isWithin(short, long)) found.push(...blocks);
  }
  return found.sort((a, b) => a - b);
}

/** All characters of the one in the other, in their order, the last one included. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length && short.at(-1) === long.at(-1);
}

/** 附：拟聘用人员名单, and the list itself below it: a table, behind the signature too, or text right there, which 附件：承诺书 has behind it only. */
function contentBelow(view: PageView, roles: LaidOut['roles'], after: number): number {
  let next = after + 1;
  while (roles[next] === 'signature') next++;
  if (roles[next] === 'table') return next;
  if (next !== after + 1 || roles[next] !== 'body') return -1;
  const words = view.clean(next).fold.trim();
  const behind = words.length >= LEAST_CONTENT && roles.lastIndexOf('signature', after) >= 0;
  return (behind || /^附[:：]/.test(view.clean(after).fold.trim())) && !REMARK.test(words) ? next : -1;
}

/** (此件公开发布), 抄送: what stands at the end of a document. */
const REMARK =
  /^(?:[(（].*[)）]$|抄送|主送|印发|联系|咨询|电话|传真|邮箱|网址|来源|(?:责任)?编辑|扫一扫|分享|相关(?:链接|文件|解读)|上一篇|下一篇)/;

/** True where text or a table follows the heading: the attachment's content. */
function followed(roles: LaidOut['roles'], block: number): boolean {
  for (let i = block + 1; i <= block + 3; i++) if (roles[i] === 'body' || roles[i] === 'table') return true;
  return false;
}
