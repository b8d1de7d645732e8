import { Dexie } from 'dexie';
import { BackupError } from '../backup/error.ts';
import type { Correction, NewCorrection } from '../corrections/model.ts';
import type { OwnFinding } from '../own/model.ts';
import { AuditResult } from '../result.ts';
import { z } from '../zod.ts';
import { lazyBackupStore } from './backup/lazy.ts';
import type { BackupStore } from './backup/store.ts';
import { type Capture, capturesOf } from './captures.ts';
import type { Change } from './change.ts';
import { localTime } from './clock.ts';
import { correct, correctionsOf, setCorrection } from './corrections.ts';
import { Database } from './database.ts';
import { decide, undoDecision } from './decide.ts';
import { toStoreError } from './error.ts';
import { type EvidenceUse, evidenceUse, freeEvidence } from './evidence.ts';
import { type ExportStore, exportStore } from './export-store.ts';
import { FindingIndex } from './finding-index.ts';
import { decisionsOf } from './judged.ts';
import type { Sayer } from './list/words.ts';
import { type ListStore, listStore } from './list-store.ts';
import { addOwn, type RemovedOwn, removeOwn, restoreOwn } from './own.ts';
import { pageId } from './page-id.ts';
import { auditBefore, type PastAudit } from './past.ts';
import { findingsOf } from './query.ts';
import { type Decision, type SavedFinding, SavedPage, type StoredFinding } from './records.ts';
import { type DeletedPage, deletePage, restorePage } from './remove.ts';
import { type RoundStore, roundStore } from './round-store.ts';
import { saveAudit, saveRecheck } from './save.ts';
import { addSnapshot, type NewSnapshot, type Snapshot, snapshotsOf } from './snapshots.ts';
import { type ChangeListener, watch, watchTables } from './watch.ts';

export type { ImportTally } from '../backup/tally.ts';
export type { ImportPreview, StagedImport } from './backup/import.ts';
export type { BackupAge, BackupStore, WrittenBackup } from './backup/store.ts';
export type { RemovedFindings } from './bulk.ts';
export type { Capture } from './captures.ts';
export type { Change } from './change.ts';
export { StoreError } from './error.ts';
export type { EvidenceUse } from './evidence.ts';
export type { EvidenceHolders, ExportStore } from './export-store.ts';
export type * from './list/model.ts';
export type { ListStore } from './list-store.ts';
export type { RemovedOwn } from './own.ts';
export type { PastAudit } from './past.ts';
export type { Counts, Decision, Judgement, SavedFinding, SavedPage, Status } from './records.ts';
export type { DeletedPage } from './remove.ts';
export type { RoundStore } from './round-store.ts';
export type { DeletedRound } from './rounds.ts';
export type { ExportRecord, Round, RoundWords, ScopeEntry, Wipe } from './rounds-model.ts';
export type { Snapshot } from './snapshots.ts';
export type { WipePlan } from './wipe.ts';

/** All that is kept. Every call rejects with a StoreError (a file that is refused: with a BackupError) and leaves the last good state. */
export interface Store extends RoundStore, ListStore, ExportStore, BackupStore {
  /** Saves an audit, its page and its findings; decisions made before stay. */
  saveAudit(result: AuditResult): Promise<SavedPage>;
  /** Saves what the page last read says with its corrections of now: in the place of its last audit, not as one more. */
  saveRecheck(result: AuditResult): Promise<SavedPage>;
  pageByAddress(address: string): Promise<SavedPage | undefined>;
  pageById(id: string): Promise<SavedPage | undefined>;
  /** Pages, the one audited last first. */
  pages(): Promise<SavedPage[]>;
  latestAudit(pageId: string): Promise<AuditResult | undefined>;
  /** The decisions on a page's findings: all, or those on some. */
  decisionsOf(pageId: string, keys?: readonly string[]): Promise<Decision[]>;
  /** The audit that the last one is compared with: the newest of other content, else the one before. */
  auditBefore(pageId: string): Promise<PastAudit | undefined>;
  findings(pageId: string): Promise<SavedFinding[]>;
  decide(findingKey: string, change: Change): Promise<Decision>;
  /** Takes the last decision on a finding back; null where it is unjudged again. */
  undo(findingKey: string): Promise<Decision | null>;
  /** Deletes a page with all that hangs on it; `restorePage` brings it back whole. */
  deletePage(id: string): Promise<DeletedPage>;
  restorePage(deleted: DeletedPage): Promise<void>;
  /** Adds an inspector's finding to a page. */
  addOwn(pageId: string, own: OwnFinding): Promise<StoredFinding>;
  /** Takes an own finding away; `restoreOwn` brings it back with its decision. */
  removeOwn(key: string): Promise<RemovedOwn>;
  restoreOwn(removed: RemovedOwn): Promise<void>;
  /** What was put right on a page, oldest first. */
  corrections(pageId: string): Promise<Correction[]>;
  /** The same for the page with this canonical address. */
  correctionsAt(address: string): Promise<Correction[]>;
  /** Keeps a correction in the place of an earlier one of the same subject, which it returns; null where there was none. */
  correct(pageId: string, correction: NewCorrection): Promise<Correction | null>;
  /** Puts an earlier correction of a subject back, null to take the one there is away; returns the one that was there. */
  setCorrection(pageId: string, subject: string, correction: Correction | null): Promise<Correction | null>;
  /** Pictures of a finding, oldest first. */
  captures(findingKey: string): Promise<Capture[]>;
  addCapture(capture: Omit<Capture, 'id' | 'at'>): Promise<Capture>;
  removeCaptures(ids: readonly string[]): Promise<void>;
  /** Keeps a page's HTML as it was audited; the same HTML is kept once. */
  addSnapshot(taken: NewSnapshot): Promise<Snapshot>;
  /** A page's HTML, the one seen last first. */
  snapshots(pageId: string): Promise<Snapshot[]>;
  /** Room that pictures and pages' HTML take; `freeEvidence` deletes them all. */
  evidenceUse(): Promise<EvidenceUse>;
  freeEvidence(): Promise<void>;
  draft(id: string): Promise<string>;
  /** Keeps what is being typed; '' forgets it. */
  setDraft(id: string, text: string): Promise<void>;
  setting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;
  /** Calls `listener` soon after anything changed, in this tab or another one. Returns the way to stop. */
  watch(listener: ChangeListener): () => void;
  close(): void;
}

