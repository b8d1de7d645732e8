import type { OpenBlock } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Concealment, Link } from './model.ts';
import { GONE, INVISIBLE, type PageElement, type World } from './nodes.ts';

/** A link whose text is being read. */
export interface OpenLink {
  readonly link: Link;
  readonly element: PageElement;
  readonly sight: number;
}

/** Collects the page's links with the text they hold. */
export class LinkCollector {
  readonly links: Link[] = [];
  readonly elements: PageElement[] = [];
  full = false;
  readonly #world: World;
  readonly #host: string;
  /** What an address on the same host begins with. */
  readonly #own: string;

  constructor(world: World) {
    this.#world = world;
    this.#host = hostOf(world.url);
    this.#own = this.#host === '' ? '' : `${world.url.slice(0, world.url.indexOf(':'))}://${this.#host}/`;
  }

  /** Null for an anchor without `href`. */
  open(element: PageElement, box: number, sight: number): OpenLink | null {
    const value = element.getAttribute('href');
    if (value === null) return null;
    if (this.links.length >= LIMITS.links) {
      this.full = true;
      return null;
    }
    const href = this.#world.address(element, 'href', value);
    const link: Link = { href, box, block: -1, start: 0, end: 0, text: '', concealed: null };
    if (href.length > LIMITS.address) link.href = href.slice(0, LIMITS.address);
    this.links.push(link);
    this.elements.push(element);
    return { link, element, sight };
  }

  /** Text of `length` of the link went to the end of a block. */
  text({ link }: OpenLink, { block, index }: OpenBlock, length: number): void {
    const end = block.text.length;
    if (link.block < 0) {
      link.block = index;
      link.start = end - length;
    }
    if (link.block === index) link.end = end;
    const room = LIMITS.linkText - link.text.length;
    if (room > 0) link.text += block.text.slice(end - length, Math.min(end, end - length + room));
  }

  close({ link, element, sight }: OpenLink): void {
    if (sight !== 0) link.concealed = hiddenBy(sight);
    else if (this.#own === '' || !link.href.startsWith(this.#own)) {
      const host = hostOf(link.href);
      if (host !== '' && host !== this.#host) link.concealed = this.#world.concealment(element);
    }
  }
}

function hiddenBy(sight: number): Concealment {
  if (sight & GONE) return 'display';
  return sight & INVISIBLE ? 'visibility' : 'size';
}

/** `host:port` of an http address, '' for any other; much cheaper than parsing it. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
