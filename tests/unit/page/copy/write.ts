import type { PageCopy } from '../../../../lib/page/copy/model.ts';
import type { Block, PageModel } from '../../../../lib/page/model.ts';
import { GONE } from '../../../../lib/page/nodes.ts';

/**
 * A copy of a page with these boxes, blocks and links, each box's own text before the boxes in it; written as word
 * processors leave it, with what else pages are full of, to try the reader on.
 */
export function writeCopy(page: PageModel): PageCopy {
  const writer = new CopyWriter(page);
  writer.write();
  return {
    version: 1,
    url: page.url,
    base: page.url,
    charset: 'UTF-8',
    html: writer.parts.join(''),
    elements: writer.elements,
    characters: writer.characters,
    counted: ['style', 'id', 'class'],
    sights: writer.sights,
    tagged: [],
    inner: [],
    sizes: [['img', new Array(2 * writer.images).fill(20)]],
    concealed: [],
  };
}

const SCRIPT = 'if (1 < 2) document.title += "";';

class CopyWriter {
  readonly parts: string[] = [];
  readonly sights: number[] = [];
  elements = 0;
  characters = 0;
  images = 0;
  #owners = 0;
  readonly #page: PageModel;
  readonly #children: number[][];
  readonly #blocks: number[][];
  readonly #links: ReadonlyMap<number, string>;

  constructor(page: PageModel) {
    this.#page = page;
    this.#children = page.boxes.map(() => []);
    this.#blocks = page.boxes.map(() => []);
    this.#links = new Map(page.links.map(({ block, href }) => [block, href]));
    for (const [box, { parent }] of page.boxes.entries()) this.#children[parent]?.push(box);
    for (const [block, { box }] of page.blocks.entries()) this.#blocks[box]?.push(block);
  }

  write(): void {
    this.#open('html', '');
    this.#open('head', '');
    for (const { name, content } of this.#page.metas) this.#open('meta', ` name="${name}" content="${content}"`);
    this.#open('title', '');
    this.#text(this.#page.title);
    this.#close('title');
    this.#open('script', '');
    this.characters += SCRIPT.length;
    this.parts.push(SCRIPT);
    this.#close('script');
    this.#close('head');
    for (const [box, { parent }] of this.#page.boxes.entries()) if (parent < 0) this.#box(box);
    this.#close('html');
  }

  #box(box: number): void {
    const { tag = 'div', name = '', hidden = false } = this.#page.boxes[box] ?? {};
    this.#text('\n');
    if (hidden) this.sights.push(this.#owners, GONE);
    const style = hidden ? 'display:none' : 'margin:0cm;text-indent:32pt;line-height:28pt';
    this.#open(tag, ` id="b${box}" class="${name || tag}" style="${style}"`);
    for (const index of this.#blocks[box] ?? []) {
      const block = this.#page.blocks[index];
      if (block) this.#block(block, this.#links.get(index));
    }
    for (const child of this.#children[box] ?? []) this.#box(child);
    if (tag === 'div') {
      this.parts.push('<!-- end -->');
      this.#text('\n');
      this.images++;
      this.#open('img', ' src="/images/dot.gif" alt="" width="20"');
    }
    this.#close(tag);
  }

  #block({ text, bounds }: Block, href: string | undefined): void {
    if (href !== undefined) this.#open('a', ` href="${href}" target="_blank"`);
    let from = 0;
    for (const to of [...bounds.filter((bound) => bound < text.length), text.length]) {
      if (from > 0) this.#open('span', ' lang="EN-US" style="font-size:16pt"');
      const [first = '', ...lines] = text.slice(from, to).split('\n');
      this.#text(first);
      for (const line of lines) {
        this.#open('br', '');
        this.#text(line);
      }
      if (from > 0) this.#close('span');
      from = to;
    }
    if (href !== undefined) this.#close('a');
  }

  #open(tag: string, attributes: string): void {
    this.elements++;
    if (attributes.includes(' style="')) this.#owners++;
    this.parts.push(`<${tag}${attributes}>`);
  }

  #close(tag: string): void {
    this.parts.push(`</${tag}>`);
  }

  #text(text: string): void {
    this.characters += text.length;
    const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    this.parts.push(written.replaceAll('\u00a0', '&nbsp;'));
  }
}
