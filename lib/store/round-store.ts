import { z } from '../zod.ts';
import type { Database } from './database.ts';
import {
  addRound,
  auditedIn,
  changeRound,
  currentRound,
  type DeletedRound,
  deleteRound,
  listRounds,
  markScope,
  restoreRound,
} from './rounds.ts';
import { CURRENT_ROUND, ExportRecord, type Round, type RoundWords, type ScopeEntry, Wipe } from './rounds-model.ts';
import { type WipePlan, wipePlan, wipeRound } from './wipe.ts';

/** What is kept of inspection rounds (检查批次). */
export interface RoundStore {
  /** All rounds, the ones that go on first. */
  rounds(): Promise<Round[]>;
  addRound(words: RoundWords): Promise<Round>;
  editRound(id: string, words: Partial<RoundWords>): Promise<Round>;
  /** Ends a round, or takes it up again. */
  endRound(id: string, ended: boolean): Promise<Round>;
  /** Deletes a round; its pages and findings stay and belong to none. `restoreRound` brings it back whole. */
  deleteRound(id: string): Promise<DeletedRound>;
  restoreRound(deleted: DeletedRound): Promise<void>;
  /** The round that audits belong to now, null for none. */
  currentRound(): Promise<Round | null>;
  chooseRound(id: string | null): Promise<void>;
  /** Notes that a page of the scope was opened, is done, or cannot be reached. */
  markScope(id: string, url: string, mark: Partial<Pick<ScopeEntry, 'state' | 'reason'>>): Promise<Round>;
  /** Ids of the pages that were audited in a round. */
  auditedIn(id: string): Promise<string[]>;
  /** Notes that a file was handed out. */
  recordExport(made: Omit<ExportRecord, 'id' | 'at' | 'by'>): Promise<ExportRecord>;
  /** What was exported, latest first. */
  exportRecords(): Promise<ExportRecord[]>;
  /** What a wipe of a round's evidence and personal data would take. */
  wipePlan(id: string): Promise<WipePlan>;
  /** Wipes them and keeps a record of it. Rejects where no export of the round is recorded. */
  wipeRound(id: string): Promise<Wipe>;
  /** What was wiped, latest first. */
  wipes(): Promise<Wipe[]>;
}

/** How the store stamps and guards its calls. */
export interface StoreContext {
  readonly at: () => string;
  readonly by: () => Promise<string>;
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T>;
}

export function roundStore(db: Database, { at, by, guarded }: StoreContext): RoundStore {
  return {
    rounds: () => guarded(() => listRounds(db)),
    addRound: (words) => guarded(() => addRound(db, words, at())),
    editRound: (id, words) => guarded(() => changeRound(db, id, () => ({ ...words, changedAt: at() }))),
    endRound: (id, ended) =>
      guarded(() => changeRound(db, id, () => ({ endedAt: ended ? at() : null, changedAt: at() }))),
    deleteRound: (id) => guarded(() => deleteRound(db, id)),
    restoreRound: (deleted) => guarded(() => restoreRound(db, deleted)),
    currentRound: () => guarded(() => currentRound(db)),
    chooseRound: (id) =>
      guarded(async () => {
        await db.settings.put({ key: CURRENT_ROUND, value: id });
      }),
    markScope: (id, url, mark) => guarded(() => markScope(db, id, url, mark, at())),
    auditedIn: (id) => guarded(() => auditedIn(db, id)),
    recordExport: (made) =>
      guarded(async () => {
        const record = ExportRecord.parse({ ...made, id: crypto.randomUUID(), at: at(), by: await by() });
        await db.exports.add(record);
        return record;
      }),
    exportRecords: () => guarded(async () => latestFirst(z.array(ExportRecord).parse(await db.exports.toArray()))),
    wipePlan: (id) => guarded(() => wipePlan(db, id)),
    wipeRound: (id) => guarded(async () => wipeRound(db, id, { at: at(), by: await by() })),
    wipes: () => guarded(async () => latestFirst(z.array(Wipe).parse(await db.wipes.toArray()))),
  };
}

function latestFirst<T extends { readonly at: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.at < b.at ? 1 : -1));
}
