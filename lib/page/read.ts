import type { BlockWriter } from './blocks.ts';
import type { BoxWriter } from './boxes.ts';
import { LeafReader } from './leaves.ts';
import type { LinkWriter } from './links.ts';
import type { MediaWriter } from './media.ts';
import { ELEMENT, GONE, type PageDocument, type PageElement, type PageNode, TEXT, type World } from './nodes.ts';
import { ENDS_APART, ENDS_BLOCK, ENDS_LINK, type Here, Path, PLAIN } from './path.ts';
import type { Reading } from './sources.ts';
import type { TableWriter } from './tables.ts';
import { BOX, HOST, INLINE, KIND, kindOf, LINES, SKIP, TABULAR } from './tags.ts';
import { PageWriter } from './writer.ts';

/**
 * Reads a document into plain data, with one walk and without changing anything in it. Runs in the page and, on the
 * light tree, in Node.
 */
export function readPage(document: PageDocument, world: World): Reading {
  const writer = new PageWriter(world);
  const root = document.documentElement;
  const reader = new Reader(world, writer);
  if (root) reader.read(root);
  return { page: writer.finish(document, world.url), sources: writer, reader };
}

/** The walk itself: what holds where, what begins and ends. */
class Reader {
  readonly #world: World;
  readonly #boxes: BoxWriter;
  readonly #blocks: BlockWriter;
  readonly #tables: TableWriter;
  readonly #links: LinkWriter;
  readonly #media: MediaWriter;
  readonly #leaves: LeafReader;
  readonly #path = new Path();
  readonly #here: Here = { box: -1, cell: -1, sight: 0, keepLines: false, table: null, link: -1, framed: false };
  /** The node looked at before its turn, with its type and the node after it. */
  #peeked: PageNode | null = null;
  #peekedType = 0;
  #peekedNext: PageNode | null = null;

  constructor(world: World, { boxes, blocks, tables, head, anchors, media }: PageWriter) {
    this.#world = world;
    this.#boxes = boxes;
    this.#blocks = blocks;
    this.#tables = tables;
    this.#links = anchors;
    this.#media = media;
    this.#leaves = new LeafReader(blocks, head, anchors, media);
  }

  read(root: PageElement): void {
    const path = this.#path;
    const kind = kindOf(root.localName);
    let node = root.localName === 'html' ? this.#enter(root, null) : this.#enterBox(root, root.localName, kind, null);
    while (path.depth > 0) {
      if (node === null) {
        node = path.lists > 0 ? path.listed() : null;
        // What is listed has its siblings elsewhere.
        node = node === null ? this.#leave() : this.#visit(node, node.nodeType, null);
      } else if (node === this.#peeked) {
        node = this.#visit(node, this.#peekedType, this.#peekedNext);
      } else {
        node = this.#visit(node, node.nodeType, node.nextSibling);
      }
    }
    this.#blocks.flush();
  }

