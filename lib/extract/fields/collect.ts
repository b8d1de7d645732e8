import type { Link } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { framed } from '../boxed.ts';
import type { BoxTree } from '../layout-tree.ts';
import { brokenLabels } from './broken.ts';
import { cellValue, endsCell } from './cells.ts';
import { columnPairs } from './columns.ts';
import { findHits, type Hit } from './hits.ts';
import { inlineDrafts } from './inline.ts';
import { linePairs } from './lines.ts';
import type { FieldName } from './model.ts';
import type { Pair } from './pairs.ts';
import { parallelPairs } from './parallel.ts';
import { pairValue } from './reading.ts';
import { headsPart, innerBox, kindOfBox, type Sibling, siblingValue } from './siblings.ts';

/** All labels of the page with what stands for their values, in document order. */
export interface Collected {
  readonly pairs: readonly Pair[];
  /** Hits of each block that has any. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

const HEADING = /^h[1-6]$/;
const FEW_FIELDS = 3;
const NONE: readonly Hit[] = [];

/**
 * Candidate pairs, each found by the first of these that applies: a line of values facing a line of labels; text behind
 * the label in its block; the value below in a table with its labels on top; the box facing it where labels and values
 * stand in lists beside each other; the cell to the right; the next box, where that way of marking up recurs or proves itself.
 */
export function collectPairs(view: PageView, tree: BoxTree): Collected {
  const hits = labelsIn(view);
  const hitsOf = (block: number): readonly Hit[] => hits.get(block) ?? NONE;
  for (const block of headings(view, tree, hits)) hits.delete(block);
  const pairs: Pair[] = [];
  const open: Hit[] = [];
  for (const [block, found] of hits) {
    const lines = linePairs(view, tree, block, hitsOf);
    if (lines) {
      for (const pair of lines) pairs.push(pair);
      continue;
    }
    for (const draft of inlineDrafts(view, block, found)) {
      if (draft.open) open.push(draft.hit);
      else pairs.push({ hit: draft.hit, spans: draft.span ? [draft.span] : [], cell: -1, how: inlineHow(draft.hit) });
    }
  }
  const apart = elsewhere(view, tree, open, hitsOf, pairs);
  const all = pairs.concat(apart);
  all.sort((a, b) => a.hit.block - b.hit.block || a.hit.start - b.hit.start);
  return { pairs: all, hits };
}

/** The labels of each block that has any. */
function labelsIn(view: PageView): Map<number, readonly Hit[]> {
  const hits = new Map<number, readonly Hit[]>();
  const links = linksByBlock(view);
  const broken = brokenLabels(view);
  for (let block = 0; block < view.page.blocks.length; block++) {
    const whole = broken.get(block);
    const labels = whole === undefined ? findHits(view, block) : whole === null ? NONE : [whole];
    if (labels.length === 0) continue;
    const found = labels.filter((hit) => !isBare(hit) || !standsInLink(view, hit, links));
    const kept = withoutTrail(view.clean(block).fold, found);
    if (kept.length > 0) hits.set(block, kept);
  }
  return hits;
}

/** A bare word that is a link is no label: menus are named like fields. */
function standsInLink(view: PageView, hit: Hit, links: ReadonlyMap<number, readonly Link[]>): boolean {
  const { start } = view.clean(hit.block).rawRange(hit.start, hit.end);
  return links.get(hit.block)?.some((link) => link.start <= start && start < link.end) ?? false;
}

function isBare({ mark, label }: Hit): boolean {
  return mark !== 'colon' && mark !== 'bracket' && label.kind !== 'furniture';
}

/** Blocks with a bare word as their heading: sections are named like fields. Headings of which one says 索引号 are labels. */
function headings(view: PageView, tree: BoxTree, hits: ReadonlyMap<number, readonly Hit[]>): number[] {
  const blocks: number[] = [];
  const fields = new Set<FieldName | null>();
  for (const [block, found] of hits) {
    if (!HEADING.test(tree.tag(view.page.blocks[block]?.box ?? -1)) || !found.every(isBare)) continue;
    blocks.push(block);
    for (const { label } of found) fields.add(label.field);
  }
  return fields.has('indexNumber') && fields.size >= FEW_FIELDS ? [] : blocks;
}

/** What follows 当前位置 in its line is a trail, whatever its steps are called. */
function withoutTrail(text: string, hits: readonly Hit[]): readonly Hit[] {
  const trail = hits.find(({ label }) => label.kind === 'crumb');
  if (!trail) return hits;
  const line = text.indexOf('\n', trail.end);
  return hits.filter((hit) => hit.start <= trail.start || (line >= 0 && hit.start > line));
}

function linksByBlock(view: PageView): Map<number, Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of view.page.links) {
    const known = found.get(link.block);
    if (known) known.push(link);
    else found.set(link.block, [link]);
  }
  return found;
}

