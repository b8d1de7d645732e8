import { GONE, INVISIBLE, type PageElement, TINY, type World } from '../page/nodes.ts';
import type { LightDocument } from './tree.ts';

/** Visibility by markup: `hidden`, inline style. */
export function ownSight(_document: LightDocument): World['sight'] {
  return (element: PageElement, parent: number): number => {
    if (element.getAttribute('hidden') !== null) return GONE;
    const style = element.getAttribute('style');
    if (!style) return parent;
    let sight = parent;
    if (/display\s*:\s*none/i.test(style)) return GONE;
    if (/visibility\s*:\s*(?:hidden|collapse)/i.test(style)) sight |= INVISIBLE;
    else if (/visibility\s*:\s*visible/i.test(style)) sight &= ~INVISIBLE;
    if (/font-size\s*:\s*0(?![\d.]*[1-9])/i.test(style)) sight |= TINY;
    return sight;
  };
}
