import type { Correction } from '../../corrections/model.ts';
import type { Decision, StoredFinding } from '../../store/records.ts';
import type { Round } from '../../store/rounds-model.ts';
import { byTime, canonical } from '../equal.ts';

/** What is to hold where two inspectors' records differ. */
export const CHOICES = ['mine', 'theirs', 'newer', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

interface Sides<T> {
  readonly mine: T;
  readonly theirs: T;
}

/** What two inspectors put right on a page, where it differs, and when each last looked. */
export interface PageSide {
  readonly corrections: readonly Correction[];
  readonly auditedAt: string;
}

/**
 * Two records that say different things, neither of them a continuation of the other. `page`: an audit or corrections
 * of a page that differ. A setting has no time, a round no two versions: not every choice is offered everywhere.
 */
export type Conflict = { readonly id: string } & (
  | ({
      readonly kind: 'decision';
      readonly key: string;
      readonly pageId: string;
      readonly title: string;
      readonly finding: StoredFinding | null;
    } & Sides<Decision>)
  | ({ readonly kind: 'page'; readonly pageId: string; readonly title: string } & Sides<PageSide>)
  | ({ readonly kind: 'round' } & Sides<Round>)
  | ({ readonly kind: 'setting'; readonly key: string } & Sides<unknown>)
);

export const OFFERS: Readonly<Record<Conflict['kind'], readonly Choice[]>> = {
  decision: CHOICES,
  page: CHOICES,
  round: ['mine', 'theirs', 'newer'],
  setting: ['mine', 'theirs'],
};

/** Decides a conflict. */
export type Choose = (conflict: Conflict) => Choice;

/** A choice for every conflict, where none was made for it: `all`, or what comes nearest to it. */
export function choosing(made: ReadonlyMap<string, Choice>, all: Choice): Choose {
  return ({ id, kind }) => {
    const choice = made.get(id) ?? all;
    return OFFERS[kind].includes(choice) ? choice : OFFERS[kind].at(-1) === 'newer' ? 'newer' : 'mine';
  };
}

/** Sorts two sides, the newer last; where the time is the same it is decided by what they say, not by whose they are. */
export function bySide<T>(at: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => byTime(at(a), at(b)) || (canonical(a) < canonical(b) ? -1 : 1);
}
