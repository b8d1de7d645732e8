import { type Interval, SCALE, UNBOUNDED } from '../engine/number.ts';

/** A scaled number as a person writes it: `1234.5`, without trailing zeros. */
export function plain(scaled: number): string {
  const sign = scaled < 0 ? '-' : '';
  const size = Math.abs(scaled);
  const fraction = String(size % SCALE)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${sign}${Math.trunc(size / SCALE)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A range: `5700–5799`, `≥ 100`, or the number where it is exact. */
export function range({ low, high }: Interval): string {
  if (low === high) return plain(low);
  if (high === UNBOUNDED) return `≥ ${plain(low)}`;
  if (low === -UNBOUNDED) return `≤ ${plain(high)}`;
  return `${plain(low)}–${plain(high)}`;
}
