import type { RelationVerdict } from '../../engine/verdict.ts';
import type { FigureIndex } from './figures.ts';
import type { Strand } from './strand.ts';

/**
 * The rules on figures in the order in which they speak: that of the catalogue. Only a percentage comes last: where a count
 * is wrong, a sentence or cell that gives the same count otherwise says so more plainly than a share of it.
 */
const ORDER: readonly string[] = [
  'table/zero-with-parts',
  'table/sum',
  'table/row-sum',
  'table/balance',
  'table/part-exceeds-total',
  'table/relation',
  'table/soft-relation',
  'prose/sum',
  'prose/contradiction',
  'cross/none-but-some',
  'cross/value',
  'prose/percentage',
];

/** Rule under which a relation's verdict is reported: a stated 0 with parts that add up to more has its own. */
export function ruleOfVerdict(verdict: RelationVerdict, figures: FigureIndex): string {
  const { relation, reason, right } = verdict;
  const [total] = relation.left;
  const isTotal = relation.rule === 'table/sum' || relation.rule === 'table/row-sum';
  if (!isTotal || reason !== 'broken' || !total || relation.left.length !== 1) return relation.rule;
  const reading = figures.readingOf(total.address);
  const statesNone = reading.state === 'number' && reading.high === 0;
  return statesNone && right.low > 0 ? 'table/zero-with-parts' : relation.rule;
}

/**
 * Sorts checks by who speaks for them all: what is proven before what is for review, what states the suspected figure
 * as its total first, then the rules' order, then the page's.
 */
export function byPrecedence(
  suspect: string | null,
  place: (strand: Strand) => number,
): (a: Strand, b: Strand) => number {
  const rank = (strand: Strand) => {
    const order = ORDER.indexOf(strand.rule);
    const states = suspect !== null && strand.total === suspect;
    const group = (strand.mute ? 4 : strand.verdict.outcome === 'fail' ? 0 : 2) + (states ? 0 : 1);
    return group * (ORDER.length + 1) + (order < 0 ? ORDER.length : order);
  };
  return (a, b) => rank(a) - rank(b) || place(a) - place(b);
}
