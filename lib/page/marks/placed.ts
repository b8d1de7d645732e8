import type { Mark } from '../../messages/model.ts';
import type { Spot } from '../refs.ts';

/** A mark with what its targets are on the page; null for a target without a place. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly spots: readonly (Spot | null)[];
}
