import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { judged } from './judged.ts';
import { type Decision, type SavedFinding, StoredFinding } from './records.ts';

/** Findings wanted of a page. */
export interface PageKeys {
  readonly pageId: string;
  readonly keys: readonly string[];
  /** About how many findings the page has in all. */
  readonly size: number;
}

/** Where at least this part of a page is wanted, reading all of it at once is quicker than asking for each. */
const DENSE = 0.2;

/** Findings of pages with their judgements, by key. Whole pages are read by the index, single findings one by one. */
export async function readFindings(
  db: Database,
  wanted: readonly PageKeys[],
): Promise<ReadonlyMap<string, SavedFinding>> {
  const dense = wanted.filter(({ keys, size }) => keys.length >= size * DENSE);
  const single = wanted.filter((one) => !dense.includes(one)).flatMap(({ keys }) => keys);
  const keys = new Set(wanted.flatMap((one) => one.keys));
  const [findings, decisions] = await db.transaction('r', db.findings, db.decisions, async () => {
    const stored = await Promise.all([
      ...dense.map(({ pageId }) => pageFindings(db, pageId)),
      db.findings.bulkGet([...single]),
    ]);
    const judged = await Promise.all([
      ...dense.map(({ pageId }) => db.decisions.where('pageId').equals(pageId).toArray()),
      db.decisions.bulkGet([...single]),
    ]);
    return [stored.flat(), judged.flat()];
  });
  const byKey = new Map<string, Decision>();
  for (const decision of decisions) if (decision && keys.has(decision.key)) byKey.set(decision.key, decision);
  const read = findings.filter((finding) => finding !== undefined && keys.has(finding.key));
  return new Map(
    z
      .array(StoredFinding)
      .parse(read)
      .map((finding) => [finding.key, judged(finding, byKey.get(finding.key))]),
  );
}

function pageFindings(db: Database, pageId: string): Promise<StoredFinding[]> {
  return db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
}