function inlineHow(hit: Hit): string {
  return { colon: 'after colon', bracket: 'after bracketed label', edge: 'next inline element', space: 'after label' }[
    hit.mark
  ];
}

function elsewhere(
  view: PageView,
  tree: BoxTree,
  open: readonly Hit[],
  hitsOf: (block: number) => readonly Hit[],
  inlinePairs: readonly Pair[],
): Pair[] {
  const inline = tablesOf(view, inlinePairs);
  const filled = filledKinds(view, tree, inlinePairs, open);
  const inCell = open.filter((hit) => endsCell(view, hit));
  const byTable = new Map<number, Map<number, Hit>>();
  for (const hit of inCell) {
    const own = view.page.blocks[hit.block]?.cell ?? -1;
    const cell = framed(view, own);
    const table = view.page.cells[cell]?.table ?? -1;
    const known = byTable.get(table) ?? new Map<number, Hit>();
    byTable.set(table, known);
    if (hit.start <= 1 && view.cellBlocks(own)[0] === hit.block) known.set(cell, hit);
  }
  const pairs: Pair[] = [];
  const done = new Set<Hit>();
  for (const [table, cells] of byTable) {
    // Where some cells hold label and value, a label alone is blank.
    if (cells.size < 2 || inline.has(table)) continue;
    const columns = columnPairs(view, table, cells, hitsOf);
    for (const pair of columns.pairs) pairs.push(pair);
    for (const hit of columns.dead) done.add(hit);
  }
  const labelled = (box: number): boolean => (hitsOf(tree.firstBlock[box] ?? -1)[0]?.start ?? 2) <= 1;
  const parallel = parallelPairs(
    view,
    tree,
    open.filter((hit) => !done.has(hit)),
    labelled,
  );
  for (const pair of parallel.pairs) pairs.push(pair);
  const siblings: { hit: Hit; found: Sibling | null }[] = [];
  for (const hit of open) {
    if (done.has(hit) || parallel.done.has(hit)) continue;
    if (endsCell(view, hit) && !inOneCell(view, hit)) pairs.push(cellValue(view, hit, hitsOf, inline));
    else {
      const found = siblingValue(view, tree, hit, hitsOf, filled);
      if (found || !headsPart(tree, hit)) siblings.push({ hit, found });
    }
  }
  return pairs.concat(believed(view, siblings));
}

/** Tables in which a label has its value in its own cell. */
function tablesOf(view: PageView, pairs: readonly Pair[]): Set<number> {
  const tables = new Set<number>();
  for (const { hit, spans } of pairs) {
    const cell = framed(view, view.page.blocks[hit.block]?.cell ?? -1);
    if (cell >= 0 && spans.length > 0) tables.add(view.page.cells[cell]?.table ?? -1);
  }
  return tables;
}

/** Kinds of boxes that hold one label and its value, behind it or in a box behind it. */
function filledKinds(view: PageView, tree: BoxTree, pairs: readonly Pair[], open: readonly Hit[]): Set<string> {
  const kinds = new Set<string>();
  const boxOf = (hit: Hit): number => view.page.blocks[hit.block]?.box ?? -1;
  for (const { hit, spans } of pairs) {
    if (spans.length === 0 || hit.start > 1 || hit.label.field === null) continue;
    kinds.add(kindOfBox(tree, boxOf(hit)));
  }
  for (const hit of open) if (innerBox(tree, hit.block, boxOf(hit)) >= 0) kinds.add(kindOfBox(tree, boxOf(hit)));
  return kinds;
}

/** True for a label in a table's only column: its value is no cell to the right. */
function inOneCell(view: PageView, hit: Hit): boolean {
  const cell = view.page.cells[framed(view, view.page.blocks[hit.block]?.cell ?? -1)];
  return (view.page.tables[cell?.table ?? -1]?.columns ?? 0) <= 1;
}

/** Values in other boxes: kept where the way to them is certain or taken at least twice, blank otherwise. */
function believed(view: PageView, siblings: readonly { hit: Hit; found: Sibling | null }[]): Pair[] {
  const shapes = new Map<string, number>();
  const fits = siblings.map(({ hit, found }) => {
    if (!found || found.pair.spans.length === 0) return false;
    const plausible = hit.label.field === null || pairValue(view, found.pair) !== null;
    if (plausible) shapes.set(found.shape, (shapes.get(found.shape) ?? 0) + 1);
    return plausible;
  });
  return siblings.map(({ hit, found }, i) =>
    found && fits[i] && (found.certain || (shapes.get(found.shape) ?? 0) > 1)
      ? found.pair
      : { hit, spans: [], cell: -1, how: 'nothing after label' },
  );
}
