import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { Decision, type SavedFinding, type StoredFinding } from './records.ts';

/** The decisions on a page's findings: all, or those on some. */
export async function decisionsOf(db: Database, pageId: string, keys?: readonly string[]): Promise<Decision[]> {
  if (!keys) return z.array(Decision).parse(await db.decisions.where('pageId').equals(pageId).toArray());
  const found = (await db.decisions.bulkGet([...keys])).filter((one) => one?.pageId === pageId);
  return z.array(Decision).parse(found);
}

/** A finding with what was decided of it; `changed` where it says something else now than it did then. */
export function judged(finding: StoredFinding, stored: Decision | undefined): SavedFinding {
  const decision = stored ? Decision.parse(stored) : null;
  return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
}
