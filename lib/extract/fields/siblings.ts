import type { PageView } from '../../page/view.ts';
import type { BoxTree } from '../layout-tree.ts';
import type { Hit } from './hits.ts';
import type { Pair, Span } from './pairs.ts';

/** Boxes that are never the value of a label before them. */
const NO_VALUE = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'table',
  'form',
  'footer',
  'header',
  'nav',
  'legend',
]);
/** More blocks than this are a text, not a value. */
const MOST_BLOCKS = 3;
const MOST_IN_SUMMARY = 12;
/** Boxes around a value inside the label's own box. */
const DEEPEST = 8;

/** A value found in another box, with the shape of the way to it; shapes are believed when they recur or prove themselves. */
export interface Sibling {
  readonly pair: Pair;
  readonly shape: string;
  /** The two boxes are a row of their own, or `dt` and `dd`. */
  readonly certain: boolean;
}

/** What makes boxes of one kind: tag and name; without a name, tag and the box around them or its name. */
export function kindOfBox(tree: BoxTree, box: number): string {
  const [tag, name, parent] = [tree.tag(box), tree.name(box), tree.parent(box)];
  return name === '' && tag !== 'li' ? `${tag} in ${tree.name(parent) || parent}` : `${tag} ${name}`;
}

/** A row of its own: `阅办状态：已办结`. */
export const STRANGE_ROW = /^\s*[一-鿿](?: ?[一-鿿]){1,7} ?:/;

/**
 * Where the value of a label that ends its block may stand: the box after the label's. Null where none can. `filled`: kinds
 * of boxes in which labels have their values; a label alone in one of them is blank where another of them follows.
 */
export function siblingValue(
  view: PageView,
  tree: BoxTree,
  hit: Hit,
  hitsOf: (block: number) => readonly Hit[],
  filled: ReadonlySet<string>,
): Sibling | null {
  const block = view.page.blocks[hit.block];
  if (!block) return null;
  const inner = innerBox(tree, hit.block, block.box);
  if (inner >= 0) return valueIn(view, tree, hit, inner, 'inside', alone(tree, block.box, hit.block, inner), hitsOf);
  // The last of several labels in a line: the others have their values there.
  if (hit.start > 1) return null;
  let box = block.box;
  if (isRowOfIts(view, tree, hit, filled)) return null;
  const behind = textBehind(view, tree, hit, hitsOf);
  if (behind) return behind;
  let climbed = 0;
  while (box >= 0 && (tree.nextSibling[box] ?? -1) < 0) {
    const parent = tree.parent(box);
    // Up only while the label is all that the box holds: its row ends here otherwise.
    if (parent < 0 || tree.firstBlock[parent] !== hit.block || tree.lastBlock[parent] !== hit.block) return null;
    if (tree.tag(box) === 'td' || tree.tag(box) === 'th') return null;
    box = parent;
    climbed++;
  }
  const beside = tree.nextSibling[box] ?? -1;
  const next = isColon(view, tree, beside) ? (tree.nextSibling[beside] ?? -1) : beside;
  if (next < 0 || tree.firstBlock[box] !== hit.block || climbed > 2) return null;
  const tags = `${tree.tag(box)}+${tree.tag(next)}`;
  const certain = tags === 'dt+dd' || isRow(tree, box, next);
  return valueIn(view, tree, hit, next, `${climbed} up ${tags}`, certain, hitsOf);
}

/**
 * True for a label alone in a box of a kind that others have their values in, another of them behind it. Boxes without a
 * name may hold a label here and a value there: then only what is no value of this label shows it.
 */
function isRowOfIts(view: PageView, tree: BoxTree, hit: Hit, filled: ReadonlySet<string>): boolean {
  const box = view.page.blocks[hit.block]?.box ?? -1;
  const next = tree.nextSibling[box] ?? -1;
  const kind = kindOfBox(tree, box);
  if (next < 0 || !filled.has(kind) || kindOfBox(tree, next) !== kind) return false;
  if (tree.name(box) !== '' || tree.tag(box) === 'li' || hit.mark !== 'colon') return true;
  return STRANGE_ROW.test(view.clean(tree.firstBlock[next] ?? -1).fold.slice(0, 40));
}

