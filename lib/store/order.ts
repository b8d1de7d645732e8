import { type Finding, Severity } from '../rules/model.ts';
import type { Counts, StoredFinding } from './records.ts';

export const RANK = { veto: '0', error: '1', warning: '2', info: '3' } as const;

/** Severities by their rank. */
export const RANKS: readonly Severity[] = Severity.options;

/** Own findings stand after all that an audit may find. */
export const FIRST_OWN_ORDER = 900_000;

/** Where a finding stands in the list over all pages. */
export function sortOf({ severity, pageId, order }: Pick<StoredFinding, 'severity' | 'pageId' | 'order'>): string {
  return `${RANK[severity]}${pageId}${String(order).padStart(6, '0')}`;
}

/** How many findings of each severity; the ones for review are counted apart as well. */
export function countFindings(findings: readonly Pick<Finding, 'severity' | 'outcome'>[]): Counts {
  const counts: Counts = { veto: 0, error: 0, warning: 0, info: 0, review: 0 };
  for (const { severity, outcome } of findings) {
    counts[severity]++;
    if (outcome === 'review') counts.review++;
  }
  return counts;
}
