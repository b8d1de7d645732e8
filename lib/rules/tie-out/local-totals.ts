import { subtract, sum } from '../../engine/interval.ts';
import { type Interval, SCALE } from '../../engine/number.ts';
import type { Reading } from '../../engine/reading.ts';

/** One line of a local table: a column read downwards or a row read across. */
export interface Line {
  readonly label: string;
  readonly cells: readonly { readonly label: string; readonly reading: Reading; readonly cell: number }[];
}

/** A total that the table's structure shows, with what should make it up. Indices into the line's cells. */
export interface LocalTotal {
  readonly line: Line;
  readonly total: number;
  readonly kind: 'grand' | 'sub';
  readonly parts: readonly number[];
  readonly stated: Interval;
  readonly sum: Interval;
  readonly holds: boolean;
}

const GRAND = /^(?:合计|总计|共计|总数|累计合计|合计数|总计数)$/;
const SUB = /^小计$/;
const WITHIN = /^(?:#|其中)/;

const bare = (label: string) =>
  (label.split('/').at(-1) ?? label)
    .replace(/[(（][^)）]*[)）]?/g, '')
    .replace(/[\s:：、.0-9一二三四五六七八九十]/g, '');
/** True for `合计`, `总计（件）`, `法人/小计` and the like. Most labels are told by one look. */
export const isTotalLabel = (label: string) => ['grand', 'sub'].includes(kindOf(label));

/**
 * The totals of one line, each with the cells before it (after it, where the total comes first) or, failing that, the
 * sub-totals among them. Blanks count as 0; a line with anything unreadable or approximate shows nothing.
 */
export function totalsOf(line: Line, kind: readonly Kind[]): LocalTotal[] {
  const values = line.cells.map(({ reading }) => countOf(reading));
  if (values.some((value) => value === null)) return [];
  return kind.flatMap((own, total): LocalTotal[] => {
    const stated = values[total];
    if ((own !== 'grand' && own !== 'sub') || line.cells[total]?.reading.state !== 'number' || !stated) return [];
    const ways = waysOf(kind, total).filter((parts) => numbers(line, parts) > 1);
    const [first] = ways;
    if (!first) return [];
    const sumOf = (parts: readonly number[]) => sum(parts.flatMap((i) => values[i] ?? []));
    const holds = (parts: readonly number[]) => isRounded(subtract(sumOf(parts), stated), parts, values, stated);
    const fitting = ways.find(holds) ?? [outermost(first, values)].find(holds);
    const parts = fitting ?? first;
    if (!fitting && isBalance(parts.map((i) => line.cells[i]?.label ?? ''))) return [];
    if (
      !fitting &&
      isMean(
        stated,
        parts.flatMap((i) => (line.cells[i]?.reading.state === 'number' ? (values[i] ?? []) : [])),
      )
    )
      return [];
    return [{ line, total, kind: own, parts, stated, sum: sumOf(parts), holds: fitting !== undefined }];
  });
}

export type Kind = 'grand' | 'sub' | 'within' | 'part';

/** What a label says its row or column is. */
export function kindOf(label: string): Kind {
  if (WITHIN.test(label.trim())) return 'within';
  if (!/[计数]/.test(label)) return 'part';
  const words = bare(label);
  return GRAND.test(words) ? 'grand' : SUB.test(words) ? 'sub' : 'part';
}

/** What may make up a total: everything on its side, the stretch next to it, the sub-totals. Most natural first. */
function waysOf(kind: readonly Kind[], total: number): number[][] {
  const all = kind.flatMap((one, i) => (one === 'part' ? [i] : []));
  const before = all.filter((i) => i < total);
  const side = before.length > 0 ? before : all;
  const last = kind.findLastIndex((one, i) => i < total && (one === 'sub' || one === 'grand'));
  const stretch = side.filter((i) => i > last);
  const subs = kind.flatMap((one, i) => (one === 'sub' && i !== total ? [i] : []));
  if (kind[total] === 'sub') return before.length > 0 ? [stretch, after(kind, total)] : [after(kind, total)];
  return [side, subs, stretch, all];
}

/** The stretch after a sub-total that stands before its parts. */
function after(kind: readonly Kind[], total: number): number[] {
  const next = kind.findIndex((one, i) => i > total && (one === 'sub' || one === 'grand'));
  return kind.flatMap((one, i) => (one === 'part' && i > total && (next < 0 || i < next) ? [i] : []));
}

/** More cells than these are not searched for what is made of what. */
const MOST_NESTED = 300;

/** Without the cells that the ones before them are made of: 类, 款 and 项 of a budget stand below each other. */
function outermost(parts: readonly number[], values: readonly (Interval | null)[]): number[] {
  if (parts.length > MOST_NESTED) return [];
  const value = (i: number) => values[parts[i] ?? -1]?.low ?? 0;
  const past = new Array<number>(parts.length).fill(0);
  for (let i = parts.length - 1; i >= 0; i--) {
    let sum = 0;
    let next = i + 1;
    while (next < parts.length && sum < value(i)) {
      sum += value(next);
      next = past[next] ?? parts.length;
    }
    past[i] = sum === value(i) && sum > 0 ? next : i + 1;
  }
  const kept: number[] = [];
  for (let i = 0; i < parts.length; i = past[i] ?? parts.length) kept.push(parts[i] ?? -1);
  return kept;
}

function numbers(line: Line, parts: readonly number[]): number {
  return parts.filter((i) => line.cells[i]?.reading.state === 'number').length;
}

function countOf(reading: Reading): Interval | null {
  if (reading.state === 'number') return reading.approximate ? null : { low: reading.low, high: reading.high };
  return reading.state === 'unreadable' || reading.state === 'conflict' ? null : { low: 0, high: 0 };
}

/**
 * Adds up, to the last place that is written: figures with decimals are rounded one by one, and each may be off by half a
 * unit of that place. Whole numbers must be exact.
 */
function isRounded(
  { low, high }: Interval,
  parts: readonly number[],
  values: readonly (Interval | null)[],
  stated: Interval,
): boolean {
  if (low === 0 && high === 0) return true;
  const unit = Math.min(...[stated, ...parts.flatMap((i) => values[i] ?? [])].map(lastPlace));
  return unit < SCALE && Math.max(Math.abs(low), Math.abs(high)) * 2 <= unit * parts.length;
}

/** Size of the last place that a figure needs, scaled: 0.1 for 12.5. */
function lastPlace({ low }: Interval): number {
  let unit = SCALE;
  while (unit > 1 && low % unit !== 0) unit /= 10;
  return unit;
}

/** What came in, and what was there before or is left: beside what became of it, no part of one total. */
const STOCK = /结转|新收|收到|受理|收件|期初|年初|期末|年末/;

/** 本年新收, 上年结转, 予以公开, 总计: a list that balances two sides, of which a total is one or the other. */
function isBalance(labels: readonly string[]): boolean {
  return labels.some((label) => STOCK.test(label)) && !labels.every((label) => STOCK.test(label));
}

/** Fewer figures than this, or such that differ more, have no mean that anyone states. */
const LEAST_MEANT = 3;
const MOST_APART = 1.5;

/** 合计 of a column of scores: what stands there is their mean, rounded. */
function isMean(stated: Interval, parts: readonly Interval[]): boolean {
  const close = parts.every(({ low }) => low * MOST_APART >= stated.low && low <= stated.low * MOST_APART);
  const mean = sum(parts).low / parts.length;
  return parts.length >= LEAST_MEANT && close && Math.abs(mean - stated.low) * 2 <= lastPlace(stated);
}