  /** Takes one node in and returns the node to go on with: its first child, or `next`. */
  #visit(node: PageNode, type: number, next: PageNode | null): PageNode | null {
    if (type === ELEMENT) return this.#enter(node as PageElement, next);
    if (type === TEXT) {
      const here = this.#here;
      this.#text(node, here.box, here.cell, here.sight, here.keepLines);
    }
    return next;
  }

  /** True for a text that has its parent to itself. What was asked of the node is kept: each question to the DOM costs. */
  #isOnlyText(node: PageNode): boolean {
    this.#peeked = node;
    this.#peekedType = node.nodeType;
    this.#peekedNext = node.nextSibling;
    return this.#peekedType === TEXT && this.#peekedNext === null;
  }

  #text(node: PageNode, box: number, cell: number, sight: number, keepLines: boolean): void {
    const data = node.nodeValue;
    if (!data || box < 0) return;
    if (!this.#blocks.add(node, data, box, cell, sight !== 0, keepLines)) return;
    const { link } = this.#here;
    if (link >= 0) this.#links.text(link, this.#blocks, data.length);
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
      if (first !== null && this.#isOnlyText(first)) {
        this.#text(first, here.box, here.cell, sight, here.keepLines);
        this.#blocks.bound();
        return next;
      }
      this.#path.enterPlain(next);
      return first;
    }
    const apart = (sight !== 0) !== (here.sight !== 0);
    if (apart) this.#blocks.suspend();
    this.#path.enter(next, (apart ? ENDS_APART : 0) | (link < 0 ? 0 : ENDS_LINK), here, here.table);
    here.sight = sight;
    if (link >= 0) here.link = link;
    return first;
  }

  #enterBox(element: PageElement, tag: string, kind: number, next: PageNode | null): PageNode | null {
    const here = this.#here;
    let name = 0;
    let { sight } = here;
    const attributed = element.hasAttributes();
    if (attributed) {
      const id = element.getAttribute('id');
      const classes = element.getAttribute('class');
      name = this.#boxes.name(id, classes, kind & HOST && this.#world.roles ? element.getAttribute('role') : null);
      if (!(sight & GONE)) sight = this.#world.sight(element, tag, id, classes, sight);
    } else if (!(sight & GONE)) {
      sight = this.#world.plainSight(element, tag, sight);
    }
    // What is not displayed does not end the line it stands in.
    const apart = (sight & GONE) !== 0 && (here.sight & GONE) === 0;
    if (apart) this.#blocks.suspend();
    else this.#blocks.flush();
    const box = this.#boxes.add(tag, here.box, name, sight !== 0);
    const first = kind & HOST ? this.#world.firstChild(element) : element.firstChild;
    const keepLines = here.keepLines || (kind & LINES) !== 0;
    const { table } = here;
    const cell = kind & TABULAR ? this.#inTable(element, tag, box, sight, apart, attributed) : here.cell;
    // Most boxes hold one text or nothing; they are done here and now.
    if (first === null || this.#isOnlyText(first)) {
      here.table = table;
      if (first !== null) this.#text(first, box, cell, sight, keepLines);
      if (apart) this.#blocks.resume();
      else this.#blocks.flush();
      return next;
    }
    this.#path.enter(next, ENDS_BLOCK | (apart ? ENDS_APART : 0), here, table);
    here.box = box;
    here.sight = sight;
    here.cell = cell;
    here.keepLines = keepLines;
    return first;
  }

  /** Tells of tables and their parts. Sets the table that holds inside; returns the cell that does. */
  #inTable(element: PageElement, tag: string, box: number, sight: number, apart: boolean, attributed: boolean): number {
    const here = this.#here;
    const { cell, table } = here;
    if (tag === 'table') {
      here.table = this.#tables.open(box, cell, sight !== 0, (sight & GONE) !== 0);
    } else if (table === null) {
      return cell;
    } else if (tag === 'td' || tag === 'th') {
      here.table = null;
      return this.#tables.cell(table, element, attributed, tag === 'th', box, sight !== 0, apart);
    } else if (tag === 'tr') {
      this.#tables.row(table, (sight & GONE) !== 0 && !table.unseen);
    } else {
      this.#tables.group(table, tag);
    }
    return cell;
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
    return sight & GONE ? GONE : this.#world.inlineSight(element, tag, sight);
  }

  #enterSpecial(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    switch (tag) {
      case 'a':
        return this.#enterInline(element, tag, INLINE, next, true);
      case 'head':
        if (this.#here.framed) return next;
        this.#path.enterPlain(next);
        return element.firstChild;
      case 'slot':
        return this.#enterSlot(element, next);
      case 'iframe':
      case 'frame':
        return this.#enterFrame(element, tag, next);
      default:
        this.#leaves.take(element, tag, this.#here, tag === 'br' ? 0 : this.#sight(element, tag));
        return next;
    }
  }

  #enterFrame(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const here = this.#here;
    const sight = this.#sight(element, tag);
    this.#blocks.flush();
    const name = this.#boxes.name(element.getAttribute('id'), element.getAttribute('class'), null);
    const box = this.#boxes.add(tag, here.box, name, sight !== 0);
    const root = this.#world.frame(element);
    if (!root) {
      this.#media.frame(element, box, sight);
      return next;
    }
    this.#path.enter(next, ENDS_BLOCK, here, here.table);
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
}
