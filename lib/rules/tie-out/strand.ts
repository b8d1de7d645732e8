import type { Tie } from '../../engine/tie.ts';
import type { Verdict } from '../rule.ts';

/**
 * One check among the figures of a page, in its tables, its sentences or between the two: what it says by itself, and
 * the figures it ties together.
 */
export interface Strand {
  readonly rule: string;
  readonly verdict: Verdict;
  /** In words that every language reads: `收到申请 = 当面申请 + 传真申请`; '' for what holds. */
  readonly relation: string;
  /** The figure it states as the sum of others, null where it states none. */
  readonly total: string | null;
  /** Proves nothing: for a person to look at. */
  readonly soft: boolean;
  /** Where only a blank leaves it open: the table that the blank is in. */
  readonly open: string | null;
  /** Names of its cells that hold no number. */
  readonly unread: readonly string[];
  /** Another rule says it where it stands alone: it only helps to find the wrong figure. */
  readonly mute?: boolean;
  readonly broken: readonly Tie[];
  /** What it says by the other reading that the sentence allows, where it holds by neither. */
  readonly otherwise?: Strand;
  /** Asked only where something is broken. */
  holding(): readonly Tie[];
}

/** A check that sentences take part in: they leave nothing open, and what cannot be read in them is no statement. */
export function sentenceStrand(
  rule: string,
  verdict: Verdict,
  said: Pick<Strand, 'relation' | 'broken' | 'holding'> & { readonly total?: string | null },
): Strand {
  return { rule, verdict, total: null, soft: verdict.outcome !== 'fail', open: null, unread: [], ...said };
}

/** A tie that does not hold, with the check that says so. */
export interface BrokenTie extends Tie {
  readonly strand: Strand;
}

/** The ties of a check that do not hold. */
export function brokenTies(strand: Strand): BrokenTie[] {
  return strand.broken.map((tie) => ({
    strand,
    addresses: tie.addresses,
    repairs: (address) => tie.repairs(address),
  }));
}
