import type { FigureIndex } from './figures.ts';

/** The totals of the 2014 form that can only be more than 0 where something was received, with their parts. */
export const RECEIVED = '2014:received';
export const HANDLED = ['2014:closed', '2014:replied'] as const;

/** A handled total that is effectively more than 0, and the cells that say so. */
export interface Handled {
  readonly total: string;
  /** Larger of what the total states and what its parts add up to (scaled). */
  readonly effective: number;
  readonly cells: readonly string[];
}

/** What was handled though the page states that nothing was received; null where it does not state that or cannot be told. */
export function handledWithoutReceived(
  figures: FigureIndex,
  partsOf: (total: string) => readonly string[],
): readonly Handled[] | null {
  const received = figures.readingOf(RECEIVED);
  if (received.state !== 'number' || received.high > 0) return null;
  const known = HANDLED.flatMap((total): Handled[] => {
    const cells = [total, ...partsOf(total)].filter((address) => figures.readingOf(address).state === 'number');
    if (cells.length === 0) return [];
    const low = (address: string) => {
      const reading = figures.readingOf(address);
      return reading.state === 'number' ? reading.low : 0;
    };
    const parts = partsOf(total).reduce((sum, address) => sum + low(address), 0);
    return [{ total, effective: Math.max(low(total), parts), cells }];
  });
  return known.length > 0 ? known : null;
}
