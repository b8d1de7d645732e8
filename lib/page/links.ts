import type { OpenBlock } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Link } from './model.ts';
import { GONE, INVISIBLE, type PageElement, type World } from './nodes.ts';

/** A link whose text is being read. */
export interface OpenLink {
  readonly link: Link;
  readonly element: PageElement;
  readonly sight: number;
  block: OpenBlock | null;
}

/** Collects the page's links with the text they hold. */
export class LinkCollector {
  readonly links: Link[] = [];
  readonly elements: PageElement[] = [];
  full = false;
  readonly #world: World;
  readonly #host: string;

  constructor(world: World) {
    this.#world = world;
    this.#host = hostOf(world.url);
  }

  /** Null for an anchor without `href`. */
  open(element: PageElement, box: number, sight: number): OpenLink | null {
    if (element.getAttribute('href') === null) return null;
    if (this.links.length >= LIMITS.links) {
      this.full = true;
      return null;
    }
    const href = this.#world.address(element, 'href').slice(0, LIMITS.address);
    const link: Link = { href, box, block: -1, start: 0, end: 0, text: '', concealed: null };
    this.links.push(link);
    this.elements.push(element);
    return { link, element, sight, block: null };
  }

  /** Text `data` of the link went to the end of `block`. */
  text(open: OpenLink, block: OpenBlock, length: number): void {
    const { link } = open;
    const start = block.text.length - length;
    if (link.text.length < LIMITS.linkText)
      link.text += block.text.slice(start, start + LIMITS.linkText - link.text.length);
    if (open.block === null && block.index >= 0) {
      open.block = block;
      link.block = block.index;
      link.start = start;
    }
    if (open.block === block) link.end = block.text.length;
  }

  close(open: OpenLink): void {
    open.link.concealed = this.#concealed(open);
  }

  #concealed({ link, element, sight }: OpenLink): Link['concealed'] {
    if (sight & GONE) return 'display';
    if (sight & INVISIBLE) return 'visibility';
    if (sight !== 0) return 'size';
    const host = hostOf(link.href);
    return host === '' || host === this.#host ? null : this.#world.concealment(element);
  }
}

/** `host:port` of an http address, '' for any other; much cheaper than parsing it. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
