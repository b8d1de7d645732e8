import type { RelationVerdict } from '../../engine/verdict.ts';
import type { FigureIndex } from './figures.ts';

/** The arithmetic rules in the order of the catalogue: the first that sees a contradiction speaks. */
const ORDER: readonly string[] = [
  'table/zero-with-parts',
  'table/sum',
  'table/row-sum',
  'table/balance',
  'table/part-exceeds-total',
  'table/relation',
  'table/soft-relation',
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
 * Sorts verdicts: what is proven before what is for review, relations that state the suspected cell as their total
 * first, then the catalogue's order, then the page's.
 */
export function byPrecedence(
  figures: FigureIndex,
  suspect: string | null,
): (a: RelationVerdict, b: RelationVerdict) => number {
  const states = ({ relation }: RelationVerdict) =>
    suspect !== null && relation.left.length === 1 && relation.left[0]?.address === suspect;
  const rank = (verdict: RelationVerdict) => {
    const place = ORDER.indexOf(ruleOfVerdict(verdict, figures));
    const group = (verdict.outcome === 'fail' ? 0 : 2) + (states(verdict) ? 0 : 1);
    return group * (ORDER.length + 1) + (place < 0 ? ORDER.length : place);
  };
  const first = (verdict: RelationVerdict) => figures.order(verdict.relation.left[0]?.address ?? '');
  return (a, b) => rank(a) - rank(b) || first(a) - first(b);
}
