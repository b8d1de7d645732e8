import type { Conflict } from './merge/choice.ts';

/** Kinds of records that an import counts. */
export const RECORD_KINDS = [
  'rounds',
  'pages',
  'audits',
  'findings',
  'decisions',
  'corrections',
  'captures',
  'snapshots',
  'settings',
  'drafts',
  'exports',
  'wipes',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What becomes of a record of the file: it is new, it changes the one that is here, it says the same, or it stays out because its evidence was wiped. */
export const FATES = ['added', 'changed', 'same', 'left'] as const;
export type Fate = (typeof FATES)[number];

export type ImportTally = Readonly<Record<RecordKind, Readonly<Record<Fate, number>>>>;

type Counting = Record<RecordKind, Record<Fate, number>>;

/** Counts what an import does. */
export class Tally {
  readonly counts: Counting = {
    rounds: none(),
    pages: none(),
    audits: none(),
    findings: none(),
    decisions: none(),
    corrections: none(),
    captures: none(),
    snapshots: none(),
    settings: none(),
    drafts: none(),
    exports: none(),
    wipes: none(),
  };

  add(kind: RecordKind, fate: Fate, count = 1): void {
    this.counts[kind][fate] += count;
  }
}

/** The kind of record that a conflict is about. */
const RECORD_OF: Readonly<Record<Conflict['kind'], RecordKind>> = {
  decision: 'decisions',
  page: 'pages',
  round: 'rounds',
  setting: 'settings',
};

/** How many records of each kind say something else here than in the file. */
export function conflictCounts(conflicts: readonly Conflict[]): ReadonlyMap<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of conflicts) counts.set(RECORD_OF[kind], (counts.get(RECORD_OF[kind]) ?? 0) + 1);
  return counts;
}

function none(): Record<Fate, number> {
  return { added: 0, changed: 0, same: 0, left: 0 };
}
