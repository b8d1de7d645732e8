import { type Interval, SCALE, UNBOUNDED } from './number.ts';

/** Percent × SCALE. */
const HUNDRED = 100n * BigInt(SCALE);

/**
 * Whether `part / whole` may be written as `value` percent (scaled) with that many decimals: rounded or cut off. Exact
 * integer arithmetic; `whole.low` must be positive.
 */
export function fitsWritten(part: Interval, whole: Interval, value: number, decimals: number): boolean {
  if (part.high >= UNBOUNDED || whole.high >= UNBOUNDED) return true;
  const unit = BigInt(Math.max(1, Math.round(SCALE / 10 ** decimals)));
  const stated = BigInt(value);
  // part/whole·100 ≥ stated − unit/2 and < stated + unit, each side multiplied out.
  const most = BigInt(part.high) * HUNDRED * 2n >= (2n * stated - unit) * BigInt(whole.low);
  const least = BigInt(part.low) * HUNDRED < (stated + unit) * BigInt(whole.high);
  return most && least;
}

/** `part / whole` in percent, rounded to that many decimals (at least one), as text. */
export function quotient(part: number, whole: number, decimals: number): string {
  const places = Math.min(6, Math.max(1, decimals));
  const factor = 10n ** BigInt(places);
  if (part < 0) return `-${quotient(-part, whole, decimals)}`;
  const scaled = (BigInt(part) * 100n * factor * 2n + BigInt(whole)) / (BigInt(whole) * 2n);
  const text = String(scaled).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
}
