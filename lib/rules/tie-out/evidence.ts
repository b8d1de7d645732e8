import type { Relation } from '../../forms/model.ts';
import type { PageView } from '../../page/view.ts';
import { figureEvidence } from '../evidence.ts';
import type { Evidence, EvidenceRole } from '../model.ts';
import type { FigureIndex } from './figures.ts';

/** Role of each cell of a relation: what is stated as the whole, and what makes it up. */
function roles(relation: Relation): { left: EvidenceRole; right: EvidenceRole } {
  const partFirst = relation.op === '<=' && relation.right.length === 1;
  return partFirst ? { left: 'part', right: 'total' } : { left: 'total', right: 'part' };
}

/**
 * Every cell that takes part in the relations, each once and in their order; `first` (the cell that explains them all)
 * stands before the others as the claim.
 */
export function relationEvidence(
  view: PageView,
  figures: FigureIndex,
  relations: readonly Relation[],
  first: string | null = null,
): Evidence[] {
  const found = new Map<string, Evidence>();
  const take = (address: string, role: EvidenceRole) => {
    const figure = figures.at(address);
    if (figure && !found.has(address)) found.set(address, figureEvidence(view, figure, { role }));
  };
  if (first !== null) take(first, 'claim');
  for (const relation of relations) {
    const { left, right } = roles(relation);
    for (const term of relation.left) take(term.address, left);
    for (const term of relation.right) take(term.address, right);
  }
  return [...found.values()];
}

/** The cells on the side that states the whole: enough to find a relation that holds. */
export function totalEvidence(view: PageView, figures: FigureIndex, relation: Relation): Evidence[] {
  const { left } = roles(relation);
  const side = left === 'total' && relation.left.length > 0 ? relation.left : relation.right;
  return side.flatMap((term) => {
    const figure = figures.at(term.address);
    return figure ? [figureEvidence(view, figure, { role: 'total' })] : [];
  });
}
