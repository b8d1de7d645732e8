import type { Relation, Term } from '../forms/model.ts';

/** Relations never change: what is asked of one again and again is worked out once. */
const addresses = new WeakMap<Relation, readonly string[]>();
const sorted = new WeakMap<Relation, readonly string[]>();
const nets = new WeakMap<Relation, ReadonlyMap<string, number>>();

/** All addresses of a relation, each once, left side first. */
export function addressesOf(relation: Relation): readonly string[] {
  let known = addresses.get(relation);
  if (!known) {
    known = [...new Set([...relation.left, ...relation.right].map((term) => term.address))];
    addresses.set(relation, known);
  }
  return known;
}

/** The same in the order of their names. */
export function sortedAddressesOf(relation: Relation): readonly string[] {
  let known = sorted.get(relation);
  if (!known) {
    known = [...addressesOf(relation)].sort();
    sorted.set(relation, known);
  }
  return known;
}

/** Net sign of each address in `left − right`; an address that cancels out has 0. */
export function coefficients(relation: Relation): ReadonlyMap<string, number> {
  let known = nets.get(relation);
  if (!known) {
    const net = new Map<string, number>();
    const count = (terms: readonly Term[], side: 1 | -1) => {
      for (const { address, sign } of terms) net.set(address, (net.get(address) ?? 0) + sign * side);
    };
    count(relation.left, 1);
    count(relation.right, -1);
    known = net;
    nets.set(relation, known);
  }
  return known;
}
