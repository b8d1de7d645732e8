import { SCALE } from '../../engine/number.ts';
import type { Knot } from '../../engine/tie.ts';
import type { Prose, Statement } from '../../extract/prose/model.ts';
import { numbered, subjectOf } from './statement.ts';

interface Addresses {
  readonly of: ReadonlyMap<Statement, string>;
  readonly at: ReadonlyMap<string, Statement>;
}

const known = new WeakMap<Prose, Addresses>();

/**
 * Each statement by what it is about and whose it is, told apart by its occurrence: the address it keeps while the page
 * is laid out anew.
 */
function addresses(prose: Prose): Addresses {
  let made = known.get(prose);
  if (!made) {
    const number = numbered();
    const of = new Map(prose.statements.map((statement) => [statement, number(subjectOf(statement))]));
    made = { of, at: new Map([...of].map(([statement, address]) => [address, statement])) };
    known.set(prose, made);
  }
  return made;
}

/** The statement at an address, undefined where it is none of the prose. */
export function statementAt(prose: Prose, address: string): Statement | undefined {
  return address.startsWith('prose:') ? addresses(prose).at.get(address) : undefined;
}

/** A statement as a figure among others. */
export function knotOf(prose: Prose, statement: Statement): Knot {
  const address = addresses(prose).of.get(statement) ?? subjectOf(statement);
  return { address, value: statement.value, count: isCount(statement) };
}

function isCount({ unit, value }: Statement): boolean {
  return !unit?.includes('元') && value.low % SCALE === 0;
}
