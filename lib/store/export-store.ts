import { Dexie } from 'dexie';
import { AuditResult } from '../result.ts';
import type { Database } from './database.ts';
import { type PageKeys, readFindings } from './export-read.ts';
import type { SavedFinding } from './records.ts';
import type { StoreContext } from './round-store.ts';

/** What exports read apart from the findings, without reading all of what is kept. */
export interface ExportStore {
  /** Findings of these pages by their keys; one that is gone meanwhile is missing. */
  findingsOnPages(wanted: readonly PageKeys[]): Promise<ReadonlyMap<string, SavedFinding>>;
  /** The figures read on a page by its last audit, and what had been put right by then. */
  figures(pageId: string): Promise<Pick<AuditResult, 'figures' | 'corrections'> | undefined>;
  /** Keys of the findings that have pictures, ids of the pages whose HTML is kept, of those that were corrected. */
  withEvidence(): Promise<EvidenceHolders>;
  /** Keeps several settings, all or none. */
  setSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface EvidenceHolders {
  readonly pictures: ReadonlySet<string>;
  readonly snapshots: ReadonlySet<string>;
  readonly corrections: ReadonlySet<string>;
}

const Figures = AuditResult.pick({ figures: true, corrections: true });

export function exportStore(db: Database, { guarded }: Pick<StoreContext, 'guarded'>): ExportStore {
  return {
    findingsOnPages: (wanted) => guarded(() => readFindings(db, wanted)),
    figures: (id) =>
      guarded(async () => {
        const last = await db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last();
        return last ? Figures.parse(last.result) : undefined;
      }),
    withEvidence: () =>
      guarded(async () => {
        const [pictures, snapshots, corrections] = await Promise.all([
          db.captures.orderBy('findingKey').uniqueKeys(),
          db.snapshots.orderBy('pageId').uniqueKeys(),
          db.corrections.orderBy('pageId').uniqueKeys(),
        ]);
        return { pictures: texts(pictures), snapshots: texts(snapshots), corrections: texts(corrections) };
      }),
    setSettings: (settings) =>
      guarded(async () => {
        await db.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })));
      }),
  };
}

function texts(keys: readonly unknown[]): ReadonlySet<string> {
  return new Set(keys.filter((key) => typeof key === 'string'));
}
