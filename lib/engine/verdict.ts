import type { Relation, Term } from '../forms/model.ts';
import type { Outcome } from '../rules/model.ts';
import { ANY_COUNT, ANYTHING, add, canBeAtMost, meets, negate, ZERO } from './interval.ts';
import type { Interval } from './number.ts';
import type { Reading } from './reading.ts';

/**
 * Why a relation got its outcome. `holdsBlank`: with blanks and dashes taken as 0; `broken`: the sides cannot meet,
 * whatever the unread cells hold; `softBroken`: the same for a relation that is only ever for review; `blank`: it can
 * hold only when a blank is not 0. The rest say what is missing.
 */
export type Reason = 'holds' | 'holdsBlank' | 'broken' | 'softBroken' | 'blank' | Missing;
export type Missing = 'nothingRead' | 'unreadable' | 'conflict' | 'absent';

export interface RelationVerdict {
  readonly relation: Relation;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** Both sides with what is not read taken as 0. */
  readonly left: Interval;
  readonly right: Interval;
  /** Both sides with what is not read taken as anything it may be. */
  readonly widestLeft: Interval;
  readonly widestRight: Interval;
  /** Addresses that hold no number, in the relation's order. */
  readonly unread: readonly string[];
}

/**
 * Holds the two sides of a relation against each other (ENGINE.md "Verdict"). `readingOf` gives what stands at an
 * address; `isSigned` says where an unread cell may be negative. Never throws.
 */
export function assess(
  relation: Relation,
  readingOf: (address: string) => Reading,
  isSigned: (address: string) => boolean = () => false,
): RelationVerdict {
  const left = side(relation.left, readingOf, isSigned);
  const right = side(relation.right, readingOf, isSigned);
  const { outcome, reason } = decide(relation, left, right);
  return {
    relation,
    outcome,
    reason,
    left: left.zero,
    right: right.zero,
    widestLeft: left.widest,
    widestRight: right.widest,
    unread: [...new Set([...left.unread, ...right.unread])],
  };
}

interface Side {
  readonly zero: Interval;
  readonly widest: Interval;
  readonly numbers: number;
  readonly unread: readonly string[];
  readonly blocked: Missing | null;
}

function side(terms: readonly Term[], readingOf: (address: string) => Reading, isSigned: (a: string) => boolean): Side {
  let zero = ZERO;
  let widest = ZERO;
  let numbers = 0;
  let blocked: Missing | null = null;
  const unread: string[] = [];
  for (const { address, sign } of terms) {
    const reading = readingOf(address);
    if (reading.state === 'number') {
      const value = { low: reading.low, high: reading.high };
      const signed = sign === 1 ? value : negate(value);
      zero = add(zero, signed);
      widest = add(widest, signed);
      numbers++;
      continue;
    }
    unread.push(address);
    const range = isSigned(address) ? ANYTHING : ANY_COUNT;
    widest = add(widest, sign === 1 ? range : negate(range));
    blocked = worse(blocked, reading.state);
  }
  return { zero, widest, numbers, unread, blocked };
}

/** Blanks, dashes and 不适用 may be taken as 0; the other states hide a figure. */
function worse(known: Missing | null, state: Exclude<Reading['state'], 'number'>): Missing | null {
  if (state === 'unreadable' || state === 'conflict') return state;
  return state === 'absent' ? (known ?? 'absent') : known;
}

function decide(relation: Relation, left: Side, right: Side): { outcome: Outcome; reason: Reason } {
  const holds = relation.op === '=' ? meets : canBeAtMost;
  if (left.numbers + right.numbers === 0) return { outcome: 'notAssessable', reason: 'nothingRead' };
  if (!holds(left.widest, right.widest))
    return relation.soft ? { outcome: 'review', reason: 'softBroken' } : { outcome: 'fail', reason: 'broken' };
  const blocked = hides(left.blocked) ?? hides(right.blocked);
  if (blocked) {
    const certain = relation.op === '<=' && left.widest.high <= right.widest.low;
    return certain ? { outcome: 'pass', reason: 'holds' } : { outcome: 'notAssessable', reason: blocked };
  }
  const everything = left.unread.length + right.unread.length === 0;
  if (holds(left.zero, right.zero)) return { outcome: 'pass', reason: everything ? 'holds' : 'holdsBlank' };
  const absent = left.blocked ?? right.blocked;
  if (absent) return { outcome: 'notAssessable', reason: absent };
  return relation.soft ? { outcome: 'notAssessable', reason: 'nothingRead' } : { outcome: 'review', reason: 'blank' };
}

/** A row that is not there is no hidden figure: what is left may add up without it. */
function hides(blocked: Missing | null): Missing | null {
  return blocked === 'absent' ? null : blocked;
}
