import { Dexie } from 'dexie';
import type { OwnFinding } from '../own/model.ts';
import { AuditResult } from '../result.ts';
import { z } from '../zod.ts';
import { type Capture, capturesOf, captureUse } from './captures.ts';
import { localTime } from './clock.ts';
import { Database } from './database.ts';
import { type Change, decide, undoDecision } from './decide.ts';
import { toStoreError } from './error.ts';
import { addOwn, type RemovedOwn, removeOwn, restoreOwn } from './own.ts';
import { type FindingFilter, findingsOf, listFindings } from './query.ts';
import { type Decision, type SavedFinding, SavedPage, type StoredFinding } from './records.ts';
import { type DeletedPage, deletePage, restorePage } from './remove.ts';
import { pageId, saveAudit } from './save.ts';

export type { Capture } from './captures.ts';
export type { Change } from './decide.ts';
export { StoreError } from './error.ts';
export type { RemovedOwn } from './own.ts';
export type { FindingFilter } from './query.ts';
export type { Counts, Decision, Judgement, SavedFinding, SavedPage, Status } from './records.ts';
export type { DeletedPage } from './remove.ts';

/** All that is kept. Every call rejects with a StoreError and leaves the last good state. */
export interface Store {
  /** Saves an audit, its page and its findings; decisions made before stay. */
  saveAudit(result: AuditResult): Promise<SavedPage>;
  pageByAddress(address: string): Promise<SavedPage | undefined>;
  pageById(id: string): Promise<SavedPage | undefined>;
  /** Pages, the one audited last first. */
  pages(): Promise<SavedPage[]>;
  latestAudit(pageId: string): Promise<AuditResult | undefined>;
  findings(pageId: string): Promise<SavedFinding[]>;
  listFindings(
    filter: FindingFilter,
    window: { offset: number; limit: number },
  ): Promise<{ rows: SavedFinding[]; total: number }>;
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
  /** Pictures of a finding, oldest first. */
  captures(findingKey: string): Promise<Capture[]>;
  addCapture(capture: Omit<Capture, 'id' | 'at'>): Promise<Capture>;
  removeCaptures(ids: readonly string[]): Promise<void>;
  /** Room that pictures take; `freeCaptures` deletes them all. */
  captureUse(): Promise<{ count: number; bytes: number }>;
  freeCaptures(): Promise<void>;
  draft(id: string): Promise<string>;
  /** Keeps what is being typed; '' forgets it. */
  setDraft(id: string, text: string): Promise<void>;
  setting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;
  /** Calls `listener` soon after anything changed, in this tab or another one. Returns the way to stop. */
  watch(listener: () => void): () => void;
  close(): void;
}

/** Opens the database (made when it is not there). The inspector's name in decisions is the setting `inspector`. */
export function openStore(name = 'minghe', now: () => Date = () => new Date()): Store {
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
      throw toStoreError(error);
    }
  };
  const parsed = (page: SavedPage | undefined) => (page ? SavedPage.parse(page) : undefined);

  return {
    saveAudit: (result) => guarded(() => saveAudit(db, AuditResult.parse(result), at())),
    pageByAddress: (address) => guarded(async () => parsed(await db.pages.get(pageId(address)))),
    pageById: (id) => guarded(async () => parsed(await db.pages.get(id))),
    pages: () => guarded(async () => z.array(SavedPage).parse(await db.pages.orderBy('auditedAt').reverse().toArray())),
    latestAudit: (id) =>
      guarded(async () => {
        const last = await db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last();
        return last ? AuditResult.parse(last.result) : undefined;
      }),
    findings: (id) => guarded(() => findingsOf(db, id)),
    listFindings: (filter, window) => guarded(() => listFindings(db, filter, window)),
    decide: (key, change) => guarded(async () => decide(db, key, change, { at: at(), by: await by() })),
    undo: (key) => guarded(() => undoDecision(db, key)),
    deletePage: (id) => guarded(() => deletePage(db, id)),
    restorePage: (deleted) => guarded(() => restorePage(db, deleted)),
    addOwn: (page, own) => guarded(() => addOwn(db, page, own, at())),
    removeOwn: (key) => guarded(() => removeOwn(db, key)),
    restoreOwn: (removed) => guarded(() => restoreOwn(db, removed)),
    captures: (key) => guarded(() => capturesOf(db, key)),
    addCapture: (taken) =>
      guarded(async () => {
        const capture = { ...taken, id: crypto.randomUUID(), at: at() };
        await db.captures.put(capture);
        return capture;
      }),
    removeCaptures: (ids) => guarded(() => db.captures.bulkDelete([...ids])),
    captureUse: () => guarded(() => captureUse(db)),
    freeCaptures: () => guarded(() => db.captures.clear()),
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
    close: () => db.close(),
  };
}

function watch(name: string, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Dexie names what changed `idb://<database>/<table>/…`, for this tab and, through a broadcast, for the others.
  const changed = (parts: object) => {
    if (!Object.keys(parts).some((part) => part.startsWith(`idb://${name}/`))) return;
    clearTimeout(timer);
    timer = setTimeout(listener, 30);
  };
  Dexie.on('storagemutated', changed);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(changed);
  };
}
