import { pageAddress } from './address.ts';
import { BlockWriter } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { LinkCollector, type OpenLink } from './links.ts';
import { MediaCollector } from './media.ts';
import type { Box, PageModel, Unread } from './model.ts';
import { GONE, isElement, type PageDocument, type PageElement, type PageNode, TEXT, type World } from './nodes.ts';
import type { PageSources } from './sources.ts';
import { type OpenTable, TableCollector } from './tables.ts';
import { BOX, INLINE, keepsLines, kindOf, SKIP } from './tags.ts';

/** What holds for the children of an open element; restored when it ends. */
interface Surroundings {
  readonly box: number;
  /** Provisional index of the innermost cell. */
  readonly cell: number;
  readonly sight: number;
  readonly keepLines: boolean;
  readonly table: OpenTable | null;
  readonly link: OpenLink | null;
  /** Inside a frame, whose head is not this page's. */
  readonly framed: boolean;
}

/** An element whose children are being walked. */
interface Frame {
  /** Where the walk goes on when it ends. */
  readonly next: PageNode | null;
  /** Children given as a list (what a `<slot>` shows, a frame's root) instead of as siblings. */
  readonly list: readonly PageNode[] | null;
  at: number;
  readonly before: Surroundings;
  readonly box: boolean;
  /** Its text does not belong to the block around it. */
  readonly apart: boolean;
  readonly link: OpenLink | null;
}

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
  readonly #links: LinkCollector;
  readonly #boxes: Box[] = [];
  readonly #boxElements: PageElement[] = [];
  readonly #metas: PageModel['metas'] = [];
  readonly #media: MediaCollector;
  readonly #stack: Frame[] = [];
  #here: Surroundings = { box: -1, cell: -1, sight: 0, keepLines: false, table: null, link: null, framed: false };
  #title: string | null = null;
  #full = false;

  constructor(document: PageDocument, world: World) {
    this.#document = document;
    this.#world = world;
    this.#links = new LinkCollector(world);
    this.#media = new MediaCollector(world);
  }

  read(sources?: PageSources): PageModel {
    const root = this.#document.documentElement;
    if (root) this.#walk(root);
    this.#blocks.flush();
    const { tables, cells, final, elements, cut } = this.#tables.finish();
    for (const block of this.#blocks.blocks) block.cell = block.cell < 0 ? -1 : (final[block.cell] ?? -1);
    if (sources) {
      sources.blocks = this.#blocks.sources;
      sources.cells = elements;
      sources.boxes = this.#boxElements;
      sources.links = this.#links.elements;
      sources.images = this.#media.elements;
    }
    return {
      version: 1,
      url: pageAddress(this.#document, this.#world.url),
      title: (this.#title ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim(),
      metas: this.#metas,
      boxes: this.#boxes,
      blocks: this.#blocks.blocks,
      cells,
      tables,
      links: this.#links.links,
      images: this.#media.images,
      unread: [...this.#media.unread, ...this.#limits(cut)],
    };
  }

  #walk(root: PageElement): void {
    let node = root.localName === 'html' ? this.#enter(root, null) : this.#enterBox(root, root.localName, null);
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      if (node === null) {
        const listed: PageNode | undefined = frame.list?.[frame.at++];
        if (listed) {
          node = this.#visit(listed, null);
        } else {
          this.#stack.pop();
          this.#leave(frame);
          node = frame.next;
        }
      } else {
        node = this.#visit(node, node.nextSibling);
      }
    }
  }

  /** Takes one node in and returns the node to go on with: its first child, or `next`. */
  #visit(node: PageNode, next: PageNode | null): PageNode | null {
    if (node.nodeType === TEXT) {
      this.#text(node);
      return next;
    }
    return isElement(node) ? this.#enter(node, next) : next;
  }

  #text(node: PageNode): void {
    const data = node.nodeValue;
    if (!data) return;
    const { box, cell, sight, keepLines, link } = this.#here;
    if (box < 0) return;
    const block = this.#blocks.text(node, data, box, cell, sight !== 0, keepLines);
    if (block && link) this.#links.text(link, block, data.length);
  }

  #enter(element: PageElement, next: PageNode | null): PageNode | null {
    if (this.#blocks.full) return next;
    const tag = element.localName;
    const kind = kindOf(tag);
    if (kind === SKIP) return next;
    if (kind === BOX) return this.#enterBox(element, tag, next);
    if (kind === INLINE) return this.#enterInline(element, next, false);
    return this.#enterSpecial(element, tag, next);
  }

  #enterInline(element: PageElement, next: PageNode | null, isLink: boolean): PageNode | null {
    const here = this.#here;
    this.#blocks.bound();
    const first = this.#world.firstChild(element);
    if (!first && !isLink) return next;
    const sight = this.#sight(element, true);
    const link = isLink ? this.#links.open(element, here.box, sight) : null;
    const apart = (sight !== 0) !== (here.sight !== 0);
    if (apart) this.#blocks.suspend();
    if (link || sight !== here.sight) this.#here = { ...here, sight, link: link ?? here.link };
    this.#stack.push({ next, list: null, at: 0, before: here, box: false, apart, link });
    return first;
  }

  #enterBox(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const before = this.#here;
    const sight = this.#sight(element, false);
    // What is not displayed does not end the line it stands in.
    const apart = (sight & GONE) !== 0 && (before.sight & GONE) === 0;
    if (apart) this.#blocks.suspend();
    else this.#blocks.flush();
    const box = this.#box(element, tag, sight);
    const keepLines = before.keepLines || keepsLines(tag);
    this.#here = this.#inTable(element, tag, { ...before, box, sight, keepLines }, apart);
    this.#stack.push({ next, list: null, at: 0, before, box: true, apart, link: null });
    return this.#world.firstChild(element);
  }

  /** Tells the table collector of tables and their parts; returns the surroundings of what stands in them. */
  #inTable(element: PageElement, tag: string, here: Surroundings, apart: boolean): Surroundings {
    const { box, cell, sight, table } = here;
    const gone = (sight & GONE) !== 0;
    if (tag === 'table') return { ...here, table: this.#tables.open(box, cell, sight !== 0, gone) };
    if (!table) return here;
    if (tag === 'td' || tag === 'th')
      return { ...here, table: null, cell: this.#tables.cell(table, element, box, sight !== 0, apart) };
    if (tag === 'tr') this.#tables.row(table, gone && !table.gone);
    else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') this.#tables.group(table, tag);
    return here;
  }

  #leave(frame: Frame): void {
    this.#here = frame.before;
    if (frame.apart) this.#blocks.resume();
    else if (frame.box) this.#blocks.flush();
    if (!frame.box) this.#blocks.bound();
    if (frame.link) this.#links.close(frame.link);
  }

  #sight(element: PageElement, inline: boolean): number {
    const { sight } = this.#here;
    return sight & GONE ? GONE : this.#world.sight(element, sight, inline);
  }

  /** Adds a box; where the page has too many, the enclosing one stands for it. */
  #box(element: PageElement, tag: string, sight: number): number {
    if (this.#boxes.length >= LIMITS.boxes) {
      this.#full = true;
      return this.#here.box;
    }
    this.#boxes.push({ tag, parent: this.#here.box, name: nameOf(element), hidden: sight !== 0 });
    this.#boxElements.push(element);
    return this.#boxes.length - 1;
  }

  #enterSpecial(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const { framed } = this.#here;
    switch (tag) {
      case 'br':
        this.#blocks.lineBreak();
        break;
      case 'a':
        return this.#enterInline(element, next, true);
      case 'area':
        this.#area(element);
        break;
      case 'img':
      case 'image':
        this.#blocks.bound();
        this.#media.image(element, this.#here.box, this.#sight(element, true));
        break;
      case 'meta':
        if (!framed) this.#meta(element);
        break;
      case 'title':
        if (!framed) this.#title ??= element.firstChild?.nodeValue ?? '';
        break;
      case 'head':
        return framed ? next : this.#enterList(element.firstChild, [], next, this.#here, false);
      case 'slot':
        return this.#enterSlot(element, next);
      case 'iframe':
      case 'frame':
        return this.#enterFrame(element, tag, next);
      case 'canvas':
      case 'embed':
      case 'object':
      case 'applet':
        this.#media.embedded(element, this.#here.box, this.#sight(element, true));
        break;
    }
    return next;
  }

  #enterFrame(element: PageElement, tag: string, next: PageNode | null): PageNode | null {
    const before = this.#here;
    const sight = this.#sight(element, false);
    this.#blocks.flush();
    const box = this.#box(element, tag, sight);
    const root = this.#world.frame(element);
    if (!root) {
      this.#media.frame(element, box, sight);
      return next;
    }
    this.#here = { ...before, box, sight, keepLines: false, table: null, framed: true };
    return this.#enterList(null, [root], next, before, true);
  }

  #enterSlot(element: PageElement, next: PageNode | null): PageNode | null {
    const shown = this.#world.slotted(element);
    return this.#enterList(shown.length > 0 ? null : element.firstChild, shown, next, this.#here, false);
  }

  #enterList(
    first: PageNode | null,
    list: readonly PageNode[],
    next: PageNode | null,
    before: Surroundings,
    box: boolean,
  ): PageNode | null {
    this.#stack.push({ next, list, at: 0, before, box, apart: false, link: null });
    return first;
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

  #limits(cutTables: readonly number[]): Unread[] {
    const reached = [
      ...(this.#tables.full ? ['cells'] : []),
      ...(this.#blocks.full ? ['text'] : []),
      ...(this.#links.full ? ['links'] : []),
      ...(this.#full ? ['elements'] : []),
    ];
    return [
      ...cutTables.map((box) => ({ kind: 'limit' as const, detail: 'table', box })),
      ...reached.map((detail) => ({ kind: 'limit' as const, detail, box: 0 })),
    ];
  }
}

/** `id`, `class` and `role` of an element, a hint for those who guess at a part's purpose. */
function nameOf(element: PageElement): string {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  const role = element.getAttribute('role');
  if (!id && !classes && !role) return '';
  const name = [id, classes, role].filter(Boolean).join(' ').toLowerCase();
  return name.slice(0, LIMITS.name).replace(/\s+/g, ' ').trim();
}