/** True for a box with a colon and nothing else, between a label and its value. */
function isColon(view: PageView, tree: BoxTree, box: number): boolean {
  const only = tree.firstBlock[box] ?? -1;
  return only >= 0 && only === tree.lastBlock[box] && view.clean(only).fold.trim() === ':';
}

/** Text without a box of its own behind the label's box: `<h5>索引号：</h5>A-1<h5>…` */
function textBehind(
  view: PageView,
  tree: BoxTree,
  hit: Hit,
  hitsOf: (block: number) => readonly Hit[],
): Sibling | null {
  const box = view.page.blocks[hit.block]?.box ?? -1;
  const next = view.page.blocks[hit.block + 1];
  if (!next || next.box !== tree.parent(box) || next.hidden || hit.mark !== 'colon') return null;
  if (tree.firstBlock[box] !== hit.block || tree.lastBlock[box] !== hit.block) return null;
  if (hitsOf(hit.block + 1).length > 0) return null;
  const span = { block: hit.block + 1, start: 0, end: view.clean(hit.block + 1).fold.length };
  return { pair: { hit, spans: [span], cell: -1, how: 'text behind' }, shape: 'text behind', certain: false };
}

/** The box directly behind the label in its own box: `<li><b>文号：</b><div>…</div></li>`. */
export function innerBox(tree: BoxTree, block: number, box: number): number {
  let at = tree.page.blocks[block + 1]?.box ?? -1;
  for (let step = 0; at > box && step < DEEPEST; step++) {
    const parent = tree.parent(at);
    if (parent === box) return tree.firstBlock[at] === block + 1 ? at : -1;
    at = parent;
  }
  return -1;
}

/** True where label and value box are all that their box holds. */
function alone(tree: BoxTree, box: number, block: number, value: number): boolean {
  return tree.firstBlock[box] === block && tree.lastBlock[box] === tree.lastBlock[value];
}

/** True where the two boxes are all that their parent holds, which is neither page nor cell. */
function isRow(tree: BoxTree, label: number, value: number): boolean {
  const parent = tree.parent(label);
  return tree.firstChild[parent] === label && (tree.nextSibling[value] ?? -1) < 0 && tree.textIn(parent) < 400;
}

function valueIn(
  view: PageView,
  tree: BoxTree,
  hit: Hit,
  box: number,
  shape: string,
  certain: boolean,
  hitsOf: (block: number) => readonly Hit[],
): Sibling | null {
  const blank = { pair: { hit, spans: [], cell: -1, how: `blank, ${shape}` }, shape, certain };
  const first = tree.firstBlock[box] ?? -1;
  if (first < 0) return blank;
  if (NO_VALUE.has(tree.tag(box))) return null;
  const last = tree.lastBlock[box] ?? first;
  if (last - first >= (hit.label.field === 'summary' ? MOST_IN_SUMMARY : MOST_BLOCKS)) return null;
  const spans: Span[] = [];
  for (let block = first; block <= last; block++) {
    if (view.page.blocks[block]?.hidden !== view.page.blocks[hit.block]?.hidden) continue;
    if (NO_VALUE.has(tree.tag(view.page.blocks[block]?.box ?? -1))) return null;
    const cut = hitsOf(block)[0];
    const end = cut ? cut.start : view.clean(block).fold.length;
    if (end > 1 || (end === 1 && !cut)) spans.push({ block, start: 0, end });
    if (cut) break;
  }
  if (spans.length === 0) return { ...blank, certain: false };
  return { pair: { hit, spans, cell: -1, how: `next box (${shape})` }, shape, certain };
}

const PARTS = new Set(['table', 'ul', 'ol', 'dl', 'form']);

/** True for a bare word in a box of its own with a table or list behind it: the heading of that, not a label without value. */
export function headsPart(tree: BoxTree, hit: Hit): boolean {
  if (hit.mark !== 'edge') return false;
  let box = tree.page.blocks[hit.block]?.box ?? -1;
  while (box >= 0 && (tree.nextSibling[box] ?? -1) < 0) box = tree.parent(box);
  const alone = tree.firstBlock[box] === hit.block && tree.lastBlock[box] === hit.block;
  return alone && PARTS.has(tree.tag(tree.nextSibling[box] ?? -1));
}
