import type { MarkView } from '../../messages/model.ts';
import type { Spot } from '../refs.ts';
import { placeOf, type Rect } from './geometry.ts';
import type { PlacedMark } from './placed.ts';
import { Clips } from './scrollers.ts';

/** Where places are in the window now, and what of other marks stands beside them, for a picture of them. */
export function viewOf(spots: readonly (Spot | null)[], others: readonly PlacedMark[]): MarkView {
  const clips = new Clips();
  const boxesOf = (all: readonly (Spot | null)[]) =>
    all.flatMap((spot, target) => (spot ? placeOf(spot, clips).rects.map((rect) => ({ target, ...rect })) : []));
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    boxes: boxesOf(spots),
    others: others.flatMap(({ mark, spots: all }) =>
      boxesOf(all).flatMap((box) => (isInWindow(box) ? [{ id: mark.id, ...box }] : [])),
    ),
  };
}

function isInWindow({ left, top, width, height }: Rect): boolean {
  return left < window.innerWidth && left + width > 0 && top < window.innerHeight && top + height > 0;
}
