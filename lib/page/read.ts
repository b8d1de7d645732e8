import { pageAddress } from './address.ts';
import { BlockWriter, type TextSources } from './blocks.ts';
import { BoxWriter, nameOf } from './boxes.ts';
import { HeadWriter } from './head.ts';
import { LinkWriter } from './links.ts';
import { MediaWriter } from './media.ts';
import type { Unread } from './model.ts';
import {
  ELEMENT,
  GONE,
  isElement,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT,
  type World,
} from './nodes.ts';
import { ENDS_APART, ENDS_BLOCK, ENDS_LINK, type Here, Path, PLAIN } from './path.ts';
import type { PageSources, Reading } from './sources.ts';
import { TableWriter } from './tables.ts';
import { BOX, HOST, INLINE, KIND, keepsLines, kindOf, SKIP, TABULAR } from './tags.ts';

/**
 * Reads a document into plain data, with one walk and without changing anything in it. Runs in the page and, on the
 * light tree, in Node.
 */
export function readPage(document: PageDocument, world: World): Reading {
  return new Reader(document, world).read();
}

/** Writes a page while it walks over it, and keeps the nodes it came by. */
class Reader implements PageSources {
  readonly #document: PageDocument;
  readonly #world: World;
  readonly #boxes = new BoxWriter();
  readonly #blocks = new BlockWriter();
  readonly #tables = new TableWriter();
  readonly #head = new HeadWriter();
  readonly #links: LinkWriter;
  readonly #media: MediaWriter;
  readonly #path = new Path();
  readonly #here: Here = { box: -1, cell: -1, sight: 0, keepLines: false, table: null, link: -1, framed: false };

  constructor(document: PageDocument, world: World) {
    this.#document = document;
    this.#world = world;
    this.#links = new LinkWriter(world);
    this.#media = new MediaWriter(world);
  }

  read(): Reading {
    const root = this.#document.documentElement;
    if (root) this.#walk(root);
    const { tables, cells, final } = this.#tables.finish();
    return {
      page: {
        version: 1,
        url: pageAddress(this.#document, this.#world.url),
        title: this.#head.cleanTitle,
        metas: this.#head.metas,
        words: this.#boxes.words,
        boxes: this.#boxes.numbers,
        texts: this.#blocks.texts,
        blocks: this.#blocks.numbers(final),
        tables,
        cells,
        linkWords: this.#links.words(this.#blocks.texts),
        links: this.#links.numbers,
        imageWords: this.#media.words,
        images: this.#media.numbers,
        unread: [...this.#media.unread, ...this.#limits()],
      },
      sources: this,
    };
  }

  get texts(): TextSources {
    return this.#blocks.sources;
  }

  get cells(): readonly PageElement[] {
    return this.#tables.elements;
  }

  get links(): readonly PageElement[] {
    return this.#links.elements;
  }

  #walk(root: PageElement): void {
    const path = this.#path;
    const kind = kindOf(root.localName);
    let node = root.localName === 'html' ? this.#enter(root, null) : this.#enterBox(root, root.localName, kind, null);
    while (path.depth > 0) {
      if (node === null) {
        node = path.listed();
        node = node === null ? this.#leave() : this.#visit(node, null);
      } else {
        node = this.#visit(node, node.nextSibling);
      }
    }
    this.#blocks.flush();
  }

  /** Takes one node in and returns the node to go on with: its first child, or `next`. */
  #visit(node: PageNode, next: PageNode | null): PageNode | null {
    const type = node.nodeType;
    if (type === TEXT) this.#text(node);
    else if (type === ELEMENT && isElement(node)) return this.#enter(node, next);
    return next;
  }

  #text(node: PageNode): void {
    const data = node.nodeValue;
    const here = this.#here;
    if (!data || here.box < 0) return;
    if (!this.#blocks.add(node, data, here.box, here.cell, here.sight !== 0, here.keepLines)) return;
    if (here.link >= 0) this.#links.text(here.link, this.#blocks, data.length);
  }

  #enter(element: PageElement, next: PageNode | null): PageNode | null {
    if (this.#blocks.full) return next;
    const tag = element.localName;
    const kind = kindOf(tag);
    switch (kind & KIND) {
      case BOX:
        return this.#enterBox(element, tag, kind, next);
      case INLINE:
        return this.#enterInline(element, tag, kind, next, false);
      case SKIP:
        return next;
      default:
        return this.#enterSpecial(element, tag, next);
    }
  }

