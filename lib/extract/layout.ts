import type { PageView } from '../page/view.ts';
import { type Cluster, clusterGroups } from './fields/clusters.ts';
import { collectPairs } from './fields/collect.ts';
import { groupPairs, lastBlock } from './fields/groups.ts';
import { type Accepted, acceptClusters } from './fields/judge.ts';
import type { Pair } from './fields/pairs.ts';
import type { Setting } from './fields/setting.ts';
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
  const taken = takenBlocks(pairs);
  for (const block of taken) measures.prose[block] = 0;
  const root = documentBox(page, tree, measures);
  const { firstProse, lastProse } = proseBehindTitle(view, measures, proseRange(view, tree, measures, root));
  const titleBlock = findTitle({ view, tree, measures, firstProse, root, taken });
  const setting: Setting = { view, tree, measures, root, title: titleBlock, firstProse, lastProse };
  const clusters = clusterGroups(view, tree, groupPairs(view, tree, pairs, titleBlock), titleBlock);
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

/** Blocks that a field's label and value fill; prose that merely begins like a label is not among them. */
function takenBlocks(pairs: readonly Pair[]): Set<number> {
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (pair.hit.label.field === null || pair.hit.start > 1) continue;
    if (pair.spans.length === 0 || lastBlock(pair) !== pair.hit.block) taken.add(pair.hit.block);
    else if (pair.hit.mark !== 'space') taken.add(pair.hit.block);
    for (const span of pair.spans) taken.add(span.block);
  }
  return taken;
}
