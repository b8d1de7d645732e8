import { type Change, changed, takenBack } from './change.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import type { Decision, StoredFinding } from './records.ts';

/** Changes the judgement of a finding; the state before it goes to the history. Throws StoreError where there is no such finding. */
export async function decide(
  db: Database,
  key: string,
  change: Change,
  stamp: { at: string; by: string },
): Promise<Decision> {
  return db.transaction('rw', db.findings, db.decisions, async () => {
    const finding = await found(db, key);
    const decision = changed(finding, await db.decisions.get(key), change, stamp);
    await db.decisions.put(decision);
    return decision;
  });
}

/** Takes the last change of a judgement back. Returns what holds now, null where the finding is unjudged again. */
export async function undoDecision(db: Database, key: string): Promise<Decision | null> {
  return db.transaction('rw', db.decisions, async () => {
    const now = await db.decisions.get(key);
    const decision = now ? takenBack(now) : null;
    if (decision) await db.decisions.put(decision);
    else await db.decisions.delete(key);
    return decision;
  });
}

async function found(db: Database, key: string): Promise<StoredFinding> {
  const finding = await db.findings.get(key);
  if (!finding) throw new StoreError('missing', `no finding ${key}`);
  return finding;
}
