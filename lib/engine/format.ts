import { type Interval, SCALE, UNBOUNDED } from './number.ts';

/** A scaled number as plain decimal text: `128`, `-1`, `25.1`. */
export function formatScaled(value: number): string {
  const whole = Math.floor(Math.abs(value) / SCALE);
  const rest = Math.abs(value) % SCALE;
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
  return `${value < 0 ? '-' : ''}${whole}${fraction}`;
}

/** A scaled range with its unit: `128 件`, `5700–5799 条`, `≥ 1 件`; `?` where anything is possible. */
export function formatInterval(value: Interval, unit: string | null = null): string {
  const tail = unit ? ` ${unit}` : '';
  if (value.low === value.high) return `${formatScaled(value.low)}${tail}`;
  if (value.low === -UNBOUNDED && value.high === UNBOUNDED) return '?';
  if (value.high === UNBOUNDED) return `≥ ${formatScaled(value.low)}${tail}`;
  if (value.low === -UNBOUNDED) return `≤ ${formatScaled(value.high)}${tail}`;
  return `${formatScaled(value.low)}–${formatScaled(value.high)}${tail}`;
}

/** How far two ranges are apart, as a range of magnitudes; 0 where they meet. */
export function distance(a: Interval, b: Interval): Interval {
  if (a.low <= b.high && b.low <= a.high) return { low: 0, high: 0 };
  const [lower, upper] = a.high < b.low ? [a, b] : [b, a];
  const unlimited = upper.high === UNBOUNDED || lower.low === -UNBOUNDED;
  return { low: upper.low - lower.high, high: unlimited ? UNBOUNDED : upper.high - lower.low };
}
