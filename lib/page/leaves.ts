import type { BlockWriter } from './blocks.ts';
import type { HeadWriter } from './head.ts';
import type { LinkWriter } from './links.ts';
import type { MediaWriter } from './media.ts';
import type { PageElement } from './nodes.ts';
import type { Here } from './path.ts';

/** Reads the elements that nothing is read in. */
export class LeafReader {
  readonly #blocks: BlockWriter;
  readonly #head: HeadWriter;
  readonly #links: LinkWriter;
  readonly #media: MediaWriter;

  constructor(blocks: BlockWriter, head: HeadWriter, links: LinkWriter, media: MediaWriter) {
    this.#blocks = blocks;
    this.#head = head;
    this.#links = links;
    this.#media = media;
  }

  /** `sight`: what hides the element itself. */
  take(element: PageElement, tag: string, { box, framed }: Here, sight: number): void {
    switch (tag) {
      case 'br':
        this.#blocks.lineBreak();
        break;
      case 'meta':
        if (!framed) this.#head.meta(element);
        break;
      case 'title':
        if (!framed) this.#head.setTitle(element);
        break;
      case 'base':
        break;
      case 'area': {
        const link = this.#links.open(element, box);
        if (link >= 0) this.#links.close(link, sight);
        break;
      }
      case 'img':
      case 'image':
        this.#blocks.bound();
        this.#media.image(element, box, sight);
        break;
      default:
        this.#media.embedded(element, box, sight);
    }
  }
}
