import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { Decision, type SavedFinding, type StoredFinding } from './records.ts';

/** All decisions on a page's findings: few, where its findings may be thousands. */
export async function decisionsOf(db: Database, pageId: string): Promise<Decision[]> {
  return z.array(Decision).parse(await db.decisions.where('pageId').equals(pageId).toArray());
}

/** A finding with what was decided of it; `changed` where it says something else now than it did then. */
export function judged(finding: StoredFinding, stored: Decision | undefined): SavedFinding {
  const decision = stored ? Decision.parse(stored) : null;
  return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
}
