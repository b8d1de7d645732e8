import type { Relation, Term } from '../forms/model.ts';
import { once } from '../once.ts';

/** Relations never change: what is asked of one again and again is worked out once. */
/** All addresses of a relation, each once, left side first. */
export const addressesOf = once((relation: Relation): readonly string[] => [
  ...new Set([...relation.left, ...relation.right].map((term) => term.address)),
]);

/** The same in the order of their names. */
export const sortedAddressesOf = once((relation: Relation): readonly string[] => [...addressesOf(relation)].sort());

/** Net sign of each address in `left − right`; an address that cancels out has 0. */
export const coefficients = once((relation: Relation): ReadonlyMap<string, number> => {
  const net = new Map<string, number>();
  const count = (terms: readonly Term[], side: 1 | -1) => {
    for (const { address, sign } of terms) net.set(address, (net.get(address) ?? 0) + sign * side);
  };
  count(relation.left, 1);
  count(relation.right, -1);
  return net;
});
