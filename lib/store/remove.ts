import { Dexie } from 'dexie';
import type { Capture } from './captures.ts';
import type { SavedCorrection } from './corrections.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import type { Decision, SavedAudit, SavedPage, StoredFinding } from './records.ts';
import { writeSlim } from './slim.ts';
import type { Snapshot } from './snapshots.ts';

/** A deleted page and all that hung on it, for undo. */
export interface DeletedPage {
  readonly page: SavedPage;
  readonly audits: readonly SavedAudit[];
  readonly findings: readonly StoredFinding[];
  readonly decisions: readonly Decision[];
  readonly captures: readonly Capture[];
  readonly snapshots: readonly Snapshot[];
  readonly corrections: readonly SavedCorrection[];
}

/** Deletes a page, its audits, findings, decisions and what hangs on them, all or nothing. Throws StoreError where there is no such page. */
export async function deletePage(db: Database, id: string): Promise<DeletedPage> {
  return db.transaction('rw', tables(db), async () => {
    const page = await db.pages.get(id);
    if (!page) throw new StoreError('missing', `no page ${id}`);
    const audits = db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    const findings = db.findings.where('[pageId+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    const decisions = db.decisions.where('pageId').equals(id);
    const captures = db.captures.where('pageId').equals(id);
    const snapshots = db.snapshots.where('pageId').equals(id);
    const corrections = db.corrections.where('pageId').equals(id);
    const deleted = {
      page,
      audits: await audits.toArray(),
      findings: await findings.toArray(),
      decisions: await decisions.toArray(),
      captures: await captures.toArray(),
      snapshots: await snapshots.toArray(),
      corrections: await corrections.toArray(),
    };
    await Promise.all([db.pages.delete(id), audits.delete(), findings.delete(), decisions.delete()]);
    await Promise.all([captures.delete(), corrections.delete(), snapshots.delete()]);
    await writeSlim(db, id);
    return deleted;
  });
}

/** Puts a deleted page back as it was. */
export async function restorePage(db: Database, deleted: DeletedPage): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    await db.pages.put(deleted.page);
    await db.audits.bulkPut([...deleted.audits]);
    await db.findings.bulkPut([...deleted.findings]);
    await db.decisions.bulkPut([...deleted.decisions]);
    await db.captures.bulkPut([...deleted.captures]);
    await db.snapshots.bulkPut([...deleted.snapshots]);
    await db.corrections.bulkPut([...deleted.corrections]);
    await writeSlim(db, deleted.page.id);
  });
}

function tables(db: Database) {
  return [db.pages, db.audits, db.findings, db.decisions, db.captures, db.snapshots, db.corrections, db.slim, db.words];
}
