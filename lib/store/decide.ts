import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import type { Decision, Judgement, StoredFinding } from './records.ts';

const UNJUDGED: Judgement = { status: 'open', reason: '', note: '', severity: null, tags: [], assignee: '' };

/** What to change of a judgement, or how it follows from the one that holds. */
export type Change = Partial<Judgement> | ((now: Judgement) => Partial<Judgement>);

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

/** The decision that a change makes of the one before. */
export function changed(
  { key, pageId, valueHash }: Pick<StoredFinding, 'key' | 'pageId' | 'valueHash'>,
  before: Decision | undefined,
  change: Change,
  stamp: { at: string; by: string },
): Decision {
  const now = judgementOf(before ?? UNJUDGED);
  const history = before
    ? [...before.history, { ...now, at: before.at, by: before.by, valueHash: before.valueHash }]
    : [];
  return {
    ...now,
    ...(typeof change === 'function' ? change(now) : change),
    key,
    pageId,
    valueHash,
    ...stamp,
    history,
  };
}

/** Takes the last change of a judgement back. Returns what holds now, null where the finding is unjudged again. */
export async function undoDecision(db: Database, key: string): Promise<Decision | null> {
  return db.transaction('rw', db.decisions, async () => {
    const now = await db.decisions.get(key);
    const last = now?.history.at(-1);
    if (!now || !last) {
      await db.decisions.delete(key);
      return null;
    }
    const decision: Decision = { ...now, ...last, history: now.history.slice(0, -1) };
    await db.decisions.put(decision);
    return decision;
  });
}

function judgementOf({ status, reason, note, severity, tags, assignee }: Judgement): Judgement {
  return { status, reason, note, severity, tags, assignee };
}

async function found(db: Database, key: string): Promise<StoredFinding> {
  const finding = await db.findings.get(key);
  if (!finding) throw new StoreError('missing', `no finding ${key}`);
  return finding;
}
