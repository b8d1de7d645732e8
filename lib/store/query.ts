import { z } from '../zod.ts';
import type { Database } from './database.ts';
import type { FindingIndex } from './finding-index.ts';
import { Decision, type SavedFinding, type Status, StoredFinding } from './records.ts';

/** What a list of findings shows; conditions combine with "and", an empty one shows all that the pages still have. */
export interface FindingFilter {
  readonly pageId?: string;
  readonly body?: string;
  readonly rules?: readonly string[];
  readonly families?: readonly string[];
  readonly severities?: readonly string[];
  readonly statuses?: readonly Status[];
  /** Found in messages' arguments, quotes and notes. */
  readonly text?: string;
  /** Also the ones that a later audit no longer found. */
  readonly gone?: boolean;
}

/** Findings of a page in the order of its last audit, the ones no longer found last. */
export async function findingsOf(db: Database, pageId: string): Promise<SavedFinding[]> {
  const stored = await db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
  const judged = await joined(db, z.array(StoredFinding).parse(stored));
  return judged.sort((a, b) => Number(b.present) - Number(a.present));
}

/** One window of the list over all pages, most severe first, and how many there are in all. */
export async function listFindings(
  db: Database,
  index: FindingIndex,
  filter: FindingFilter,
  window: { offset: number; limit: number },
): Promise<{ rows: SavedFinding[]; total: number }> {
  const keys = await index.keys(filter);
  const stored = await db.findings.bulkGet(keys.slice(window.offset, window.offset + window.limit));
  const rows = z.array(StoredFinding).parse(stored.filter((finding) => finding !== undefined));
  return { rows: await joined(db, rows), total: keys.length };
}

async function joined(db: Database, findings: readonly StoredFinding[]): Promise<SavedFinding[]> {
  const decisions = await db.decisions.bulkGet(findings.map(({ key }) => key));
  return findings.map((finding, i) => {
    const decision = decisions[i] ? Decision.parse(decisions[i]) : null;
    return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
  });
}
