import { fitsWritten } from '../../engine/quotient.ts';
import type { Item } from './items.ts';
import type { Share } from './percentages.ts';

/** How far back from a run its total may stand, in figures. */
const REACH = 20;

/**
 * Finds the total of shares that name none: `答复805件。予以公开258件，占33.9%；不予公开35件，占4.34%；…`. What several shares
 * of one run fit is the whole they are shares of; a single share proves nothing, so a run must have two that fit and no
 * other figure that as many fit. Shares that already have their total stay as they are.
 */
export function settleRuns(items: readonly Item[], shares: readonly Share[]): Share[] {
  const settled = [...shares];
  let run: number[] = [];
  const close = () => {
    if (run.length >= 3) settle(items, settled, run);
    run = [];
  };
  for (const [i, share] of shares.entries()) {
    const item = items[share.item];
    if (share.kind !== 'share' || share.denominator !== null || !isBare(items, share)) continue;
    const last = run.at(-1);
    const before = last === undefined ? undefined : items[shares[last]?.item ?? -1];
    // One run: every figure between two of its shares is the part of the second one.
    const next = last === undefined || share.item - (shares[last]?.item ?? 0) <= 2;
    if (before && (before.paragraph !== item?.paragraph || !next)) close();
    run.push(i);
  }
  close();
  return settled;
}

/** A part in whole things, and 占 N% or 占承办总数的 N% right behind it. */
function isBare(items: readonly Item[], { item: at }: Share): boolean {
  const [part, share] = [items[at - 1], items[at]];
  if (!part || !share || part.sentence !== share.sentence || part.unit === '%' || part.difference) return false;
  return (
    /^[\s,(]*(?:约|大约)?占(?:比|[一-龥]{0,10}总(?:数|量|件数|条数)的?)?(?:为|约)?[\s:]*$/.test(share.gap) &&
    part.value.low === part.value.high
  );
}

function settle(items: readonly Item[], shares: Share[], run: readonly number[]): void {
  const parts = run.flatMap((i) => shares[i]?.item ?? []).map((at) => at - 1);
  const first = parts[0] ?? 0;
  const unit = items[first]?.unit;
  if (parts.some((at) => items[at]?.unit !== unit)) return;
  const fits = (whole: number) => parts.filter((part) => fitsShare(items, part, whole)).length;
  const wholes: { at: number; count: number }[] = [];
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const whole = items[at];
    if (!whole || whole.paragraph !== items[first]?.paragraph) break;
    if (whole.unit !== unit || whole.difference || whole.value.low !== whole.value.high) continue;
    // The same number twice is one candidate: the nearer one speaks.
    if (wholes.some((other) => items[other.at]?.value.low === whole.value.low)) continue;
    if (whole.value.low > 0) wholes.push({ at, count: fits(at) });
  }
  const [best, second] = wholes.sort((a, b) => b.count - a.count);
  if (!best || best.count < 2 || best.count * 2 <= parts.length || best.count === second?.count) return;
  for (const i of run) {
    const share = shares[i];
    if (share) shares[i] = { ...share, numerator: share.item - 1, denominator: best.at };
  }
}

function fitsShare(items: readonly Item[], part: number, whole: number): boolean {
  const [top, bottom, share] = [items[part], items[whole], items[part + 1]];
  if (!top || !bottom || !share || top.value.high > bottom.value.low) return false;
  const { number } = share.quantity;
  return fitsWritten(top.value, bottom.value, number.interval.low, number.decimals);
}
