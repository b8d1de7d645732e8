import { compact } from '../../text/compact.ts';
import type { BoxTree } from '../layout-tree.ts';
import { FILE, RELATED } from '../layout-words.ts';
import { type Cluster, inStep } from './clusters.ts';
import type { Reading } from './judge.ts';
import { alike as alikeBoxes } from './natures.ts';
import type { Setting } from './setting.ts';

/** Blocks and characters before a cluster in which the heading of its part of the page is looked for. */
const FARTHEST = 60;
const LONGEST_PART = 1500;
/** Characters below a heading that are more than a link to the rest. */
const LEAST_PART = 40;
/** Longest heading. */
const LONGEST_HEADING = 24;
/** Links to the documents before and behind head no part of the page. */
const NEIGHBOURS = /^(?:上|下)一?(?:篇|条|页|则)|^(?:网站|友情|快速)/;
/** Shortest title of a document. */
const SHORTEST_TITLE = 6;
/** Labels of a record in a list. */
const MOST_IN_RECORD = 3;
/** Titles are one document's where they share this much of the shorter one's pairs of characters. */
const ALIKE = 0.5;

/** True where a cluster tells of another document: it stands under 相关文件 or the like, or names another title behind the text. */
export function isOthers(setting: Setting, cluster: Cluster, readings: readonly Reading[]): boolean {
  if (isQuoted(setting, cluster)) return true;
  const own = namesDocument(setting, readings);
  if (own === true) return false;
  const behind = cluster.first > setting.firstProse;
  if (behind && (own === false || isListed(cluster, readings) || isFound(setting, cluster))) return true;
  return isUnderRelated(setting, cluster);
}

/** Words of a sentence before a label in it. */
const SENTENCE = /[一-鿿][^\n]{4,}[,;、(] ?$/;
const LONGEST_SENTENCE = 200;
/** Labels with another document behind them: 关联文件：《办法》（文号：…，发布日期：…） */
const NAMES_ANOTHER = /^(?:相关|关联)/;

/** True for what a sentence says of a document in brackets: …发布的《公告》（文号：…，发布日期：…）已到期 */
function isQuoted({ view }: Setting, { pairs }: Cluster): boolean {
  const first = pairs.find(({ hit }) => !NAMES_ANOTHER.test(hit.label.text));
  if (!first) return false;
  const { block, start } = first.hit;
  return SENTENCE.test(view.clean(block).fold.slice(Math.max(0, start - LONGEST_SENTENCE), start));
}

/**
 * True for a table or list of the text itself, below its paragraphs, about what the document is on: without an index number,
 * under a by-line of the page's own.
 */
export function isContent(
  { tree, root, lastProse }: Setting,
  { first }: Cluster,
  readings: readonly Reading[],
): boolean {
  const own = first > lastProse && tree.holds(root, first) && root > 0;
  return own && !readings.some(({ field }) => field === 'indexNumber');
}

/** Behind the text, below the linked title of a document that it shares an item of a list with. */
function isFound(setting: Setting, { first, last }: Cluster): boolean {
  const { view, tree, measures, lastProse } = setting;
  const head = first - 1;
  const text = compact(view.clean(head).fold);
  const linked = (measures.linked[head] ?? 0) * 2 > (measures.length[head] ?? 0);
  if (head <= lastProse || !linked || text.length < SHORTEST_TITLE || view.page.blocks[head]?.hidden) return false;
  if (FILE.test(text) || /^附件/.test(text) || NEIGHBOURS.test(text) || isTitle(setting, text) === true) return false;
  return tree.firstBlock[tree.common(head, last)] === head;
}

/**
 * The same labels again with other values: records of other documents. One label of many that stands there twice is a
 * block's own fault.
 */
export function isList(readings: readonly Reading[]): boolean {
  const seen = new Map<string, string>();
  const again = new Set<string>();
  let differ = false;
  for (const { pair, value } of readings) {
    const { text } = pair.hit.label;
    const known = seen.get(text);
    if (known !== undefined) again.add(text);
    if (known !== undefined && value.state !== 'blank' && known !== '' && known !== value.raw) differ = true;
    if (known === undefined || known === '') seen.set(text, value.raw);
  }
  return differ && (again.size > 1 || seen.size <= MOST_IN_RECORD);
}

/** Labels on top of values behind the text: a list of one, unless it has an index number as metadata does. */
function isListed(cluster: Cluster, readings: readonly Reading[]): boolean {
  const below = cluster.pairs.every(({ how }) => how === 'cell below label');
  return below && !readings.some(({ field, value }) => field === 'indexNumber' && value.state === 'value');
}

/** Whether the title among the readings is the page's; null where there is none, or the page has none. */
function namesDocument(setting: Setting, readings: readonly Reading[]): boolean | null {
  const named = readings.find(({ field, value }) => field === 'title' && value.value !== null)?.value.value;
  return named ? isTitle(setting, named) : null;
}

/** Whether words are the page's title, or much like it; null where the page has none. */
export function isTitle({ view, title }: Setting, named: string): boolean | null {
  const shown = [title < 0 ? '' : view.clean(title).fold, view.page.title].map((text) => compact(text));
  const known = shown.filter((text) => text.length > 3);
  return known.length === 0 ? null : known.some((text) => alike(compact(named), text));
}

/** What is said of a document on a page of its own: 《城乡供水管理办法》政策解读 */
const EXPLAINS = /解读|图解|读懂|问答|释义|说明会|发布会/;

function alike(a: string, b: string): boolean {
  if (EXPLAINS.test(a) !== EXPLAINS.test(b)) return false;
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i + 1 < short.length; i++) if (long.includes(short.slice(i, i + 2))) shared++;
  return shared >= (short.length - 1) * ALIKE;
}

