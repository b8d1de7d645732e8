import { SCALE } from '../engine/number.ts';
import { codeAt } from './code-at.ts';

const DECIMALS = 6;
/** Largest scaled value that is a number and not "no limit". */
const LARGEST = Number.MAX_SAFE_INTEGER - 1;

/** `1,234.5` and `1234.5` as a scaled integer; null where it is no number, has more than six decimals, or is too large. */
export function parseScaled(text: string): number | null {
  // Nearly every number of a page is a few figures and nothing else.
  const small = smallWhole(text);
  if (small >= 0) return small * SCALE;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) && !text.startsWith('0') ? text.replace(/,/g, '') : text;
  const match = /^(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  const fraction = decimals.replace(/0+$/, '');
  if (fraction.length > DECIMALS || whole.length > 16) return null;
  const value = Number(whole) * SCALE + Number(fraction.padEnd(DECIMALS, '0'));
  return value <= LARGEST ? value : null;
}

/** Value of one to eight figures without mark, -1 for any other text. */
function smallWhole(text: string): number {
  const { length } = text;
  if (length === 0 || length > 8) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const figure = codeAt(text, i) - 0x30;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}

/** `scaled × factor` where that is exact and small enough, else null. */
export function times(scaled: number, factor: number): number | null {
  const value = scaled * factor;
  return Math.abs(value) <= LARGEST ? value : null;
}

/** Value of the last place a number is written in, scaled: 5700 → 100, 128 → 1, 3.5 → 0.1. 0 has place 1. */
export function lastPlace(scaled: number): number {
  if (scaled === 0) return SCALE;
  let place = 1;
  while (scaled % (place * 10) === 0) place *= 10;
  return place;
}
