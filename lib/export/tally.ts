import { Severity } from '../rules/model.ts';
import type { SavedFinding } from '../store/records.ts';
import { statusOf } from './groups.ts';

/** What a finding counts as: by its severity, but one to be looked at as such, whatever its severity. */
export const KINDS = [...Severity.options, 'review'] as const;
export type Counts = Record<(typeof KINDS)[number] | 'total', number>;

/** Counts of findings, taken while they go by. What was dismissed counts only among the statuses. */
export class Tally {
  readonly bodies = new Map<string, Counts>();
  readonly rules = new Map<string, Counts>();
  readonly statuses = new Map<ReturnType<typeof statusOf>, Counts>();

  add(finding: SavedFinding): void {
    const status = statusOf(finding);
    count(this.statuses, status, finding);
    if (status === 'dismissed') return;
    count(this.bodies, finding.body, finding);
    count(this.rules, finding.rule, finding);
  }
}

/** Most first. */
export function ranked<K>(counts: ReadonlyMap<K, Counts>): [K, Counts][] {
  return [...counts].sort(([, a], [, b]) => b.total - a.total);
}

function count<K>(counters: Map<K, Counts>, name: K, finding: SavedFinding): void {
  const counts = counters.get(name) ?? { total: 0, review: 0, veto: 0, error: 0, warning: 0, info: 0 };
  counters.set(name, counts);
  counts.total++;
  counts[finding.outcome === 'review' ? 'review' : (finding.decision?.severity ?? finding.severity)]++;
}
