import { SCALE } from '../../engine/number.ts';
import type { Percentage } from '../../extract/prose/model.ts';

const HUNDRED = 100 * SCALE;
/** Shares of one run looked at on either side. */
const REACH = 12;

/**
 * True where a share stands in a run of shares of the same whole that add up to exactly 100 % as written: 82.4 %, 16.3 %
 * and 1.3 %. The last of them is often rounded so that they do; it may be off by one in its last digit.
 */
export function isMadeToFit(all: readonly Percentage[], percentage: Percentage): boolean {
  const at = all.indexOf(percentage);
  if (at < 0 || percentage.kind !== 'share') return false;
  const alike = (one: Percentage | undefined): boolean =>
    one?.kind === 'share' && one.denominator === percentage.denominator && one.decimals === percentage.decimals;
  for (let from = at; from >= Math.max(0, at - REACH) && alike(all[from]); from--) {
    let sum = 0;
    for (let to = from; to <= at + REACH && alike(all[to]); to++) {
      sum += all[to]?.value ?? 0;
      if (to >= at && to > from && sum === HUNDRED) return true;
    }
  }
  return false;
}

/** One in the last digit that a percentage is written with. */
export function lastDigit({ decimals }: Percentage): number {
  return SCALE / 10 ** decimals;
}
