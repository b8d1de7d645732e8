import type { PageModel } from '../page/model.ts';
import { compact } from '../text/compact.ts';
import type { Cluster } from './fields/clusters.ts';
import { lastBlock } from './fields/groups.ts';
import type { Accepted } from './fields/judge.ts';
import type { Setting } from './fields/setting.ts';
import type { BlockRole } from './layout.ts';
import { isLinked } from './layout-measure.ts';
import { endsDocument } from './layout-prose.ts';
import { BODY_NAME } from './layout-signature.ts';
import { ATTACHMENT, BREADCRUMB, COMMENT, FILE, FOOTER, NAMES, RELATED, TOOLS } from './layout-words.ts';

/** Longest line that names an attachment or heads a part of the page. */
const LONGEST_LINE = 120;
/** A name and a day as a signature has them. */
const SIGNED = /^[一-鿿()（）]{3,30}$/;
const DAY = /^(?:\d{4}|[二〇○零一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
/** Longest block that can only be metadata. */
const LONGEST_BLOCK = 600;

/** A role for every block, from the title, the prose and the accepted labels. */
export function assignRoles(
  setting: Setting,
  accepted: readonly Accepted[],
  clusters: readonly Cluster[],
): BlockRole[] {
  const { view, title } = setting;
  const { blocks } = view.page;
  const tables = dataTables(setting);
  const files = fileBlocks(setting);
  const { from, to } = documentRange(setting, files);
  const roles: BlockRole[] = [];
  let after: BlockRole | null = null;
  blocks.forEach((block, i) => {
    if (block.hidden) roles.push('hidden');
    else if (i === title) roles.push('title');
    else if (i < from) roles.push(isBreadcrumb(setting, i) ? 'breadcrumb' : 'navigation');
    else if (i <= to) roles.push(roleInside(setting, i, tables, files));
    else {
      after = roleAfter(setting, i, after);
      // Files right behind the text are the document's; those below a heading of their own are others'.
      roles.push(after ?? (isAttachment(setting, i, files) ? 'attachment' : 'related'));
    }
  });
  for (const { cluster } of accepted) mark(setting, roles, cluster, cluster.place === 'block' ? 'metadata' : 'byline');
  // A line of buttons and counters above the text is a by-line even where it says nothing of the document.
  for (const cluster of clusters)
    if (cluster.furniture && cluster.place === 'byline' && !cluster.hidden && cluster.last < setting.firstProse)
      mark(setting, roles, cluster, 'byline');
  return roles;
}

/** First and last block of the document, its title and metadata aside. */
function documentRange(setting: Setting, files: ReadonlySet<number>): { from: number; to: number } {
  const { view, tree, measures, root, title, firstProse, lastProse } = setting;
  const { blocks } = view.page;
  const rootLast = tree.lastBlock[root] ?? -1;
  const ends = (block: number): boolean => endsDocument(view, tree, measures, block) || isTools(view, block);
  if (lastProse < 0) {
    // No prose at all: what follows the title is the document, up to where something else begins.
    if (title < 0) return { from: blocks.length, to: blocks.length };
    let to = title;
    while (to + 1 < blocks.length && !ends(to + 1)) to++;
    return { from: title + 1, to };
  }
  let to = lastProse;
  // Lines of links to other pages are menus; links to files are the document's own.
  const isMenu = (block: number) => !blocks[block]?.hidden && isLinked(measures, block) && !files.has(block);
  while (to < rootLast && !ends(to + 1) && !isMenu(to + 1)) to++;
  to += signedBelow(setting, to + 1);
  const near = title >= 0 && title < firstProse && tree.textBetween(title + 1, firstProse) < 3000;
  return { from: near ? title + 1 : Math.min(firstProse, Math.max(0, tree.firstBlock[root] ?? firstProse)), to };
}

/** Bodies that sign one document outside its box. */
const MOST_SIGNED = 6;

/** Blocks with which the text goes on outside its box: who signs it and when, each in a block. */
function signedBelow({ view, measures }: Setting, from: number): number {
  for (let block = from; block <= from + MOST_SIGNED; block++) {
    const { hidden = true } = view.page.blocks[block] ?? {};
    if (hidden || isLinked(measures, block)) return 0;
    const words = compact(view.clean(block).fold);
    if (block > from && DAY.test(words)) return block - from + 1;
    if (!isSigner(words)) return 0;
  }
  return 0;
}

function isTools(view: Setting['view'], block: number): boolean {
  const text = compact(view.clean(block).fold);
  return text.length <= 40 && TOOLS.test(text);
}

function isBreadcrumb({ view, tree, measures }: Setting, block: number): boolean {
  if ((measures.length[block] ?? 0) > 200) return false;
  const box = view.page.blocks[block]?.box ?? -1;
  return (
    BREADCRUMB.test(compact(view.clean(block).fold)) ||
    NAMES.breadcrumb.test(`${tree.name(box)} ${tree.name(tree.parent(box))}`)
  );
}

function roleInside(
  setting: Setting,
  block: number,
  tables: ReadonlySet<number>,
  files: ReadonlySet<number>,
): BlockRole {
  const { view, measures, firstProse } = setting;
  const cell = view.page.blocks[block]?.cell ?? -1;
  if (cell >= 0 && tables.has(view.page.cells[cell]?.table ?? -1)) return 'table';
  if (isAttachment(setting, block, files)) return 'attachment';
  if (block < firstProse && isBreadcrumb(setting, block)) return 'breadcrumb';
  // A menu beside the text: links and nothing else.
  if (block < firstProse && isLinked(measures, block)) return 'navigation';
  return 'body';
}

/** Parts of the page behind the document follow each other; a marker begins the next. Null before the first marker. */
function roleAfter({ view, tree, measures }: Setting, block: number, before: BlockRole | null): BlockRole | null {
  if (before === 'footer') return 'footer';
  const name = tree.name(view.page.blocks[block]?.box ?? -1);
  const text = (measures.length[block] ?? 0) <= 300 ? compact(view.clean(block).fold) : '';
  if (FOOTER.test(text) || NAMES.footer.test(name)) return 'footer';
  if (COMMENT.test(text) || NAMES.comment.test(name)) return 'comment';
  return RELATED.test(text) ? 'related' : before;
}

/** Data tables: several rows and columns of short text. A cell with a text or a table of its own makes it layout. */
function dataTables({ view, measures }: Setting): Set<number> {
  const data = new Set<number>();
  view.page.tables.forEach((table, i) => {
    if (table.cellCount >= 4 && table.columns >= 2 && table.rows >= 2 && !isSetting(view, table)) data.add(i);
  });
  for (const table of view.page.tables) if (table.cell >= 0) data.delete(view.page.cells[table.cell]?.table ?? -1);
  const text = new Map<number, number>();
  view.page.blocks.forEach(({ cell }, i) => {
    if (cell < 0 || (measures.prose[i] ?? 0) === 0) return;
    text.set(cell, (text.get(cell) ?? 0) + (measures.prose[i] ?? 0));
  });
  for (const [cell, length] of text) {
    const table = view.page.cells[cell]?.table ?? -1;
    // A paragraph in one of a few cells is layout; remarks in one of many are data.
    if (length > 400 && (view.page.tables[table]?.cellCount ?? 0) < 60) data.delete(table);
  }
  return data;
}

function isSigner(words: string): boolean {
  return SIGNED.test(words) && BODY_NAME.test(words);
}

/** Cells of a table that puts a signature to the right, and those of them with something in them. */
const FEW_CELLS = 8;
const FEW_FILLED = 2;
/** Cells of a table in which several bodies sign. */
const SIGNED_CELLS = 24;

/** True for a small table that only sets its few words in their place: names of bodies that sign, and the day below. */
function isSetting(view: Setting['view'], { firstCell, cellCount }: PageModel['tables'][number]): boolean {
  if (cellCount > SIGNED_CELLS) return false;
  const words: string[] = [];
  for (let cell = firstCell; cell < firstCell + cellCount; cell++)
    if (view.cellBlocks(cell).length > 0) words.push(compact(view.cellText(cell)));
  if (words.length <= FEW_FILLED && cellCount <= FEW_CELLS) return true;
  return DAY.test(words.pop() ?? '') && words.every(isSigner);
}

/** Blocks with a link to a file. */
function fileBlocks({ view }: Setting): Set<number> {
  const files = new Set<number>();
  for (const { href, block, text } of view.page.links)
    if (block >= 0 && (FILE.test(href) || FILE.test(text.trim()))) files.add(block);
  return files;
}

function isAttachment({ view, measures }: Setting, block: number, files: ReadonlySet<number>): boolean {
  if ((measures.length[block] ?? 0) > LONGEST_LINE || (measures.prose[block] ?? 0) > 60) return false;
  if (files.has(block) && isLinked(measures, block)) return true;
  const { fold } = view.clean(block);
  return fold.includes('附') && ATTACHMENT.test(compact(fold));
}

function mark(setting: Setting, roles: BlockRole[], cluster: Cluster, role: BlockRole): void {
  const { view, measures } = setting;
  const covered = coveredBy(cluster);
  for (const pair of cluster.pairs) {
    if (pair.hit.label.kind === 'crumb' || pair.hit.label.kind === 'foot') continue;
    for (let i = pair.hit.block; i <= lastBlock(pair); i++) {
      // A page that is one long block with its metadata on top is text, not metadata.
      const length = measures.length[i] ?? 0;
      const text = length >= LONGEST_BLOCK && (covered.get(i) ?? 0) * 2 < length;
      if (view.page.blocks[i]?.hidden || text) continue;
      if (i <= pair.hit.last || pair.spans.some(({ block }) => block === i)) roles[i] = role;
    }
  }
}

/** Characters of labels and values in each block. */
function coveredBy(cluster: Cluster): Map<number, number> {
  const covered = new Map<number, number>();
  const add = (block: number, length: number): void => {
    covered.set(block, (covered.get(block) ?? 0) + length);
  };
  for (const { hit, spans } of cluster.pairs) {
    add(hit.block, hit.after - hit.start);
    for (const { block, start, end } of spans) add(block, end - start);
  }
  return covered;
}
