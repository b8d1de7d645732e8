import { pageAddress } from './address.ts';
import { BlockWriter, type TextSources } from './blocks.ts';
import { BoxWriter } from './boxes.ts';
import { HeadWriter } from './head.ts';
import { leftOut } from './left-out.ts';
import { LinkWriter } from './links.ts';
import { MediaWriter } from './media.ts';
import type { PageDocument, PageElement, World } from './nodes.ts';
import type { PageSources } from './sources.ts';
import { TableWriter } from './tables.ts';
import { textNodes } from './text-nodes.ts';
import type { PackedPage } from './wire.ts';

/** Everything that a reading writes, and the nodes it came by. */
export class PageWriter implements PageSources {
  readonly boxes = new BoxWriter();
  readonly blocks = new BlockWriter();
  readonly tables = new TableWriter();
  readonly head = new HeadWriter();
  readonly anchors: LinkWriter;
  readonly media: MediaWriter;
  #texts: TextSources | undefined;

  constructor(world: World) {
    this.anchors = new LinkWriter(world);
    this.media = new MediaWriter(world);
  }

  /** Text nodes are looked up when the first is asked for: nobody waits for them while the page is read. */
  get texts(): TextSources {
    this.#texts ??= textNodes(this.blocks.sources);
    return this.#texts;
  }

  get cells(): readonly PageElement[] {
    return this.tables.elements;
  }

  get links(): readonly PageElement[] {
    return this.anchors.elements;
  }

  /** The page, once all of it was walked. */
  finish(document: PageDocument, url: string): PackedPage {
    const { boxes, blocks, head, anchors, media } = this;
    const { tables, cells, spans, final } = this.tables.finish();
    const full = { cells: this.tables, text: blocks, links: anchors, elements: boxes };
    return {
      version: 1,
      url: pageAddress(document, url),
      title: head.cleanTitle,
      metas: head.metas,
      words: boxes.words,
      boxes: boxes.numbers,
      texts: blocks.texts,
      ...blocks.numbers(final),
      tables,
      cells,
      spans,
      linkWords: anchors.words(blocks.texts),
      links: anchors.numbers,
      imageWords: media.words,
      images: media.numbers,
      unread: [...media.unread, ...leftOut(this.tables.cut, full)],
    };
  }
}
