import type { PageView } from '../page/view.ts';
import { cleanText } from '../text/clean.ts';
import { compact } from '../text/compact.ts';
import type { Measures } from './layout-measure.ts';
import type { BoxTree } from './layout-tree.ts';
import { BEHIND, NAMES } from './layout-words.ts';

/** Longest line that can head a part of the page. */
const LONGEST_MARKER = 80;
/** Before this share of the prose nothing ends the document. */
const MOST = 0.6;
/** Share of the prose that a page's head may have. */
const LITTLE = 0.3;
/** … or this many characters, where the document is short or all table. */
const FEW = 120;

export interface ProseRange {
  readonly firstProse: number;
  readonly lastProse: number;
}

/** Where the document's prose begins and ends. `firstProse` is the number of blocks and `lastProse` -1 where there is none. */
export function proseRange(view: PageView, tree: BoxTree, measures: Measures, root: number): ProseRange {
  const { blocks } = view.page;
  const first = Math.max(0, tree.firstBlock[root] ?? 0);
  const last = tree.lastBlock[root] ?? -1;
  let total = 0;
  for (let i = first; i <= last; i++) total += measures.prose[i] ?? 0;
  let firstProse = blocks.length;
  let lastProse = -1;
  let seen = 0;
  for (let i = first; i <= last; i++) {
    const weight = measures.prose[i] ?? 0;
    if (seen >= total * MOST && total > 0 && endsDocument(view, tree, measures, i)) break;
    if (weight === 0 && !((seen > 0 || total === 0) && measures.data[i] === 1)) continue;
    if (weight > 0 && seen === 0 && isFoot(view, i)) continue;
    seen += weight;
    if (firstProse === blocks.length) firstProse = i;
    lastProse = i;
  }
  return { firstProse, lastProse };
}

/**
 * Greetings and notices of the page's head are sentences too. Where the title, as the page's `<title>` has it, stands
 * among the prose with little of it before, the document begins behind it.
 */
export function proseBehindTitle(view: PageView, measures: Measures, range: ProseRange): ProseRange {
  const { firstProse, lastProse } = range;
  const title = compact(cleanText(view.page.title.slice(0, 400)).fold);
  let before = 0;
  let total = 0;
  for (let i = firstProse; i <= lastProse; i++) total += measures.prose[i] ?? 0;
  for (let i = firstProse; i <= lastProse && before <= Math.max(total * LITTLE, FEW); i++) {
    const length = measures.length[i] ?? 0;
    if ((measures.prose[i] ?? 0) === 0 && length >= 8 && length <= 160 && (measures.linked[i] ?? 0) * 2 <= length) {
      const text = compact(view.clean(i).fold);
      if (text.length >= 8 && (title.startsWith(text) || isMostOf(title, text))) {
        for (let next = i + 1; next <= lastProse; next++)
          if ((measures.prose[next] ?? 0) > 0) return { firstProse: next, lastProse };
      }
    }
    before += measures.prose[i] ?? 0;
  }
  return range;
}

/** `打印 - 某局2021年年度报告`: a page's `<title>` may say more than the document's, before it too. */
function isMostOf(title: string, text: string): boolean {
  return text.length * 2 >= title.length && title.includes(text);
}

/** True where related links, comments or the page's foot begin. */
export function endsDocument(view: PageView, tree: BoxTree, measures: Measures, block: number): boolean {
  const source = view.page.blocks[block];
  const length = measures.length[block] ?? 0;
  if (!source || source.hidden) return false;
  if (length <= LONGEST_MARKER) {
    if (BEHIND.test(compact(view.clean(block).fold))) return true;
  } else if (length <= 300 && isFoot(view, block)) return true;
  const name = tree.name(source.box);
  return name !== '' && (NAMES.footer.test(name) || NAMES.comment.test(name)) && tree.textIn(source.box) < 600;
}

function isFoot(view: PageView, block: number): boolean {
  return /版权所有|公网安备|ICP备|网站标识码/i.test(view.clean(block).fold.slice(0, 400));
}
