import { once } from '../../once.ts';
import type { Link } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import { hostOf, isGovernmentHost } from '../facts.ts';
import { isOrdinarySite, siteOf } from './known-sites.ts';
import { findSpam } from './spam.ts';

/** What to think of a link that a person cannot see. */
export type Concealed = 'planted' | 'doubtful' | 'harmless';

/** Boxes that are shown when somebody asks for them: menus, tabs, folded lists, windows, slides. */
const FOLDED =
  /menu|nav|tab|drop|down|list|sub|collaps|fold|toggle|select|option|link|friend|yqlj|pop|modal|dialog|layer|mask|swiper|slide|slick|carousel|banner|marquee|scroll|share|bdshare|tool|float|search|login|qr|code|wx|weixin|wechat|wap|mobile|phone|print|accordion|panel|hover|more|footer|header|bottom|con\d|box\d/;
const FOLDED_TAG: ReadonlySet<string> = new Set([
  'nav',
  'select',
  'option',
  'details',
  'dialog',
  'noscript',
  'menu',
  'template',
]);

const BROWSER = /浏览器|chrome|firefox|火狐|flash ?player|阅读器|插件/i;

/** Judges one hidden link. Links within the site, to governments and to ordinary sites are harmless. */
export function judgeConcealed(view: PageView, link: Link): Concealed {
  const host = hostOf(link.href);
  const own = hostOf(view.page.url);
  if (link.concealed === null || host === '' || isGovernmentHost(host) || isOrdinarySite(host)) return 'harmless';
  if (own !== '' && siteOf(host) === siteOf(own)) return 'harmless';
  const words = cleanText(link.text).fold.trim();
  if (findSpam(`${words} ${host}`).some(({ weight }) => weight !== 'neutral')) return 'planted';
  // 您的浏览器版本过低，请下载…: shown to those whose browser is.
  if (BROWSER.test(words)) return 'doubtful';
  // An empty anchor that takes no room is a slip of the page's author.
  if (words === '') return 'harmless';
  switch (link.concealed) {
    case 'offscreen':
    case 'opacity':
    case 'colour':
      return isFolded(view, link.box) ? 'doubtful' : 'planted';
    case 'display':
    case 'visibility':
      return ofHiddenBox(view, link.box);
    case 'size':
      return isFolded(view, link.box) ? 'harmless' : 'planted';
    // What a box cuts off may be the next slide.
    // White may stand on a ground that the markup does not tell.
    case 'pale':
    case 'clipped':
      return isFolded(view, link.box) ? 'harmless' : 'doubtful';
  }
}

/**
 * A link hidden on its own is hidden on purpose, and so is one in a hidden box of nothing but foreign links; but a box
 * may be folded away, and a list is more often folded than planted.
 */
function ofHiddenBox(view: PageView, box: number): Concealed {
  if (!view.page.boxes[box]?.hidden) return 'planted';
  const outer = outermostHidden(view, box);
  if (isFolded(view, box) || !hasOnlyForeignLinks(view, outer)) return 'harmless';
  return isInList(view, box, outer) || hasTwinShown(view, outer) ? 'doubtful' : 'planted';
}

/** A box beside it goes by the same name but for a number, and is shown: the other side of a tab. */
function hasTwinShown(view: PageView, box: number): boolean {
  const own = view.page.boxes[box];
  return own !== undefined && stemOf(own.name) !== '' && namesShown(view).has(nameBeside(own));
}

/** Names of the boxes that are shown, each with its parent and tag. */
const namesShown = once(
  (view: PageView): ReadonlySet<string> =>
    new Set(view.page.boxes.flatMap((box) => (box.hidden ? [] : [nameBeside(box)]))),
);

function nameBeside({ parent, tag, name }: PageView['page']['boxes'][number]): string {
  return `${parent} ${tag} ${stemOf(name)}`;
}

/** `c1 on`, `c2`: one name. */
function stemOf(name: string): string {
  return name
    .replace(/\d+|\b(?:on|off|active|cur|current|show|hide|hidden|none|block|first|last)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LIST: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'dt',
  'table',
  'tr',
  'td',
  'select',
  'option',
]);

function isInList(view: PageView, box: number, outer: number): boolean {
  for (let at = box; at >= outer; at = view.page.boxes[at]?.parent ?? -1)
    if (LIST.has(view.page.boxes[at]?.tag ?? '')) return true;
  return false;
}

function outermostHidden(view: PageView, box: number): number {
  let outer = box;
  for (let at = box; at >= 0 && view.page.boxes[at]?.hidden; at = view.page.boxes[at]?.parent ?? -1) outer = at;
  return outer;
}

/** True where the box, one it stands in, or its tag says that it is folded away. */
function isFolded(view: PageView, box: number): boolean {
  for (let at = box; at >= 0; at = view.page.boxes[at]?.parent ?? -1) {
    const found = view.page.boxes[at];
    if (!found) return false;
    // The body's own class says nothing of the part.
    if (found.tag === 'body' || found.tag === 'html') return false;
    if (FOLDED.test(found.name) || FOLDED_TAG.has(found.tag)) return true;
  }
  return false;
}

/** A folded part of the page has links of its own site as well. */
function hasOnlyForeignLinks(view: PageView, box: number): boolean {
  return !withOwnLinks(view).has(box);
}

/** The boxes with a link within the site, or to nowhere, in them. */
const withOwnLinks = once((view: PageView): ReadonlySet<number> => {
  const own = siteOf(hostOf(view.page.url));
  const boxes = new Set<number>();
  for (const { href, box } of view.page.links) {
    if (href !== '' && siteOf(hostOf(href)) !== own) continue;
    for (let at = box; at >= 0 && !boxes.has(at); at = view.page.boxes[at]?.parent ?? -1) boxes.add(at);
  }
  return boxes;
});
