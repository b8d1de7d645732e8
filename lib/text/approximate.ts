import { type Interval, SCALE, UNBOUNDED } from '../engine/number.ts';
import { characterNear, codeNear } from './code-at.ts';
import { lastPlace } from './scaled.ts';

/** How a number is qualified; `none` where it is exact. */
export type Hedge = 'none' | 'odd' | 'near' | 'about' | 'atLeast' | 'atMost' | 'rounded';

/** The range that a hedged number promises (ENGINE.md). `place`: value of its last written figure, scaled (1.2万 → 1 000). */
export function hedged(value: number, hedge: Hedge, place: number): Interval {
  switch (hedge) {
    case 'none':
      return { low: value, high: value };
    case 'odd': {
      // 5700余: up to the next 5800; things are counted in whole ones.
      const step = lastPlace(value);
      // 30299余 goes against its own exactness: up to the order of half its figures.
      const room =
        step === SCALE && value >= 10 * SCALE ? SCALE * 10 ** Math.floor(String(value / SCALE).length / 2) : step;
      return { low: value, high: value + room - Math.min(room, SCALE) };
    }
    case 'near':
      return { low: value - tenth(value), high: value };
    case 'about':
      return { low: value - tenth(value), high: value + tenth(value) };
    case 'atLeast':
      return { low: value, high: UNBOUNDED };
    case 'atMost':
      return { low: 0, high: value };
    case 'rounded': {
      // 1.2万 is anything that is written 1.2 when counted in 万.
      const half = Math.floor(place / 2);
      return { low: Math.max(0, value - half), high: value + half };
    }
  }
}

const tenth = (value: number): number => Math.ceil(value / 10);

/** Words before a number, the longest first. */
const BEFORE: readonly (readonly [string, Hedge])[] = [
  ['将近', 'near'],
  ['接近', 'near'],
  ['近', 'near'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['大概', 'about'],
  ['超过了', 'atLeast'],
  ['超过', 'atLeast'],
  ['超', 'atLeast'],
  ['逾', 'atLeast'],
  ['至少', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不足', 'atMost'],
  ['不到', 'atMost'],
  ['少于', 'atMost'],
  ['不超过', 'atMost'],
  ['不多于', 'atMost'],
];
/** Codes of the last characters of those words: most numbers have none before them. */
const BEFORE_END: ReadonlySet<number> = new Set(BEFORE.map(([word]) => word.charCodeAt(word.length - 1)));
/** Words that end like a hedge and are none: 节约, 预约, 最近3年. */
const NO_HEDGE = /(?:[节预签违条合契特邀制履简相隐][约]|[最附临就邻远靠亲][近])$/;

/** The hedge that ends at `at`, and where it begins. */
export function hedgeBefore(text: string, at: number): { hedge: Hedge; start: number } {
  const end = codeNear(text, at - 1) === 0x20 ? at - 1 : at;
  let found: { hedge: Hedge; start: number } = { hedge: 'none', start: at };
  if (!BEFORE_END.has(codeNear(text, end - 1))) return found;
  for (const [word, hedge] of BEFORE) {
    if (!text.endsWith(word, end) || end - word.length >= found.start) continue;
    if (NO_HEDGE.test(text.slice(Math.max(0, end - 2), end))) continue;
    found = { hedge, start: end - word.length };
  }
  return found;
}

/** Words after a number and its unit. */
const AFTER: readonly (readonly [string, Hedge])[] = [
  ['以上', 'atLeast'],
  ['及以上', 'atLeast'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以内', 'atMost'],
  ['以下', 'atMost'],
];
/** Codes of their first characters. */
const AFTER_FIRST: ReadonlySet<number> = new Set(AFTER.map(([word]) => word.charCodeAt(0)));

/** The hedge that begins at `at`, and where it ends. */
export function hedgeAfter(text: string, at: number): { hedge: Hedge; end: number } {
  if (!AFTER_FIRST.has(codeNear(text, at))) return { hedge: 'none', end: at };
  for (const [word, hedge] of AFTER) {
    if (text.startsWith(word, at) && !/^[述级各几所为简]/.test(characterNear(text, at + word.length)))
      return { hedge, end: at + word.length };
  }
  return { hedge: 'none', end: at };
}
