import { domConcealment } from '../conceal.ts';
import { frameDocument, sizeOf } from '../dom.ts';
import { LIMITS } from '../limits.ts';
import { hostOf } from '../links.ts';
import { Suspects } from '../suspects.ts';
import { CONCEALMENTS } from '../wire.ts';
import type { PageCopy, SentCopy } from './model.ts';
import { sightsOf } from './sights.ts';
import { SIZED } from './sized.ts';

/** Elements that pages give shadow roots to (the reader's own list); those of a page's own names are told by their hyphen. */
const HOSTS = ['article', 'aside', 'div', 'footer', 'form', 'header', 'main', 'nav', 'section', 'ul'];

/**
 * Copies a page out with native calls only. Null where its markup does not tell all that a person sees: frames of the same
 * site, shadow roots.
 */
export function takeCopy(document: Document): PageCopy | null {
  const rest = takeRest(document);
  if (rest === null) return null;
  const html = document.documentElement.outerHTML;
  return html.length <= LIMITS.copy ? { ...rest, html } : null;
}

/** The same without the markup, which was sent ahead. */
export function takeRest(document: Document): Omit<SentCopy, 'html'> | null {
  const root = document.documentElement;
  if (!root || document.contentType !== 'text/html' || !/^https?:/.test(document.URL)) return null;
  if (hasInnerTrees(document)) return null;
  const suspects = new Suspects();
  suspects.add(document);
  const sights = sightsOf(document, suspects);
  if (sights === null) return null;
  return {
    version: 1,
    url: document.URL,
    base: document.baseURI,
    charset: document.characterSet,
    elements: document.getElementsByTagName('*').length,
    characters: root.textContent?.length ?? 0,
    ...sights,
    sizes: sizesIn(document),
    concealed: concealedIn(document),
  };
}

function hasInnerTrees(document: Document): boolean {
  for (const tag of ['iframe', 'frame'])
    for (const frame of document.getElementsByTagName(tag)) if (frameDocument(frame) !== null) return true;
  for (const tag of HOSTS) {
    const hosts = document.getElementsByTagName(tag);
    for (let i = 0; i < hosts.length; i++) if (hosts[i]?.shadowRoot) return true;
  }
  return false;
}

/** Tag by tag: browsers know their elements by tag, but try a list of selectors on each element in turn. */
function sizesIn(document: Document): PageCopy['sizes'] {
  const sizes: PageCopy['sizes'] = [];
  for (const tag of SIZED) {
    const those: number[] = [];
    for (const element of document.getElementsByTagName(tag)) {
      const { width, height } = sizeOf(element);
      those.push(width, height);
    }
    if (those.length > 0) sizes.push([tag, those]);
  }
  return sizes;
}

/** Links to other hosts that cannot be seen; links without `//` lead to this one, unless the reader finds otherwise. */
function concealedIn(document: Document): number[] {
  const concealed: number[] = [];
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="//"],area[href*="//"]');
  const own = hostOf(document.URL);
  for (let i = 0; i < links.length; i++) {
    const link = links[i];
    const host = link ? hostOf(String(link.href)) : '';
    if (!link || host === '' || host === own) continue;
    const reason = domConcealment(link);
    if (reason !== null) concealed.push(i, CONCEALMENTS.indexOf(reason));
  }
  return concealed;
}
