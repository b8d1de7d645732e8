import { apartness, isRaised } from './apart.ts';
import { type BlockWriter, beginsWithInk } from './blocks.ts';
import type { BoxWriter } from './boxes.ts';
import { LeafReader } from './leaves.ts';
import type { LinkWriter } from './links.ts';
import type { MediaWriter } from './media.ts';
import { GONE, type PageDocument, type PageElement, type PageNode, TEXT, type World } from './nodes.ts';
import { BOX_ONLY, ENDS_APART, ENDS_BLOCK, ENDS_LINK, type Here, Path, PLAIN } from './path.ts';
import type { Reading } from './sources.ts';
import type { TableWriter } from './tables.ts';
import { APART, BOX, HOST, INLINE, KIND, kindOf, LINES, SKIP, TABULAR } from './tags.ts';
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

  constructor(world: World, { boxes, blocks, tables, head, anchors, media }: PageWriter) {
    this.#world = world;
    this.#boxes = boxes;
    this.#blocks = blocks;
    this.#tables = tables;
    this.#links = anchors;
    this.#media = media;
    this.#leaves = new LeafReader(blocks, head, anchors, media);
  }

  /**
   * One loop over all nodes. It runs once in a page, before any compiler looks at it: what happens for each node stands
   * in the loop itself instead of in calls, and each question to the DOM is asked once.
   */
  read(root: PageElement): void {
    const [path, blocks, here] = [this.#path, this.#blocks, this.#here];
    const { nexts, ends } = path;
    const rootKind = kindOf(root.localName);
    let node =
      root.localName === 'html'
        ? this.#enterInline(root, 'html', rootKind, null)
        : this.#enterBox(root, root.localName, rootKind, null);
    while (nexts.length > 0) {
      let next: PageNode | null = null;
      if (node !== null) {
        next = node.nextSibling;
      } else {
        // What is listed has its siblings elsewhere.
        node = path.lists > 0 ? path.listed() : null;
        if (node === null) {
          const end = ends.pop();
          if (end === PLAIN) {
            if (blocks.open >= 0) blocks.bound();
          } else if (end === BOX_ONLY) {
            if (blocks.open >= 0) blocks.flush();
            here.box = this.#boxes.parent(here.box);
          } else if (end !== undefined) {
            this.#leave(end);
          }
          node = nexts.pop() ?? null;
          continue;
        }
      }
      const tag: string | undefined = node.localName;
      if (tag !== undefined) {
        node = blocks.full ? next : this.#enter(node as PageElement, tag, next);
        continue;
      }
      if (node.nodeType === TEXT && here.box >= 0) {
        const data = node.nodeValue;
        if (data && blocks.add(node, data, here.box, here.cell, here.sight, here.keepLines) && here.link >= 0)
          this.#links.text(here.link, blocks, data.length);
      }
      node = next;
    }
    blocks.flush();
  }

  /** Takes an element in and returns the node to go on with: its first child, or `next`. */
  #enter(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const kind = kindOf(tag);
    switch (kind & KIND) {
      case BOX:
        return this.#enterBox(element, tag, kind, next);
      case INLINE:
        return this.#enterInline(element, tag, kind, next);
      case SKIP:
        return next;
      default:
        return this.#enterSpecial(element, tag, next);
    }
  }

  #enterInline(element: PageElement, tag: string, kind: number, next: PageNode | null): PageNode | null {
    const [here, blocks] = [this.#here, this.#blocks];
    if (blocks.open >= 0) blocks.bound();
    const { sight } = here;
    let own = sight & GONE ? GONE : this.#world.inlineSight(element, tag, sight);
    if (kind & APART || isRaised(element, tag)) own |= apartness(element, tag, this.#world, blocks.text);
    if (own === sight && !(kind & HOST) && this.#takeText(element, here.box, here.cell, here.keepLines, here.link)) {
      if (blocks.open >= 0) blocks.bound();
      return next;
    }
    const first = kind & HOST ? this.#world.firstChild(element) : element.firstChild;
    if (first === null) return next;
    if (own === sight) this.#path.enterPlain(next);
    else this.#enterSeen(own, -1, next);
    return first;
  }

  /**
   * Takes in at once what an element says that holds nothing but text, as most do: asking for each text node would make an
   * object of it, which takes longer than all the rest of reading it. False where its nodes must be gone through.
   */
  #takeText(element: PageElement, box: number, cell: number, keepLines: boolean, link: number): boolean {
    if (element.firstElementChild !== null || box < 0) return false;
    const data = element.textContent;
    if (data === '') return true;
    const blocks = this.#blocks;
    // White space before the first ink is left out node by node.
    if (!data || (blocks.open < 0 && !beginsWithInk(data) && element.firstChild?.nextSibling !== null)) return false;
    if (blocks.add(element, data, box, cell, this.#here.sight, keepLines) && link >= 0)
      this.#links.text(link, blocks, data.length);
    return true;
  }

  #enterLink(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const [here, blocks] = [this.#here, this.#blocks];
    if (blocks.open >= 0) blocks.bound();
    const sight = this.#sight(element, tag);
    const link = this.#links.open(element, here.box);
    const inner = link < 0 ? here.link : link;
    if (sight === here.sight && this.#takeText(element, here.box, here.cell, here.keepLines, inner)) {
      if (blocks.open >= 0) blocks.bound();
      if (link >= 0) this.#links.close(link, sight);
      return next;
    }
    const first = element.firstChild;
    if (link < 0 && first === null) return next;
    if (link < 0 && sight === here.sight) this.#path.enterPlain(next);
    else this.#enterSeen(sight, link, next);
    return first;
  }

  /** Enters an inline element that is a link, or not seen like its surroundings. */
  #enterSeen(sight: number, link: number, next: PageNode | null): void {
    const here = this.#here;
    const apart = (sight !== 0) !== (here.sight !== 0);
    if (apart) this.#blocks.suspend();
    this.#path.enter(next, (apart ? ENDS_APART : 0) | (link < 0 ? 0 : ENDS_LINK), here, here.table);
    here.sight = sight;
    if (link >= 0) here.link = link;
  }

  #enterBox(element: PageElement, tag: string, kind: number, next: PageNode | null): PageNode | null {
    const [here, world, blocks] = [this.#here, this.#world, this.#blocks];
    const { sight: around, table, box: outer } = here;
    let name = 0;
    let sight = around;
    const attributed = element.hasAttributes();
    if (attributed) {
      const id = element.getAttribute('id');
      const classes = element.getAttribute('class');
      name = this.#boxes.name(id, classes, kind & HOST ? element.getAttribute('role') : null);
      if (!(sight & GONE)) sight = world.sight(element, tag, id, classes, sight);
    } else if (!(sight & GONE)) {
      sight = world.plainSight(element, tag, sight);
    }
    // What is not displayed does not end the line it stands in.
    const apart = (sight & GONE) !== 0 && (around & GONE) === 0;
    if (apart) blocks.suspend();
    else if (blocks.open >= 0) blocks.flush();
    const box = this.#boxes.add(tag, outer, name, sight !== 0);
    const cell = kind & TABULAR ? this.#inTable(element, tag, box, sight, apart, attributed) : here.cell;
    const keepLines = here.keepLines || (kind & LINES) !== 0;
    if (sight === around && !(kind & HOST) && this.#takeText(element, box, cell, keepLines, here.link)) {
      if (blocks.open >= 0) blocks.flush();
      here.table = table;
      return next;
    }
    const first = kind & HOST ? world.firstChild(element) : element.firstChild;
    if (first === null) {
      here.table = table;
      if (apart) blocks.resume();
      return next;
    }
    // Most boxes change nothing but the box.
    if (sight === around && cell === here.cell && here.table === table && box !== outer && !(kind & LINES)) {
      this.#path.enterBox(next);
      here.box = box;
      return first;
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

  /** Ends the innermost open element, which changed more than the box. */
  #leave(ends: number): void {
    const here = this.#here;
    const { link, sight } = here;
    this.#path.leave(here);
    if (ends & ENDS_APART) this.#blocks.resume();
    else if (ends & ENDS_BLOCK) this.#blocks.flush();
    if (!(ends & ENDS_BLOCK)) this.#blocks.bound();
    if (ends & ENDS_LINK) this.#links.close(link, sight);
  }

  #sight(element: PageElement, tag: string): number {
    const { sight } = this.#here;
    return sight & GONE ? GONE : this.#world.inlineSight(element, tag, sight);
  }

  #enterSpecial(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    switch (tag) {
      case 'a':
        return this.#enterLink(element, tag, next);
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
