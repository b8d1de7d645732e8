import type { PageCopy } from '../page/copy/model.ts';
import { GONE } from '../page/nodes.ts';
import { CONCEALMENTS } from '../page/wire.ts';

/** The copy that the reader would have taken of a page with this markup (regular, as browsers write it). */
export function copyOf(url: string, html: string): PageCopy {
  const sights: number[] = [];
  const concealed: number[] = [];
  const sizes = new Map<string, number[]>();
  let [elements, owners, links] = [0, 0, 0];
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    elements++;
    const [, sized] = /^<(img|canvas|iframe)[ >]/.exec(tag) ?? [];
    if (sized) sizes.set(sized, [...(sizes.get(sized) ?? []), 400, 300]);
    const far = tag.startsWith('<a ') && tag.includes('//');
    if (far && tag.includes('left:-')) concealed.push(links, CONCEALMENTS.indexOf('offscreen'));
    if (far) links++;
    const owner = / (?:style|id|class)="/.test(tag);
    if (owner && tag.includes('display:none')) sights.push(owners, GONE);
    if (owner) owners++;
  }
  const text = html.replace(/<!--.*?-->|<[^>]*>/gs, '').replace(/&[a-z]+;/g, ' ');
  return {
    version: 1,
    url,
    base: url,
    charset: 'UTF-8',
    html,
    elements,
    characters: text.length,
    counted: ['style', 'id', 'class'],
    sights,
    tagged: [],
    inner: [],
    sizes: [...sizes],
    concealed,
  };
}
