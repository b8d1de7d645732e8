import type { PageModel } from '../model.ts';
import type { PageCopy } from './model.ts';

const STYLE = 'margin:0cm;text-indent:32pt;line-height:28pt';

/**
 * A copy of a page with these boxes, blocks and links, each box's own text before the boxes in it; written as word
 * processors leave it, to try the reader on.
 */
export function writeCopy(page: PageModel): PageCopy {
  const children: number[][] = page.boxes.map(() => []);
  const texts: string[][] = page.boxes.map(() => []);
  const top: number[] = [];
  for (const [box, { parent }] of page.boxes.entries()) (children[parent] ?? top).push(box);
  let elements = 2;
  let characters = page.title.length;
  const linked = new Map(page.links.map(({ block, href }) => [block, href]));
  for (const [block, { box, text, bounds }] of page.blocks.entries()) {
    const cuts = [0, ...bounds.filter((bound) => bound < text.length), text.length];
    const parts = cuts.slice(1).map((end, i) => text.slice(cuts[i], end));
    const href = linked.get(block);
    elements += parts.length + (href === undefined ? 0 : 1);
    const breaks = text.split('\n').length - 1;
    elements += breaks;
    characters += text.length - breaks;
    const spans = parts
      .map((part) => `<span style="font-size:16pt">${written(part).replaceAll('\n', '<br>')}</span>`)
      .join('');
    texts[box]?.push(href === undefined ? spans : `<a href="${href}" target="_blank">${spans}</a>`);
  }
  const write = (box: number): string => {
    const { tag = 'div', name = '', hidden = false } = page.boxes[box] ?? {};
    elements++;
    const style = hidden ? 'display:none' : STYLE;
    const inside = [...(texts[box] ?? []), ...(children[box] ?? []).map(write)].join('');
    return `<${tag} class="${name || tag}" style="${style}">${inside}</${tag}>`;
  };
  const html = `<html><title>${written(page.title)}</title>${top.map(write).join('')}</html>`;
  const nothing = { counted: ['style', 'id', 'class'], sights: [], tagged: [], inner: [], sizes: [], concealed: [] };
  return { version: 1, url: page.url, base: page.url, charset: 'UTF-8', html, elements, characters, ...nothing };
}

function written(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}
