import type { PageView } from '../page/view.ts';
import { MOST_CELLS } from './fields/cells.ts';
import { type Cluster, clusterGroups } from './fields/clusters.ts';
import { collectPairs } from './fields/collect.ts';
import { groupPairs, lastBlock } from './fields/groups.ts';
import { type Accepted, acceptClusters } from './fields/judge.ts';
import type { FieldName } from './fields/model.ts';
import type { Pair } from './fields/pairs.ts';
import { pairValue } from './fields/reading.ts';
import type { Setting } from './fields/setting.ts';
import { STRANGE_ROW } from './fields/siblings.ts';
import { measure } from './layout-measure.ts';
import { proseBehindTitle, proseRange } from './layout-prose.ts';
import { assignRoles } from './layout-roles.ts';
import { documentBox } from './layout-root.ts';
import { findSignature, type Signature } from './layout-signature.ts';
import { findTitle } from './layout-title.ts';
import { BoxTree } from './layout-tree.ts';

/**
 * What part of the page a block belongs to. `body` is the document itself; everything else is around it.
 * Decided in `layOut`; extractors read roles, they never look at class names themselves.
 */
export type BlockRole =
  | 'title'
  | 'metadata'
  | 'byline'
  | 'body'
  | 'signature'
  | 'table'
  | 'attachment'
  | 'breadcrumb'
  | 'navigation'
  | 'related'
  | 'comment'
  | 'footer'
  | 'hidden';

/** The labels of the page with their values, and which of them tell of the document. */
export interface Metadata {
  readonly setting: Setting;
  readonly pairs: readonly Pair[];
  readonly clusters: readonly Cluster[];
  readonly accepted: readonly Accepted[];
}

/** The roles of all blocks (same index as `page.blocks`) and the document's title as shown on the page. */
export interface Layout {
  readonly roles: readonly BlockRole[];
  /** Block that shows the title, -1 where none was recognised. */
  readonly titleBlock: number;
}

/** What `layOut` found on the way; the fields and the document's facts are made of it. */
export interface LaidOut extends Layout {
  readonly metadata: Metadata;
  readonly signature: Signature | null;
}

/** A sentence longer than this is none of names and dates. */
const LONGEST_SIGNATURE = 40;
/** A line of labels, some of which nobody knows. */
const LONGEST_ROW = 120;

/**
 * Lays the page out. The order of the stages matters: labels come first, because a long summary must not be taken for
 * the text; then where the prose is, because it decides which headline is the title; then the labels are judged by
 * where they stand to both; roles follow from all three, and the signature is looked for in what is left as body.
 */
export function layOut(view: PageView): LaidOut {
  const { page } = view;
  const measures = measure(page);
  const tree = new BoxTree(page, measures.length);
  const { pairs } = collectPairs(view, tree);
  const taken = takenBlocks(view, pairs);
  for (const block of taken) measures.prose[block] = 0;
  for (const block of metadataBlocks(view, pairs)) measures.data[block] = 0;
  const root = documentBox(page, tree, measures);
  const { firstProse, lastProse } = proseBehindTitle(view, measures, proseRange(view, tree, measures, root));
  const labelled = labelledTitles(view, pairs);
  const titleBlock = findTitle({ view, tree, measures, firstProse, root, taken, labelled });
  const setting: Setting = { view, tree, measures, root, title: titleBlock, firstProse, lastProse };
  const clusters = clusterGroups(view, tree, groupPairs(view, tree, pairs, titleBlock), titleBlock, measures.prose);
  const accepted = acceptClusters(setting, clusters);
  const roles = assignRoles(setting, accepted, clusters);
  const signature = findSignature(
    view,
    roles,
    // A document of short lines has no prose to begin with: then what stands under its title.
    firstProse < page.blocks.length ? firstProse : titleBlock + 1,
    page.blocks.length - 1,
    (block) => (measures.prose[block] ?? 0) > 0,
  );
  // The last lines of a text in one block are its signature; the text stays what it is.
  for (const block of signature?.blocks ?? [])
    if ((measures.prose[block] ?? 0) === 0 || (measures.length[block] ?? 0) <= LONGEST_SIGNATURE)
      roles[block] = 'signature';
  return { roles, titleBlock, metadata: { setting, pairs, clusters, accepted }, signature };
}

/** What 标题, 名称 and the like name: the title may stand on the page in the same words, whatever its `<title>` says. */
function labelledTitles(view: PageView, pairs: readonly Pair[]): string[] {
  return pairs.flatMap((pair) => {
    const value = pair.hit.label.field === 'title' ? pairValue(view, pair)?.value : null;
    return value ? [value] : [];
  });
}

/** Blocks that a field's label and value fill; prose that merely begins like a label is not among them. */
function takenBlocks(view: PageView, pairs: readonly Pair[]): Set<number> {
  const taken = new Set<number>();
  const headed = new Set<number>();
  const before = new Set<number>();
  for (const { hit } of pairs) {
    // A line that begins with a portal's own label and goes on with a field's, or has two of those.
    if (hit.mark !== 'colon' || (hit.start > 1 && hit.label.field === null)) continue;
    if (hit.start <= 1 || before.has(hit.block) || isStrangeRow(view, hit.block)) headed.add(hit.block);
    before.add(hit.block);
  }
  for (const pair of pairs) {
    if (pair.hit.label.field === null || (pair.hit.start > 1 && !headed.has(pair.hit.block))) continue;
    if (pair.spans.length === 0 || lastBlock(pair) !== pair.hit.block)
      for (let block = pair.hit.block; block <= pair.hit.last; block++) taken.add(block);
    else if (pair.hit.mark !== 'space') taken.add(pair.hit.block);
    for (const span of pair.spans) taken.add(span.block);
  }
  return taken;
}

/** True for a short line that begins with a label nobody knows. */
function isStrangeRow(view: PageView, block: number): boolean {
  const { fold } = view.clean(block);
  return fold.length <= LONGEST_ROW && STRANGE_ROW.test(fold);
}

/** Fields whose labels make a table one of metadata: so many with an index number among them, or without. */
const FEW_FIELDS = 3;
const MANY_FIELDS = 6;

/** Blocks in tables that hold the labels of many fields: large ones would be taken for the document's data. */
function metadataBlocks(view: PageView, pairs: readonly Pair[]): number[] {
  const fields = new Map<number, Set<FieldName>>();
  for (const { hit } of pairs) {
    const cell = view.page.cells[view.page.blocks[hit.block]?.cell ?? -1];
    if (!cell || hit.label.field === null) continue;
    const known = fields.get(cell.table);
    if (known) known.add(hit.label.field);
    else fields.set(cell.table, new Set([hit.label.field]));
  }
  const blocks: number[] = [];
  for (const [index, names] of fields) {
    if (names.size < (names.has('indexNumber') ? FEW_FIELDS : MANY_FIELDS)) continue;
    const { firstCell = 0, cellCount = 0 } = view.page.tables[index] ?? {};
    if (cellCount > MOST_CELLS) continue;
    for (let i = firstCell; i < firstCell + cellCount; i++) for (const block of view.cellBlocks(i)) blocks.push(block);
  }
  return blocks;
}
