import type { Relation, Term } from '../forms/model.ts';

/** All addresses of a relation, each once, left side first. */
export function addressesOf(relation: Relation): string[] {
  return [...new Set([...relation.left, ...relation.right].map((term) => term.address))];
}

/** Net sign of each address in `left − right`; an address that cancels out has 0. */
export function coefficients(relation: Relation): Map<string, number> {
  const net = new Map<string, number>();
  const count = (terms: readonly Term[], side: 1 | -1) => {
    for (const { address, sign } of terms) net.set(address, (net.get(address) ?? 0) + sign * side);
  };
  count(relation.left, 1);
  count(relation.right, -1);
  return net;
}
