import type { Concealment } from '../page/model.ts';
import { isElement, type PageElement, type PageNode, type World } from '../page/nodes.ts';
import { baseOf as plainBase, resolvePlain } from '../page/resolve.ts';
import { markupConcealment } from './conceal.ts';
import { Cascade } from './css/cascade.ts';
import { KEPT_PROPERTIES, SIGHT_PROPERTIES } from './css/declarations.ts';
import { Shadows } from './shadow.ts';
import { lineThrough, markupSight } from './sight.ts';
import { type LightDocument, LightElement } from './tree.ts';

/** The world of a saved page: what its markup alone says. */
export function markupWorld(document: LightDocument, url: string): World {
  const base = baseOf(document, url);
  const plain = plainBase(base);
  const shadows = new Shadows(new Cascade(document, SIGHT_PROPERTIES), SIGHT_PROPERTIES);
  const see = markupSight((element) => shadows.cascadeFor(element));
  /** All that can conceal a link; few pages need it. */
  let all: Cascade | undefined;
  return {
    url,
    sight: (element, _tag, _id, _classes, parent) => see(element, parent),
    plainSight: (element, _tag, parent) => see(element, parent),
    inlineSight: (element, _tag, parent) => see(element, parent),
    struck: (element) =>
      !(element instanceof LightElement) || (lineThrough(shadows.cascadeFor(element).styleOf(element)) ?? true),
    firstChild: (element: PageElement): PageNode | null => {
      const root = element instanceof LightElement ? shadows.rootOf(element) : null;
      return root ? root.firstChild : element.firstChild;
    },
    slotted: (slot) => (slot instanceof LightElement ? shadows.slotted(slot) : []),
    frame: () => null,
    address: (_element, attribute, value) =>
      value === '' && attribute !== 'href' ? '' : (resolvePlain(value ?? '', plain) ?? absolute(value, base)),
    size: (element) => ({
      width: pixels(element.getAttribute('width')),
      height: pixels(element.getAttribute('height')),
    }),
    concealment: (element): Concealment | null => {
      if (!(element instanceof LightElement)) return null;
      all ??= new Cascade(document, KEPT_PROPERTIES);
      return markupConcealment(all, element);
    },
  };
}

/** `<base href>`, else the page's address; relative addresses of a page without one are kept as on a local disk. */
function baseOf(document: LightDocument, url: string): string {
  const own = url || 'file:///';
  for (let node = head(document)?.firstChild ?? null; node; node = node.nextSibling) {
    const href = isElement(node) && node.localName === 'base' ? node.getAttribute('href') : null;
    if (href !== null) return absolute(href, own) || own;
  }
  return own;
}

function head(document: LightDocument): PageElement | null {
  for (let node: PageNode | null = document.documentElement?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.localName === 'head') return node;
  return null;
}

function absolute(value: string | null, base: string): string {
  if (value === null) return '';
  return URL.parse(value, base)?.href ?? '';
}

function pixels(value: string | null): number {
  const digits = /^\s*(\d{1,6})(?!\d*\s*%)/.exec(value ?? '')?.[1];
  return digits === undefined ? 0 : Number(digits);
}
