import { distance, formatInterval } from '../../engine/format.ts';
import { ZERO } from '../../engine/interval.ts';
import { sortedAddressesOf } from '../../engine/relation.ts';
import type { RelationVerdict } from '../../engine/verdict.ts';
import type { Relation } from '../../forms/model.ts';
import { describe, nonZero, unitOf } from './describe.ts';
import type { FigureIndex } from './figures.ts';

/** What a verdict's two sides come to, as text, and the arguments of its sentence. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly args: Readonly<Record<string, string>> & { readonly relation: string };
}

/** Puts the two sides of a relation into words: what should stand there, what does, and how far they are apart. */
export function compare(verdict: RelationVerdict, figures: FigureIndex): Comparison {
  const { relation } = verdict;
  const unit = unitOf(relation, figures);
  const proven = verdict.reason === 'broken' || verdict.reason === 'softBroken';
  const left = proven ? verdict.widestLeft : verdict.left;
  const right = proven ? verdict.widestRight : verdict.right;
  const [total] = relation.left;
  const limit = relation.op === '<=';
  const [stated, held] = relation.left.length === 1 ? [left, right] : [right, left];
  const sign = !limit ? '' : relation.left.length === 1 ? '≤ ' : '≥ ';
  const expected = `${sign}${formatInterval(held, unit)}`;
  const actual = formatInterval(stated, unit);
  const apart = verdict.outcome === 'pass' ? ZERO : distance(left, right);
  const difference = formatInterval(apart, unit);
  const [wholeTerm] = relation.right;
  const said = describe(relation, figures);
  return {
    expected,
    actual,
    difference,
    args: {
      relation: said,
      item: total ? figures.name(total.address) : said,
      column: (total && figures.entry(total.address)?.column?.label) ?? '',
      whole: wholeTerm ? figures.name(wholeTerm.address) : '0',
      limit: formatInterval(held, unit),
      parts: nonZero(relation.right, figures),
      expected,
      actual,
      difference,
      cells: listed(verdict.unread.map((address) => figures.name(address))),
    },
  };
}

/** Sorted `address = value` pairs of everything in a relation. */
export function pairs(relation: Relation, figures: FigureIndex): string[] {
  return sortedAddressesOf(relation).map((address) => figures.pair(address));
}

const MOST_NAMES = 4;

/** Names as a list in quotation marks, the rest counted. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return `${shown.join('、')}${names.length > MOST_NAMES ? `…(${names.length})` : ''}`;
}
