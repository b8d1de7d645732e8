import type { PageView } from '../page/view.ts';
import { cleanText } from '../text/clean.ts';
import { compact } from '../text/compact.ts';
import { STRANGE_ROW } from './fields/siblings.ts';
import type { Measures } from './layout-measure.ts';
import type { BoxTree } from './layout-tree.ts';
import { BREADCRUMB, DOCUMENT_WORD, FOOTER, NAMES, NUMBERED } from './layout-words.ts';

/** What title-finding needs to know of the page. */
export interface TitleSearch {
  readonly view: PageView;
  readonly tree: BoxTree;
  readonly measures: Measures;
  /** First block of the document's prose, or the number of blocks. */
  readonly firstProse: number;
  readonly root: number;
  /** Blocks taken by labels and their values. */
  readonly taken: ReadonlySet<number>;
  /** Titles that labels name. */
  readonly labelled: readonly string[];
}

const LONGEST = 160;
const SHORTEST = 4;
/** 公告, 通知: so short a line is the title only where the page names it so. */
const SHORTEST_NAMED = 2;
/** A line with a label and its value. */
const LONGEST_LINE = 14;
const ENOUGH = 4;
/** Blocks above the prose that are looked at: menus of large portals are longer than that, titles never so far up. */
const FARTHEST = 4000;
/** Held against the site's own name: often the first heading and, on careless portals, the `<title>` of every page. */
const SITE = 3;
const SITE_NAME =
  /(?:政府|门户网站?|信息网|网|官网|政务公开|信息公开|局|委|委员会|厅|办|办公室|办公厅|中心|平台|专栏|管委会|街道|镇|乡|目录|专题|站群)$/;
const TAGS: Readonly<Record<string, number>> = { h1: 4, h2: 3, h3: 2, h4: 1, legend: 1, caption: 1 };

/** The block that shows the document's title, -1 where none is good enough; the first of several equals. */
export function findTitle(search: TitleSearch): number {
  const { view, firstProse, labelled } = search;
  const names = titleNames(view, labelled);
  let best = -1;
  let bestScore = ENOUGH - 1;
  for (let i = Math.max(0, firstProse - FARTHEST); i < Math.min(firstProse + 1, view.page.blocks.length); i++) {
    const score = scoreOf(search, i, names);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

interface Names {
  /** Parts of `<title>`, the ArticleTitle tag and what labels name, compact. */
  readonly parts: readonly string[];
  readonly site: string;
}

function titleNames(view: PageView, labelled: readonly string[]): Names {
  const meta = (name: string): string =>
    plain(view.page.metas.find((tag) => tag.name.toLowerCase() === name)?.content ?? '');
  const whole = view.page.title.slice(0, LONGEST * 3);
  const own = [meta('articletitle'), meta('og:title'), ...labelled.map(plain)];
  const parts = [plain(whole), ...whole.split(/[-_|–—·»>]/).map(plain)];
  return {
    parts: [
      ...own.filter((part) => part.length >= SHORTEST_NAMED),
      // Short parts of `<title>` are columns.
      ...parts.filter((part) => part.length >= SHORTEST),
    ],
    site: meta('sitename'),
  };
}

const plain = (text: string): string => compact(cleanText(text).fold);

function scoreOf({ view, tree, measures, firstProse, root, taken }: TitleSearch, block: number, names: Names): number {
  const source = view.page.blocks[block];
  const length = measures.length[block] ?? 0;
  if (!source || source.hidden || taken.has(block) || length < SHORTEST_NAMED || length > LONGEST) return -9;
  if ((measures.linked[block] ?? 0) * 2 > length) return -9;
  const text = compact(view.clean(block).fold);
  if (text.length < SHORTEST && !names.parts.includes(text)) return -9;
  if (BREADCRUMB.test(text) || FOOTER.test(text) || NUMBERED.test(text) || text.endsWith(':') || text.endsWith('。'))
    return -9;
  const ofSite = text === names.site || SITE_NAME.test(text);
  let score = ofSite ? -SITE : named(text, names);
  const { tag, name } = wrapping(tree, block, source.box);
  score += tag;
  if (NAMES.title.test(name)) score += 2;
  if (NAMES.breadcrumb.test(name) || NAMES.footer.test(name)) score -= 5;
  if (DOCUMENT_WORD.test(text)) score += 2;
  // 职务：局长
  if (text.length <= LONGEST_LINE && STRANGE_ROW.test(text)) score -= 2;
  if (/[。！？；]/.test(text)) score -= 3;
  // Without prose, where a line stands says nothing by itself.
  if (score <= 0 && firstProse >= view.page.blocks.length) return score;
  const gap = tree.textBetween(block + 1, firstProse);
  score += gap <= 60 ? 3 : gap <= 200 ? 2 : gap <= 500 ? 1 : gap > 2000 ? -2 : 0;
  return score + (tree.holds(root, block) ? 1 : 0);
}

function named(text: string, names: Names): number {
  let best = 0;
  for (const part of names.parts) {
    if (part === text) return 8;
    if (text.length >= 6 && part.startsWith(text)) best = Math.max(best, 5);
    else if (text.length >= 8 && part.length >= 8 && (text.startsWith(part) || part.includes(text)))
      best = Math.max(best, 4);
  }
  return best;
}

/** The best heading tag and all names of the boxes that hold this block and nothing else. */
function wrapping(tree: BoxTree, block: number, box: number): { tag: number; name: string } {
  let tag = 0;
  let name = '';
  let at = box;
  for (let i = 0; i < 4 && at >= 0; i++) {
    if (tree.firstBlock[at] !== block || tree.lastBlock[at] !== block) break;
    tag = Math.max(tag, TAGS[tree.tag(at)] ?? 0);
    name += ` ${tree.name(at)}`;
    at = tree.parent(at);
  }
  return { tag, name };
}