/** 相关资料：… in a row like those of the block below it: a label of that block, whatever stands behind it. */
function isRowOfBlock(tree: BoxTree, block: number, text: string, { pairs: [first] }: Cluster): boolean {
  const [a = -1, b = -1] = [block, first?.hit.block ?? -1].map((one) => tree.page.blocks[one]?.box ?? -1);
  return text.includes(':') && alikeBoxes(tree, a, b) && inStep(tree, a, b);
}

/** True where the box of a heading holds a list below it and ends before the cluster: the part of the page is over. */
function isClosed(tree: BoxTree, heading: number, { first }: Cluster): boolean {
  const length = tree.textBetween(heading, heading + 1);
  let box = tree.page.blocks[heading]?.box ?? -1;
  while (box > 0 && tree.textIn(box) <= length) box = tree.parent(box);
  return !tree.holds(box, first) && tree.textIn(box) >= length + LEAST_PART;
}

/** A heading like 相关文件 before it, in a part of the page that the document itself does not stand in. */
function isUnderRelated({ view, tree, title, firstProse, lastProse }: Setting, cluster: Cluster): boolean {
  const from = Math.max(0, cluster.first - FARTHEST);
  for (let i = cluster.first - 1; i >= from; i--) {
    if (i === title || (i >= firstProse && i <= lastProse)) return false;
    if (tree.textBetween(i + 1, cluster.first) > LONGEST_PART) return false;
    const block = view.page.blocks[i];
    if (!block || block.hidden || block.text.length > LONGEST_HEADING) continue;
    const text = compact(view.clean(i).fold);
    if (!RELATED.test(text) || NEIGHBOURS.test(text) || isRowOfBlock(tree, i, text, cluster)) continue;
    if (isClosed(tree, i, cluster)) continue;
    if (cluster.first > lastProse) return true;
    // Before the text: the part ends where the box around heading and cluster does.
    const part = tree.common(i, cluster.last);
    return !tree.holds(part, firstProse) && (title < 0 || title < i || !tree.holds(part, title));
  }
  return false;
}