  #enterInline(
    element: PageElement,
    tag: string,
    kind: number,
    next: PageNode | null,
    isLink: boolean,
  ): PageNode | null {
    const here = this.#here;
    this.#blocks.bound();
    const first = kind & HOST ? this.#world.firstChild(element) : element.firstChild;
    if (first === null && !isLink) return next;
    const sight = this.#sight(element, tag);
    const link = isLink ? this.#links.open(element, here.box) : -1;
    if (link < 0 && sight === here.sight) {
      this.#path.enterPlain(next);
      return first;
    }
    const apart = (sight !== 0) !== (here.sight !== 0);
    if (apart) this.#blocks.suspend();
    this.#path.enter(next, (apart ? ENDS_APART : 0) | (link < 0 ? 0 : ENDS_LINK), here);
    here.sight = sight;
    if (link >= 0) here.link = link;
    return first;
  }

  #enterBox(element: PageElement, tag: string, kind: number, next: PageNode | null): PageNode | null {
    const here = this.#here;
    let name = '';
    let { sight } = here;
    if (element.hasAttributes()) {
      const id = element.getAttribute('id');
      const classes = element.getAttribute('class');
      const role = element.getAttribute('role');
      if (id || classes || role) name = nameOf(id, classes, role);
      if (!(sight & GONE)) sight = this.#world.sight(element, tag, id, classes, sight);
    } else if (!(sight & GONE)) {
      sight = this.#world.sight(element, tag, null, null, sight);
    }
    // What is not displayed does not end the line it stands in.
    const apart = (sight & GONE) !== 0 && (here.sight & GONE) === 0;
    if (apart) this.#blocks.suspend();
    else this.#blocks.flush();
    const box = this.#boxes.add(element, tag, here.box, name, sight !== 0);
    this.#path.enter(next, ENDS_BLOCK | (apart ? ENDS_APART : 0), here);
    here.box = box;
    here.sight = sight;
    if (kind & TABULAR) this.#inTable(element, tag, apart);
    else if (keepsLines(tag)) here.keepLines = true;
    return kind & HOST ? this.#world.firstChild(element) : element.firstChild;
  }

  /** Tells of tables and their parts. */
  #inTable(element: PageElement, tag: string, apart: boolean): void {
    const here = this.#here;
    const { box, cell, sight, table } = here;
    if (tag === 'table') {
      here.table = this.#tables.open(box, cell, sight !== 0, (sight & GONE) !== 0);
    } else if (table === null) {
      return;
    } else if (tag === 'td' || tag === 'th') {
      here.cell = this.#tables.cell(table, element, tag, box, sight !== 0, apart);
      here.table = null;
    } else if (tag === 'tr') {
      this.#tables.row(table, (sight & GONE) !== 0 && !table.unseen);
    } else {
      this.#tables.group(table, tag);
    }
  }

  /** Ends the innermost open element; returns the node after it. */
  #leave(): PageNode | null {
    const here = this.#here;
    const { link, sight } = here;
    const ends = this.#path.leave(here);
    if (ends & ENDS_APART) this.#blocks.resume();
    else if (ends & ENDS_BLOCK) this.#blocks.flush();
    if (ends & PLAIN || !(ends & ENDS_BLOCK)) this.#blocks.bound();
    if (ends & ENDS_LINK) this.#links.close(link, sight);
    return this.#path.next();
  }

  #sight(element: PageElement, tag: string): number {
    const { sight } = this.#here;
    if (sight & GONE) return GONE;
    if (!element.hasAttributes()) return this.#world.sight(element, tag, null, null, sight);
    return this.#world.sight(element, tag, element.getAttribute('id'), element.getAttribute('class'), sight);
  }

  #enterSpecial(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const { framed, box, sight } = this.#here;
    switch (tag) {
      case 'br':
        this.#blocks.lineBreak();
        break;
      case 'a':
        return this.#enterInline(element, tag, INLINE, next, true);
      case 'area': {
        const link = this.#links.open(element, box);
        if (link >= 0) this.#links.close(link, sight);
        break;
      }
      case 'img':
      case 'image':
        this.#blocks.bound();
        this.#media.image(element, box, this.#sight(element, tag));
        break;
      case 'meta':
        if (!framed) this.#head.meta(element);
        break;
      case 'title':
        if (!framed) this.#head.setTitle(element);
        break;
      case 'head':
        if (framed) break;
        this.#path.enterPlain(next);
        return element.firstChild;
      case 'slot':
        return this.#enterSlot(element, next);
      case 'iframe':
      case 'frame':
        return this.#enterFrame(element, tag, next);
      default:
        this.#media.embedded(element, box, this.#sight(element, tag));
    }
    return next;
  }

  #enterFrame(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const here = this.#here;
    const sight = this.#sight(element, tag);
    this.#blocks.flush();
    const name = nameOf(element.getAttribute('id'), element.getAttribute('class'), null);
    const box = this.#boxes.add(element, tag, here.box, name, sight !== 0);
    const root = this.#world.frame(element);
    if (!root) {
      this.#media.frame(element, box, sight);
      return next;
    }
    this.#path.enter(next, ENDS_BLOCK, here);
    this.#path.list([root]);
    here.box = box;
    here.sight = sight;
    here.keepLines = false;
    here.table = null;
    here.framed = true;
    return null;
  }

  #enterSlot(element: PageElement, next: PageNode | null): PageNode | null {
    const shown = this.#world.slotted(element);
    this.#path.enterPlain(next);
    this.#path.list(shown);
    return shown.length > 0 ? null : element.firstChild;
  }

  #limits(): Unread[] {
    const reached: { detail: string; box: number }[] = this.#tables.cut.map((box) => ({ detail: 'table', box }));
    if (this.#tables.full) reached.push({ detail: 'cells', box: 0 });
    if (this.#blocks.full) reached.push({ detail: 'text', box: 0 });
    if (this.#links.full) reached.push({ detail: 'links', box: 0 });
    if (this.#boxes.full) reached.push({ detail: 'elements', box: 0 });
    return reached.map(({ detail, box }) => ({ kind: 'limit', detail, box }));
  }
}
