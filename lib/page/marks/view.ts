import type { MarkView } from '../../messages/model.ts';
import type { Spot } from '../refs.ts';
import { rectsOf } from './geometry.ts';

/** Where places are in the window now, for a picture of them. */
export function viewOf(spots: readonly (Spot | null)[]): MarkView {
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    boxes: spots.flatMap((spot, target) => (spot ? rectsOf(spot).map((rect) => ({ target, ...rect })) : [])),
  };
}