/**
 * Opens the database (made when it is not there). The inspector's name in decisions is the setting `inspector`. `sayer` gives
 * the rules' sentences for searches through what is shown; without it their arguments are searched.
 */
export function openStore(
  name = 'minghe',
  now: () => Date = () => new Date(),
  sayer: () => Promise<Sayer | null> = async () => null,
): Store {
  const db = new Database(name);
  const at = () => localTime(now());
  const by = async () =>
    z
      .string()
      .catch('')
      .parse((await db.settings.get('inspector'))?.value);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof BackupError ? error : toStoreError(error);
    }
  };
  const parsed = (page: SavedPage | undefined) => (page ? SavedPage.parse(page) : undefined);

  const index = new FindingIndex(db, sayer);
  // A change of this tab's own is heard of before whoever made it goes on; other tabs' a moment later.
  const forget = watchTables(name, (table, keys) => {
    if (table === 'slim' || table === 'pages') index.stale('pages', keys);
    else if (table === 'decisions') index.stale('decisions', keys);
  });

  return {
    ...listStore(db, index, { at, by, guarded }),
    ...exportStore(db, { guarded }),
    ...roundStore(db, { at, by, guarded }),
    ...lazyBackupStore(db, { at, by, guarded }),
    saveAudit: (result) => guarded(() => saveAudit(db, AuditResult.parse(result), at())),
    saveRecheck: (result) => guarded(() => saveRecheck(db, AuditResult.parse(result), at())),
    pageByAddress: (address) => guarded(async () => parsed(await db.pages.get(pageId(address)))),
    pageById: (id) => guarded(async () => parsed(await db.pages.get(id))),
    pages: () => guarded(async () => z.array(SavedPage).parse(await db.pages.orderBy('auditedAt').reverse().toArray())),
    latestAudit: (id) =>
      guarded(async () => {
        const last = await db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last();
        return last ? AuditResult.parse(last.result) : undefined;
      }),
    decisionsOf: (id, keys) => guarded(() => decisionsOf(db, id, keys)),
    auditBefore: (id) => guarded(() => auditBefore(db, id)),
    findings: (id) => guarded(() => findingsOf(db, id)),
    decide: (key, change) => guarded(async () => decide(db, key, change, { at: at(), by: await by() })),
    undo: (key) => guarded(() => undoDecision(db, key)),
    deletePage: (id) => guarded(() => deletePage(db, id)),
    restorePage: (deleted) => guarded(() => restorePage(db, deleted)),
    addOwn: (page, own) => guarded(() => addOwn(db, page, own, at())),
    removeOwn: (key) => guarded(() => removeOwn(db, key)),
    restoreOwn: (removed) => guarded(() => restoreOwn(db, removed)),
    corrections: (id) => guarded(() => correctionsOf(db, id)),
    correctionsAt: (address) => guarded(() => correctionsOf(db, pageId(address))),
    correct: (page, correction) => guarded(async () => correct(db, page, correction, { at: at(), by: await by() })),
    setCorrection: (page, subject, correction) => guarded(() => setCorrection(db, page, subject, correction)),
    captures: (key) => guarded(() => capturesOf(db, key)),
    addCapture: (taken) =>
      guarded(async () => {
        const capture = { ...taken, id: crypto.randomUUID(), at: at() };
        await db.captures.put(capture);
        return capture;
      }),
    removeCaptures: (ids) => guarded(() => db.captures.bulkDelete([...ids])),
    addSnapshot: (taken) => guarded(() => addSnapshot(db, taken, at())),
    snapshots: (id) => guarded(() => snapshotsOf(db, id)),
    evidenceUse: () => guarded(() => evidenceUse(db)),
    freeEvidence: () => guarded(() => freeEvidence(db)),
    draft: (id) => guarded(async () => (await db.drafts.get(id))?.text ?? ''),
    setDraft: (id, text) =>
      guarded(async () => {
        if (text === '') await db.drafts.delete(id);
        else await db.drafts.put({ id, text, at: at() });
      }),
    setting: (key) => guarded(async () => (await db.settings.get(key))?.value),
    setSetting: (key, value) =>
      guarded(async () => {
        await db.settings.put({ key, value });
      }),
    watch: (listener) => watch(name, listener),
    close: () => {
      forget();
      db.close();
    },
  };
}
