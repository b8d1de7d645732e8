import { SCALE } from '../../engine/number.ts';
import type { Knot } from '../../engine/tie.ts';
import type { Prose, Statement } from '../../extract/prose/model.ts';
import { once } from '../../once.ts';
import { numbered, subjectOf } from './statement.ts';

interface Addresses {
  readonly of: ReadonlyMap<Statement, string>;
  /** Made when first asked for: only who names a suspect asks. */
  at: ReadonlyMap<string, Statement> | undefined;
}

/**
 * Each statement by what it is about and whose it is, told apart by its occurrence: the address it keeps while the page
 * is laid out anew.
 */
const addresses = once((prose: Prose): Addresses => {
  const number = numbered();
  const of = new Map<Statement, string>();
  for (const statement of prose.statements) of.set(statement, number(subjectOf(statement)));
  return { of, at: undefined };
});

function inverse(of: ReadonlyMap<Statement, string>): ReadonlyMap<string, Statement> {
  const at = new Map<string, Statement>();
  for (const [statement, address] of of) at.set(address, statement);
  return at;
}

/** The statement at an address, undefined where it is none of the prose. */
export function statementAt(prose: Prose, address: string): Statement | undefined {
  if (!address.startsWith('prose:')) return undefined;
  const made = addresses(prose);
  made.at ??= inverse(made.of);
  return made.at.get(address);
}

/** A statement as a figure among others. */
export function knotOf(prose: Prose, statement: Statement): Knot {
  const address = addresses(prose).of.get(statement) ?? subjectOf(statement);
  return { address, value: statement.value, count: isCount(statement) };
}

function isCount({ unit, value }: Statement): boolean {
  return !unit?.includes('元') && value.low % SCALE === 0;
}
