import type { BlockWriter } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Concealment } from './model.ts';
import { GONE, INVISIBLE, type PageElement, UNSEEN, type World } from './nodes.ts';
import { CONCEALMENTS } from './wire.ts';

/** Writes the page's links with where their text stands. */
export class LinkWriter {
  /** box, block, start, end, concealed of each. */
  readonly numbers: number[] = [];
  readonly hrefs: string[] = [];
  readonly elements: PageElement[] = [];
  full = false;
  /** Text of links that goes on in other blocks, by link. */
  readonly #more = new Map<number, string>();
  readonly #world: World;
  readonly #host: string;
  /** What an address on the same host begins with. */
  readonly #own: string;

  constructor(world: World) {
    this.#world = world;
    this.#host = hostOf(world.url);
    this.#own = this.#host === '' ? '' : `${world.url.slice(0, world.url.indexOf(':'))}://${this.#host}/`;
  }

  /** Index of the link; -1 for an anchor without `href`, and for one that a script put beside the body. */
  open(element: PageElement, box: number): number {
    const value = element.getAttribute('href');
    if (value === null || box < 0) return -1;
    if (this.elements.length >= LIMITS.links) {
      this.full = true;
      return -1;
    }
    const href = this.#world.address(element, 'href', value);
    this.hrefs.push(href.length > LIMITS.address ? href.slice(0, LIMITS.address) : href);
    this.numbers.push(box, -1, 0, 0, 0);
    return this.elements.push(element) - 1;
  }

  /** Text of `length` of the link went to the end of the running block. */
  text(link: number, { open, text }: BlockWriter, length: number): void {
    const at = 5 * link;
    if (this.numbers[at + 1] === -1) {
      this.numbers[at + 1] = open;
      this.numbers[at + 2] = text.length - length;
    }
    if (this.numbers[at + 1] === open) {
      this.numbers[at + 3] = text.length;
      return;
    }
    const more = this.#more.get(link) ?? '';
    if (more.length < LIMITS.linkText) this.#more.set(link, more + text.slice(text.length - length));
  }

  /** The link ends; `sight`: what hides it. */
  close(link: number, sight: number): void {
    const unseen = sight & UNSEEN;
    const reason = unseen !== 0 ? hiddenBy(unseen) : this.#concealed(link);
    if (reason !== null) this.numbers[5 * link + 4] = CONCEALMENTS.indexOf(reason);
  }

  #concealed(link: number): Concealment | null {
    const href = this.hrefs[link] ?? '';
    if (this.#own !== '' && href.startsWith(this.#own)) return null;
    const host = hostOf(href);
    const element = this.elements[link];
    return host === '' || host === this.#host || !element ? null : this.#world.concealment(element);
  }

  /** Address and text of each link; the text is '' where it is what stands at its place. */
  words(texts: readonly string[]): string[] {
    return this.hrefs.flatMap((href, link) => {
      const more = this.#more.get(link);
      if (more === undefined) return [href, ''];
      const [block = -1, start, end] = this.numbers.slice(5 * link + 1);
      return [href, `${texts[block]?.slice(start, end) ?? ''}${more}`.slice(0, LIMITS.linkText)];
    });
  }
}

function hiddenBy(sight: number): Concealment {
  if (sight & GONE) return 'display';
  return sight & INVISIBLE ? 'visibility' : 'size';
}

/** `host:port` of an http address, '' for any other; much cheaper than parsing it. */
export function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
