import { domConcealment } from './conceal.ts';
import { GONE, INVISIBLE, NOTE, type PageElement, STRUCK, TINY, type World } from './nodes.ts';
import { baseOf, resolvePlain } from './resolve.ts';
import { Suspects } from './suspects.ts';

/** The world of a page in the browser: its computed styles, layout and frames. Nothing in it is changed. */
export function domWorld(document: Document): World {
  const suspects = new Suspects();
  suspects.add(document);
  const base = baseOf(document.baseURI);
  /** Documents of frames have bases of their own. */
  let framed = false;
  return {
    url: document.URL,
    plainSight: (element: DomElement, tag, parent) =>
      parent === 0 && !suspects.hasPlain(element, tag) ? 0 : domSight(element, parent, suspects),
    sight: (element: DomElement, tag, id, classes, parent) =>
      parent === 0 && !suspects.has(element, tag, id, classes) ? 0 : domSight(element, parent, suspects),
    inlineSight: (element: DomElement, tag, parent) =>
      parent === 0 && !suspects.hasInline(element, tag) ? 0 : domSight(element, parent, suspects),
    struck: (element: DomElement) => isStruck(element),
    firstChild: (element: DomElement) => {
      const root = element.shadowRoot;
      if (!root) return element.firstChild;
      // Its style sheets are its own.
      suspects.distrust();
      return root.firstChild;
    },
    slotted: (element: DomElement) => ('assignedNodes' in element ? slotNodes(element) : []),
    frame: (element: DomElement) => {
      const inner = frameDocument(element);
      if (inner) suspects.add(inner);
      framed ||= inner !== null;
      return inner?.documentElement ?? null;
    },
    address: (element, attribute, value) => {
      const plain = framed || value === null ? null : resolvePlain(value, base);
      return plain ?? absolute(element, attribute);
    },
    size: (element: DomElement) => sizeOf(element),
    concealment: (element: DomElement) => domConcealment(element),
  };
}

/** In the page every element is the browser's own. */
type DomElement = PageElement & Element;

/** The second name is that of older versions. */
const STYLED = { visibilityProperty: true, checkVisibilityCSS: true };

export function domSight(element: Element, parent: number, suspects: Suspects): number {
  // The style of what is not rendered is the dearest to compute; most often it need not be known.
  const rendered = element.checkVisibility();
  if (!rendered && !(suspects.contents && getComputedStyle(element).display === 'contents')) return GONE;
  if (suspects.skipped && getComputedStyle(element).contentVisibility === 'hidden') return GONE;
  const visible = rendered ? element.checkVisibility(STYLED) : getComputedStyle(element).visibility === 'visible';
  const tiny = (suspects.tiny || parent & TINY) && Number.parseFloat(getComputedStyle(element).fontSize) === 0;
  const struck = suspects.struck && isStruck(element);
  return (visible ? 0 : INVISIBLE) | (tiny ? TINY : 0) | (struck ? STRUCK : 0) | (parent & (STRUCK | NOTE));
}

export function isStruck(element: Element): boolean {
  return getComputedStyle(element).textDecorationLine.includes('line-through');
}

function slotNodes(slot: Element): readonly Node[] {
  return slot instanceof HTMLSlotElement ? slot.assignedNodes() : [];
}

/** The document inside a frame; null where it belongs to another site, or the element is no frame. */
export function frameDocument(frame: Element): Document | null {
  const { contentDocument } = frame as Partial<HTMLIFrameElement>;
  return contentDocument ?? null;
}

function absolute(element: PageElement, attribute: 'href' | 'src' | 'data'): string {
  const value = (element as Partial<Record<typeof attribute, unknown>>)[attribute];
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : '';
}

export function sizeOf(element: Element): { width: number; height: number } {
  if (element instanceof HTMLImageElement && element.naturalWidth === 0) {
    const [width, height] = [element.getAttribute('width'), element.getAttribute('height')].map(pixels);
    return { width: width ?? 0, height: height ?? 0 };
  }
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function pixels(value: string | null): number {
  const digits = /^\s*(\d{1,6})(?!\d*\s*%)/.exec(value ?? '')?.[1];
  return digits === undefined ? 0 : Number(digits);
}
