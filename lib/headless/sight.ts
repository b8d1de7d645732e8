import { GONE, INVISIBLE, type PageElement, STRUCK, TINY } from '../page/nodes.ts';
import type { Cascade, Style } from './css/cascade.ts';
import { LightElement } from './tree.ts';

/** Visibility by markup: the `hidden` attribute, `style` attributes, the page's own `<style>` elements, closed `<details>`. */
export function markupSight(
  cascadeFor: (element: LightElement) => Cascade,
): (element: PageElement, parent: number) => number {
  return (element, parent) => {
    if (!(element instanceof LightElement)) return parent;
    const style = cascadeFor(element).styleOf(element);
    if (notDisplayed(element, style)) return GONE;
    return fontSight(style, visibilitySight(style, parent)) | (lineThrough(style) ? STRUCK : 0);
  };
}

/** Whether what is drawn through an element's text is declared; undefined where it is not. */
export function lineThrough(style: Style): boolean | undefined {
  return (style.get('text-decoration-line') ?? style.get('text-decoration'))?.includes('line-through');
}

function notDisplayed(element: LightElement, style: Style): boolean {
  // A page hidden as a whole is one that its script shows once it is loaded.
  if (element.localName === 'body') return false;
  const display = style.get('display');
  if (display !== undefined) return display === 'none';
  if (element.getAttribute('hidden') !== null) return true;
  if (element.localName === 'dialog') return element.getAttribute('open') === null;
  const { parent } = element;
  return (
    parent instanceof LightElement &&
    parent.localName === 'details' &&
    element.localName !== 'summary' &&
    parent.getAttribute('open') === null
  );
}

function visibilitySight(style: Style, sight: number): number {
  const visibility = style.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return sight | INVISIBLE;
  return visibility === 'visible' || visibility === 'initial' ? sight & ~INVISIBLE : sight;
}

/** Font size 0 hides; a size that depends on the parent's leaves things as they are. */
function fontSight(style: Style, sight: number): number {
  const size = style.get('font-size') ?? /(?:^|\s)([\d.]+[a-z%]*)(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
  if (size === undefined) return sight;
  const [, number, unit] = /^([\d.]+)([a-z%]*)$/.exec(size) ?? [];
  if (number !== undefined && Number(number) === 0) return sight | TINY;
  const relative = unit === 'em' || unit === '%' || /^(?:inherit|smaller|larger|unset)$/.test(size);
  return relative ? sight : sight & ~TINY;
}
