import type { Concealment } from './model.ts';

/** A box this small shows nothing; anything this far from the page was put there to be unseen. */
const NOTHING = 2;

/** Why a link in visible surroundings cannot be seen, from computed style and layout. Null where in doubt. */
export function domConcealment(link: Element): Concealment | null {
  const chain = ancestors(link).map((element) => ({ element, style: getComputedStyle(element) }));
  if (chain.some(({ style }) => Number.parseFloat(style.opacity) < 0.05)) return 'opacity';
  const hasText = /\S/.test(link.textContent ?? '');
  const box = link.getBoundingClientRect();
  if (hasText && (box.width < NOTHING || box.height < NOTHING)) return 'size';
  for (const { element, style } of chain) {
    if (/^rect\(0px|^rect\(1px/.test(style.clip) || /inset\((?:50|100)%|circle\(0/.test(style.clipPath))
      return 'clipped';
    if (element === link || style.overflow === 'visible' || element === element.ownerDocument.documentElement) continue;
    if (element === element.ownerDocument.body) continue;
    const room = element.getBoundingClientRect();
    if (room.width <= NOTHING || room.height <= NOTHING) return 'size';
    // Inside something that scrolls or slides and is itself on the page: it can come into view.
    if (onPage(room, element)) return hasText && sameAsGround(link) ? 'colour' : null;
  }
  if (hasText && !onPage(textBox(link) ?? box, link)) return 'offscreen';
  return hasText && sameAsGround(link) ? 'colour' : null;
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < 256; at = at.parentElement) found.push(at);
  return found;
}

/** Text indented out of the window leaves the link's own box where it is. */
function textBox(link: Element): DOMRect | null {
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(link);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : null;
}

function onPage(box: DOMRect, element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** True where the text has the colour of what is painted behind it; a picture behind it leaves it open. */
function sameAsGround(link: Element): boolean {
  let inner = link;
  while (inner.firstElementChild && inner.firstElementChild.textContent === inner.textContent)
    inner = inner.firstElementChild;
  const text = channels(getComputedStyle(inner).color);
  if (text[3] === 0) return true;
  for (const element of ancestors(inner)) {
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none') return false;
    const ground = channels(style.backgroundColor);
    if (ground[3] === 0) continue;
    return [0, 1, 2].every((i) => Math.abs((text[i] ?? 0) - (ground[i] ?? 0)) <= 2);
  }
  return [0, 1, 2].every((i) => (text[i] ?? 0) >= 253);
}

/** Red, green, blue, alpha of a computed colour. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1];
}
