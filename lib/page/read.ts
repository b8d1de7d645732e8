import { pageAddress } from './address.ts';
import { BlockWriter } from './blocks.ts';
import { BoxCollector, nameOf } from './boxes.ts';
import { LIMITS } from './limits.ts';
import { LinkCollector } from './links.ts';
import { MediaCollector } from './media.ts';
import type { PageModel, Unread } from './model.ts';
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
import { OUTSIDE, Path, type Scope } from './scope.ts';
import type { PageSources } from './sources.ts';
import { type OpenTable, TableCollector } from './tables.ts';
import { BOX, INLINE, keepsLines, kindOf, mayHost, SKIP } from './tags.ts';

/**
 * Reads a document into plain data, with one walk and without changing anything in it. Runs in the page and, on the
 * light tree, in Node. `sources`, where given, takes the nodes behind every part of the model.
 */
export function readPage(document: PageDocument, world: World, sources?: PageSources): PageModel {
  return new Reader(document, world).read(sources);
}

class Reader {
  readonly #document: PageDocument;
  readonly #world: World;
  readonly #blocks = new BlockWriter();
  readonly #tables = new TableCollector();
  readonly #boxes = new BoxCollector();
  readonly #links: LinkCollector;
  readonly #media: MediaCollector;
  readonly #metas: PageModel['metas'] = [];
  readonly #path = new Path();
  #here: Scope = OUTSIDE;
  #title: string | null = null;

  constructor(document: PageDocument, world: World) {
    this.#document = document;
    this.#world = world;
    this.#links = new LinkCollector(world);
    this.#media = new MediaCollector(world);
  }

  read(sources?: PageSources): PageModel {
    const root = this.#document.documentElement;
    if (root) this.#walk(root);
    const { cells, final, elements } = this.#tables.finish();
    for (const block of this.#blocks.blocks) if (block.cell >= 0) block.cell = final[block.cell] ?? -1;
    if (sources) {
      sources.texts = this.#blocks.sources;
      sources.cells = elements;
      sources.boxes = this.#boxes.elements;
      sources.links = this.#links.elements;
      sources.images = this.#media.elements;
    }
    return {
      version: 1,
      url: pageAddress(this.#document, this.#world.url),
      title: (this.#title ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim(),
      metas: this.#metas,
      boxes: this.#boxes.boxes,
      blocks: this.#blocks.blocks,
      cells,
      tables: this.#tables.tables,
      links: this.#links.links,
      images: this.#media.images,
      unread: [...this.#media.unread, ...this.#limits()],
    };
  }

  #walk(root: PageElement): void {
    const path = this.#path;
    const tag = root.localName;
    let node = tag === 'html' ? this.#enter(root, null) : this.#enterBox(root, tag, null);
    while (path.depth > 0) {
      if (node === null) {
        const listed = path.listed();
        node = listed ? this.#visit(listed, null) : this.#leave();
      } else {
        node = this.#visit(node, node.nextSibling);
      }
    }
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
    const block = this.#blocks.text(node, data, here.box, here.cell, here.sight !== 0, here.keepLines);
    if (block !== null && here.link !== null) this.#links.text(here.link, block, data.length);
  }

  #enter(element: PageElement, next: PageNode | null): PageNode | null {
    if (this.#blocks.full) return next;
    const tag = element.localName;
    const kind = kindOf(tag);
    if (kind === BOX) return this.#enterBox(element, tag, next);
    if (kind === INLINE) return this.#enterInline(element, tag, next, null);
    return kind === SKIP ? next : this.#enterSpecial(element, tag, next);
  }

  /** `link`: the box of a link's element, null for any other element. */
  #enterInline(element: PageElement, tag: string, next: PageNode | null, link: number | null): PageNode | null {
    const outer = this.#here;
    this.#blocks.bound();
    const first = mayHost(tag) ? this.#world.firstChild(element) : element.firstChild;
    if (first === null && link === null) return next;
    const sight = this.#sight(element, tag);
    const closes = link === null ? null : this.#links.open(element, link, sight);
    const apart = (sight !== 0) !== (outer.sight !== 0);
    if (apart) this.#blocks.suspend();
    if (closes || sight !== outer.sight) {
      const { box, cell, keepLines, table, framed } = outer;
      this.#here = {
        box,
        cell,
        sight,
        keepLines,
        table,
        link: closes ?? outer.link,
        framed,
        ends: false,
        apart,
        closes,
        outer,
      };
      this.#path.push(next, this.#here);
    } else {
      this.#path.push(next, null);
    }
    return first;
  }

  #enterBox(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const outer = this.#here;
    let name = '';
    let sight = outer.sight;
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
    const apart = (sight & GONE) !== 0 && (outer.sight & GONE) === 0;
    if (apart) this.#blocks.suspend();
    else this.#blocks.flush();
    const box = this.#boxes.add(element, tag, outer.box, name, sight !== 0);
    let { cell, table } = outer;
    if (tag === 'table') {
      table = this.#tables.open(box, cell, sight !== 0, (sight & GONE) !== 0);
    } else if (table !== null && (tag === 'td' || tag === 'th')) {
      cell = this.#tables.cell(table, element, tag, box, sight !== 0, apart);
      table = null;
    } else if (table !== null) {
      this.#rows(table, tag, sight);
    }
    const keepLines = outer.keepLines || keepsLines(tag);
    const { link, framed } = outer;
    this.#here = { box, cell, sight, keepLines, table, link, framed, ends: true, apart, closes: null, outer };
    this.#path.push(next, this.#here);
    return mayHost(tag) ? this.#world.firstChild(element) : element.firstChild;
  }

