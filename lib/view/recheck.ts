import type { SavedFinding } from '../store/records.ts';

/** What became of a page's findings since the audit before. */
export interface Recheck {
  /** There in both audits. */
  readonly still: number;
  /** Not there before. */
  readonly fresh: number;
  /** There before, not any more. */
  readonly gone: number;
  /** Judged on other figures than the page has now. */
  readonly changed: number;
}

/** The difference to the audit before; null where there was none. `auditedAt` is the moment of the last one. */
export function recheckOf(
  findings: readonly SavedFinding[],
  record: { readonly auditedAt: string; readonly auditCount: number } | null,
): Recheck | null {
  if (!record || record.auditCount < 2) return null;
  const present = findings.filter((finding) => finding.present);
  const fresh = present.filter(({ firstSeen }) => firstSeen === record.auditedAt).length;
  return {
    still: present.length - fresh,
    fresh,
    gone: findings.length - present.length,
    changed: present.filter(({ changed }) => changed).length,
  };
}
