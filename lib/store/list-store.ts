import { decideAll, type Progress, type RemovedFindings, removeFindings, restoreFindings, undoAll } from './bulk.ts';
import type { Change } from './change.ts';
import type { Database } from './database.ts';
import type { FindingIndex } from './finding-index.ts';
import type { Arrangement, FindingFilter, FindingQuery, PageTally } from './list/model.ts';
import { findingsByKey, firstFindings, listFindings } from './query.ts';
import type { SavedFinding } from './records.ts';
import type { StoreContext } from './round-store.ts';

/** The findings of all pages as one long list, and changes to many of them. */
export interface ListStore {
  /** Which findings meet the conditions, in order and in groups, with counts; records are read apart. */
  arrange(query: FindingQuery): Promise<Arrangement>;
  /** The first ones in the list's own order before the list is in memory; null where it is, or is needed. */
  firstFindings(filter: FindingFilter, limit: number): Promise<SavedFinding[] | null>;
  /** Findings in the order of these keys; undefined for one that is not there. */
  findingsByKey(keys: readonly string[]): Promise<(SavedFinding | undefined)[]>;
  /** A window of the list in its own order. */
  listFindings(
    filter: FindingFilter,
    window: { offset: number; limit: number },
  ): Promise<{ rows: SavedFinding[]; total: number }>;
  /** Makes the first search a quick one. */
  prepareSearch(): Promise<void>;
  pageTallies(): Promise<ReadonlyMap<string, PageTally>>;
  /** Changes many judgements, some hundred at a time; the keys of those that were changed. */
  decideAll(keys: readonly string[], change: Change, progress?: Progress): Promise<string[]>;
  undoAll(keys: readonly string[], progress?: Progress): Promise<void>;
  /** Deletes findings with all that hangs on them; `restoreFindings` brings them back. */
  removeFindings(keys: readonly string[], progress?: Progress): Promise<RemovedFindings>;
  restoreFindings(removed: RemovedFindings, progress?: Progress): Promise<void>;
}

export function listStore(
  db: Database,
  index: FindingIndex,
  { at, by, guarded }: Pick<StoreContext, 'at' | 'by' | 'guarded'>,
): ListStore {
  return {
    arrange: (query) => guarded(() => index.arrange(query)),
    firstFindings: (filter, limit) => guarded(async () => (index.ready ? null : firstFindings(db, filter, limit))),
    findingsByKey: (keys) => guarded(() => findingsByKey(db, keys, index)),
    listFindings: (filter, window) => guarded(() => listFindings(db, index, filter, window)),
    prepareSearch: () => guarded(() => index.prepareSearch()),
    pageTallies: () => guarded(() => index.pageTallies()),
    decideAll: (keys, change, progress) =>
      guarded(async () => decideAll(db, keys, change, { at: at(), by: await by() }, progress)),
    undoAll: (keys, progress) => guarded(() => undoAll(db, keys, progress)),
    removeFindings: (keys, progress) => guarded(() => removeFindings(db, keys, progress)),
    restoreFindings: (removed, progress) => guarded(() => restoreFindings(db, removed, progress)),
  };
}