  #rows(table: OpenTable, tag: string, sight: number): void {
    if (tag === 'tr') this.#tables.row(table, (sight & GONE) !== 0 && !table.gone);
    else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') this.#tables.group(table, tag);
  }

  /** Ends the innermost open element; returns the node after it. */
  #leave(): PageNode | null {
    const scope = this.#path.scope;
    if (scope === null) {
      this.#blocks.bound();
    } else {
      if (scope.apart) this.#blocks.resume();
      else if (scope.ends) this.#blocks.flush();
      if (!scope.ends) this.#blocks.bound();
      if (scope.closes) this.#links.close(scope.closes);
      this.#here = scope.outer ?? OUTSIDE;
    }
    return this.#path.pop();
  }

  #sight(element: PageElement, tag: string): number {
    const { sight } = this.#here;
    if (sight & GONE) return GONE;
    if (!element.hasAttributes()) return this.#world.sight(element, tag, null, null, sight);
    return this.#world.sight(element, tag, element.getAttribute('id'), element.getAttribute('class'), sight);
  }

  #enterSpecial(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const { framed, box } = this.#here;
    switch (tag) {
      case 'br':
        this.#blocks.lineBreak();
        break;
      case 'a':
        return this.#enterInline(element, tag, next, box);
      case 'area':
        this.#area(element);
        break;
      case 'img':
      case 'image':
        this.#blocks.bound();
        this.#media.image(element, box, this.#sight(element, tag));
        break;
      case 'meta':
        if (!framed) this.#meta(element);
        break;
      case 'title':
        if (!framed) this.#title ??= element.firstChild?.nodeValue ?? '';
        break;
      case 'head':
        if (framed) break;
        this.#path.push(next, null);
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
    const outer = this.#here;
    const sight = this.#sight(element, tag);
    this.#blocks.flush();
    const name = nameOf(element.getAttribute('id'), element.getAttribute('class'), null);
    const box = this.#boxes.add(element, tag, outer.box, name, sight !== 0);
    const root = this.#world.frame(element);
    if (!root) {
      this.#media.frame(element, box, sight);
      return next;
    }
    const { cell, link } = outer;
    const closes = null;
    this.#here = {
      box,
      cell,
      sight,
      keepLines: false,
      table: null,
      link,
      framed: true,
      ends: true,
      apart: false,
      closes,
      outer,
    };
    this.#path.push(next, this.#here);
    this.#path.list([root]);
    return null;
  }

  #enterSlot(element: PageElement, next: PageNode | null): PageNode | null {
    const shown = this.#world.slotted(element);
    this.#path.push(next, null);
    this.#path.list(shown);
    return shown.length > 0 ? null : element.firstChild;
  }

  #area(element: PageElement): void {
    const link = this.#links.open(element, this.#here.box, this.#here.sight);
    if (link) this.#links.close(link);
  }

  #meta(element: PageElement): void {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    const content = element.getAttribute('content');
    if (name === '' || content === null || this.#metas.length >= LIMITS.metas) return;
    this.#metas.push({ name, content });
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
