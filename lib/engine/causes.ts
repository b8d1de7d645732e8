import { formatScaled } from './format.ts';
import { SCALE } from './number.ts';

/** One summand, with what its own parts or 其中 rows hold where it has any. */
export interface Part {
  readonly label: string;
  readonly value: number;
  /** Values of the rows below it that must not be added again. */
  readonly below?: readonly number[];
}

/** What may have gone wrong, as a key of CAUSE_MESSAGES with arguments. Only ever "possible". */
export interface Cause {
  readonly message: 'causeLeftOut' | 'causeTwice' | 'causeBelow' | 'causeSwapped' | 'causeTens' | 'causeShifted';
  readonly args: Readonly<Record<string, string | number>>;
}

const MOST = 3;

/**
 * Possible reasons why a stated total is not the sum of its parts (ENGINE.md "Causes"); scaled exact values. Most
 * telling first, three at most; `[]` where they add up. `label` names the total.
 */
export function possibleCauses(label: string, total: number, parts: readonly Part[]): Cause[] {
  const sum = parts.reduce((value, part) => value + part.value, 0);
  const gap = total - sum;
  if (gap === 0 || !Number.isSafeInteger(sum)) return [];
  return [...written(label, total, parts, gap), ...shifted(total, parts), ...counted(parts, gap)].slice(0, MOST);
}

/** Slips of the pen: one figure with digits swapped or the point moved puts everything right. */
function written(label: string, total: number, parts: readonly Part[], gap: number): Cause[] {
  const figures = [
    { label, value: total, right: total - gap },
    ...parts.map((p) => ({ label: p.label, value: p.value, right: p.value + gap })),
  ];
  return figures.flatMap(({ label, value, right }): Cause[] => {
    const args = { item: label, written: formatScaled(value), right: formatScaled(right) };
    if (isPowerOfTen(value, right)) return [{ message: 'causeTens', args }];
    return isSwapped(value, right) ? [{ message: 'causeSwapped', args }] : [];
  });
}

/** The last column holds what should stand in the total's: all figures moved by one. */
function shifted(total: number, parts: readonly Part[]): Cause[] {
  const last = parts.at(-1);
  if (!last || parts.length < 3 || last.value === 0) return [];
  const others = parts.slice(0, -1).reduce((value, part) => value + part.value, 0);
  const moved = others === last.value && total !== last.value;
  return moved ? [{ message: 'causeShifted', args: { item: last.label } }] : [];
}

/** A part left out, added twice, or added together with what it is made of. */
function counted(parts: readonly Part[], gap: number): Cause[] {
  return parts.flatMap((part): Cause[] => {
    const args = { item: part.label, value: formatScaled(Math.abs(gap)) };
    if (part.below?.length && gap > 0 && isSumOf(gap, part.below)) return [{ message: 'causeBelow', args }];
    if (part.value === 0 || Math.abs(gap) !== part.value) return [];
    return [{ message: gap < 0 ? 'causeLeftOut' : 'causeTwice', args }];
  });
}

function isSumOf(value: number, parts: readonly number[]): boolean {
  return parts.reduce((total, part) => total + part, 0) === value;
}

function isPowerOfTen(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const [low, high] = a < b ? [a, b] : [b, a];
  return high === low * 10 || high === low * 100 || high === low * 1000;
}

/** True where two neighbouring digits of `a` exchanged give `b`. */
function isSwapped(a: number, b: number): boolean {
  if (a < 0 || b < 0 || (a - b) % 9 !== 0 || a % SCALE !== 0 || b % SCALE !== 0) return false;
  const from = String(a / SCALE);
  const to = String(b / SCALE);
  if (from.length !== to.length) return false;
  const differ = [...from].flatMap((digit, i) => (digit === to[i] ? [] : [i]));
  const [i = 0, j = 0] = differ;
  return differ.length === 2 && j === i + 1 && from[i] === to[j] && from[j] === to[i];
}
