import type { PageModel } from '../page/model.ts';
import type { Measures } from './layout-measure.ts';
import type { BoxTree } from './layout-tree.ts';

/** What a cell of a data table weighs beside prose characters. */
const CELL_WEIGHT = 4;
/** A box is the document's as long as this share of the weight around it is inside. */
const SHARE = 0.72;

/** The box that holds the document: where most of the page's prose and data stands. 0 (everything) where there is none. */
export function documentBox(page: PageModel, tree: BoxTree, measures: Measures): number {
  const weight = new Float64Array(page.boxes.length);
  const prose = new Float64Array(page.boxes.length);
  page.blocks.forEach(({ box }, i) => {
    if (box < 0) return;
    const text = measures.prose[i] ?? 0;
    const data = measures.data[i] === 1;
    if (!data) prose[box] = (prose[box] ?? 0) + text;
    weight[box] = (weight[box] ?? 0) + (data ? Math.max(text, CELL_WEIGHT) : text);
  });
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const parent = tree.parent(i);
    if (parent < 0) continue;
    weight[parent] = (weight[parent] ?? 0) + (weight[i] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + (prose[i] ?? 0);
  }
  let box = 0;
  for (;;) {
    let best = -1;
    for (let child = tree.firstChild[box] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1)
      if (best < 0 || (weight[child] ?? 0) > (weight[best] ?? 0)) best = child;
    if (best < 0 || (weight[best] ?? 0) < (weight[box] ?? 0) * SHARE || (weight[best] ?? 0) === 0) return box;
    if (leavesBehind(prose, weight, box, best)) return box;
    // A table or a single paragraph is part of a document, not the document.
    if (['table', 'p', 'tr', 'tbody', 'ul', 'li'].includes(tree.tag(best)) && !holdsMore(tree, best)) return box;
    if (isParagraph(tree, best)) return box;
    box = best;
  }
}

/** Prose that a page's head may have beside a document that is all table. */
const HEAD_PROSE = 40;
/** Share of the weight from which data matters. */
const MUCH = 0.4;
/** Share of the prose, and of the data, that the document's box cannot do without. */
const MOST = 0.5;

/** True where the box inside holds the data but not the prose, or the prose but not the data: one section of several. */
function leavesBehind(prose: Float64Array, weight: Float64Array, box: number, inside: number): boolean {
  const [text, own] = [prose[box] ?? 0, prose[inside] ?? 0];
  const [data, ownData] = [(weight[box] ?? 0) - text, (weight[inside] ?? 0) - own];
  if (text >= HEAD_PROSE && own < text * MOST) return true;
  return data >= (weight[box] ?? 0) * MUCH && ownData < data * MOST;
}

/** True where a box of any kind holds one line of text and nothing else, as a paragraph does. */
function isParagraph(tree: BoxTree, box: number): boolean {
  const only = tree.firstBlock[box] ?? -1;
  return only >= 0 && only === tree.lastBlock[box] && !/\n\s*\S/.test(tree.page.blocks[only]?.text.trim() ?? '');
}

/** True for a layout table: its weight is in one cell with boxes of its own. */
function holdsMore(tree: BoxTree, box: number): boolean {
  const first = tree.firstBlock[box] ?? 0;
  const last = tree.lastBlock[box] ?? 0;
  if (tree.tag(box) === 'p' || tree.tag(box) === 'li') return false;
  for (let i = first; i <= last; i++) {
    const { cell = -1, box: own = -1 } = tree.page.blocks[i] ?? {};
    if (cell >= 0 && tree.page.cells[cell]?.box !== own && tree.page.blocks[i + 1]?.cell === cell) return true;
  }
  return false;
}
