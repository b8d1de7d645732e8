import type { Spot } from '../refs.ts';
import { elementOf, rectsOf } from './geometry.ts';

/** Brings a place into view: through every scroller and frame around it, then exactly, since a phrase may stand far down in its element. */
export function scrollToSpot(spot: Spot): void {
  const element = elementOf(spot);
  if (!element) return;
  const [before] = rectsOf(spot);
  if (before && before.top >= 0 && before.top + before.height <= window.innerHeight * 0.9) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [rect] = rectsOf(spot);
  if (rect && (rect.top < 0 || rect.top + rect.height > window.innerHeight))
    window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
}
