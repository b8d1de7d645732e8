import { findingOf, isOwn, type OwnFinding } from '../own/model.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { countFindings, FIRST_OWN_ORDER, sortOf } from './order.ts';
import type { Decision, SavedPage, StoredFinding } from './records.ts';
import { writeSlim } from './slim.ts';

/** An own finding that was taken away, for undo. */
export interface RemovedOwn {
  readonly finding: StoredFinding;
  readonly decision: Decision | null;
}

/** Adds an inspector's finding to a page. Throws StoreError where there is no such page. */
export async function addOwn(db: Database, pageId: string, own: OwnFinding, at: string): Promise<StoredFinding> {
  const finding = findingOf(own, randomKey());
  return db.transaction('rw', [db.pages, db.findings, db.slim, db.words], async () => {
    const page = await pageOf(db, pageId);
    const all = await findingsOf(db, pageId);
    const order = Math.max(FIRST_OWN_ORDER - 1, ...all.filter(isOwn).map((one) => one.order)) + 1;
    const stored: StoredFinding = {
      ...finding,
      pageId,
      body: page.body,
      order,
      present: true,
      firstSeen: at,
      lastSeen: at,
      sort: sortOf({ ...finding, pageId, order }),
      roundId: page.roundId,
    };
    await db.findings.put(stored);
    await recount(db, page, [...all, stored]);
    return stored;
  });
}

/** Takes an own finding away with its decision. Throws StoreError for a finding of the engine: that is dismissed, not deleted. */
export async function removeOwn(db: Database, key: string): Promise<RemovedOwn> {
  return db.transaction('rw', [db.pages, db.findings, db.decisions, db.slim, db.words], async () => {
    const finding = await db.findings.get(key);
    if (!finding || !isOwn(finding)) throw new StoreError('missing', `no own finding ${key}`);
    const decision = (await db.decisions.get(key)) ?? null;
    await Promise.all([db.findings.delete(key), db.decisions.delete(key)]);
    await recount(db, await pageOf(db, finding.pageId), await findingsOf(db, finding.pageId));
    return { finding, decision };
  });
}

/** Puts an own finding back as it was. */
export async function restoreOwn(db: Database, { finding, decision }: RemovedOwn): Promise<void> {
  await db.transaction('rw', [db.pages, db.findings, db.decisions, db.slim, db.words], async () => {
    await db.findings.put(finding);
    if (decision) await db.decisions.put(decision);
    await recount(db, await pageOf(db, finding.pageId), await findingsOf(db, finding.pageId));
  });
}

async function recount(db: Database, page: SavedPage, findings: readonly StoredFinding[]): Promise<void> {
  await writeSlim(db, page.id);
  await db.pages.put({ ...page, counts: countFindings(findings.filter(({ present }) => present)) });
}

async function pageOf(db: Database, id: string): Promise<SavedPage> {
  const page = await db.pages.get(id);
  if (!page) throw new StoreError('missing', `no page ${id}`);
  return page;
}

function findingsOf(db: Database, pageId: string): Promise<StoredFinding[]> {
  return db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
