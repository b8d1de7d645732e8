import { type Cause, possibleCauses } from '../../engine/causes.ts';
import type { RelationVerdict } from '../../engine/verdict.ts';
import type { Entry } from '../../forms/address-book.ts';
import { address as addressIn } from '../../forms/model.ts';
import type { FigureIndex } from './figures.ts';

/** Possible causes of a broken sum; `[]` for other relations and where not every figure is exact. */
export function causesOf(verdict: RelationVerdict, figures: FigureIndex): Cause[] {
  const { relation, reason } = verdict;
  const [total, ...more] = relation.left;
  if (relation.op !== '=' || relation.soft || reason !== 'broken' || !total || more.length > 0) return [];
  const value = figures.valueOf(total.address);
  const parts = relation.right.map(({ address }) => ({
    label: figures.name(address),
    value: figures.valueOf(address),
    below: below(figures, address),
  }));
  if (value === null || relation.right.some((term) => term.sign === -1)) return [];
  const known = parts.flatMap((part) => (part.value === null ? [] : [{ ...part, value: part.value }]));
  return known.length === parts.length ? possibleCauses(figures.name(total.address), value, known) : [];
}

/** Figures of the rows below a row, in the same column. */
function below(figures: FigureIndex, address: string): number[] {
  const entry: Entry | undefined = figures.entry(address);
  const form = address.slice(0, address.indexOf(':'));
  return (entry?.row.children ?? []).flatMap((child) => {
    const value = figures.valueOf(addressIn(form, child.id, entry?.column?.id ?? null));
    return value === null ? [] : [value];
  });
}
