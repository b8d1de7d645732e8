import { isExact } from './interval.ts';
import { type Interval, SCALE, UNBOUNDED } from './number.ts';
import { type Knot, possible, type Tie } from './tie.ts';

/** How often a figure counts in the part and in the whole: this year's is `{ part: 1, whole: 0 }` of its growth. */
export interface RatioTerm {
  readonly knot: Knot;
  readonly part: number;
  readonly whole: number;
}

/** A percentage as it is written: scaled, with so many decimals, rounded or cut off. */
export interface Written {
  readonly address: string;
  readonly value: number;
  readonly decimals: number;
}

/** `Σ part / Σ whole` is the percentage written (see `fitsWritten`). The percentage itself may be the wrong figure too. */
export function ratioTie(terms: readonly RatioTerm[], written: Written): Tie {
  return {
    addresses: [...terms.map(({ knot }) => knot.address), written.address],
    repairs(address) {
      if (address === written.address) return { low: 0, high: UNBOUNDED };
      const own = terms.find(({ knot }) => knot.address === address);
      return own ? solve(own, terms, written) : null;
    },
  };
}

const HUNDRED = 200n * BigInt(SCALE);

/** Where `unit` is that of the last decimal: 200·part ≥ (2·value − unit)·whole and 200·part < 2·(value + unit)·whole, for one figure. */
function solve(own: RatioTerm, terms: readonly RatioTerm[], { value, decimals }: Written): Interval | null {
  const others = terms.filter((term) => term !== own);
  if (others.some(({ knot }) => !isExact(knot.value))) return null;
  const total = (weight: (term: RatioTerm) => number) =>
    others.reduce((sum, term) => sum + BigInt(weight(term)) * BigInt(term.knot.value.low), 0n);
  const [part, whole] = [total((term) => term.part), total((term) => term.whole)];
  const unit = BigInt(Math.max(1, Math.round(SCALE / 10 ** decimals)));
  const least = 2n * BigInt(value) - unit;
  const most = 2n * (BigInt(value) + unit);
  const [a, b] = [BigInt(own.part), BigInt(own.whole)];
  const limits = [
    { times: HUNDRED * a - least * b, atLeast: least * whole - HUNDRED * part },
    { times: most * b - HUNDRED * a, atLeast: HUNDRED * part - most * whole + 1n },
    { times: b, atLeast: 1n - whole },
  ];
  let low = 0n;
  let high = BigInt(UNBOUNDED);
  for (const { times, atLeast } of limits) {
    if (times === 0n && atLeast > 0n) return null;
    if (times > 0n) low = larger(low, -floor(-atLeast, times));
    if (times < 0n) high = smaller(high, floor(-atLeast, -times));
  }
  return low <= high ? possible({ low: Number(low), high: Number(high) }, own.knot) : null;
}

const larger = (a: bigint, b: bigint) => (a > b ? a : b);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

/** Division rounded down; `by` is positive. */
function floor(value: bigint, by: bigint): bigint {
  const cut = value / by;
  return value % by < 0n ? cut - 1n : cut;
}
