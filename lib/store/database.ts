import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Capture } from './captures.ts';
import type { SavedCorrection } from './corrections.ts';
import { StoreError } from './error.ts';
import type { Decision, Draft, SavedAudit, SavedPage, Setting, StoredFinding } from './records.ts';
import type { ExportRecord, Round, Wipe } from './rounds-model.ts';
import { type PageWords, pageWordsOf, type SlimPage, slimOf } from './slim.ts';
import type { Snapshot } from './snapshots.ts';
import type { StagedLine } from './staged.ts';
import { toVersion6 } from './upgrade.ts';

/** The tables; only what is searched or sorted by is indexed. Every older `version(n)` stays here with its upgrade. */
export class Database extends Dexie {
  declare readonly pages: EntityTable<SavedPage, 'id'>;
  declare readonly audits: EntityTable<SavedAudit, 'id'>;
  declare readonly findings: EntityTable<StoredFinding, 'key'>;
  declare readonly decisions: EntityTable<Decision, 'key'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly settings: EntityTable<Setting, 'key'>;
  declare readonly captures: EntityTable<Capture, 'id'>;
  declare readonly snapshots: EntityTable<Snapshot, 'id'>;
  declare readonly slim: EntityTable<SlimPage, 'pageId'>;
  declare readonly words: EntityTable<PageWords, 'pageId'>;
  declare readonly corrections: Table<SavedCorrection, [pageId: string, subject: string]>;

  declare readonly rounds: EntityTable<Round, 'id'>;
  declare readonly exports: EntityTable<ExportRecord, 'id'>;
  declare readonly wipes: EntityTable<Wipe, 'id'>;
  declare readonly staged: EntityTable<StagedLine, 'at'>;

  constructor(name: string) {
    super(name, { indexedDB: refusingNewer() });
    this.version(1).stores({
      pages: 'id, auditedAt, body',
      audits: '++id, [pageId+at]',
      findings: 'key, sort, [pageId+order]',
      decisions: 'key, pageId, status',
      drafts: 'id',
      settings: 'key',
    });
    // Pictures of findings; nothing that was there before changes.
    this.version(2).stores({ captures: 'id, findingKey, pageId' });
    // The long list's slim rows and words, made from the findings that are there.
    this.version(3)
      .stores({ slim: 'pageId', words: 'pageId' })
      .upgrade(async (transaction) => {
        const pages = await transaction.table<SavedPage, string>('pages').toCollection().primaryKeys();
        for (const id of pages) {
          const findings = await transaction
            .table<StoredFinding, string>('findings')
            .where('[pageId+order]')
            .between([id, -Infinity], [id, Infinity])
            .toArray();
          if (findings.length === 0) continue;
          await transaction.table('slim').put(slimOf(id, findings));
          await transaction.table('words').put(pageWordsOf(id, findings));
        }
      });
    // What inspectors put right; nothing that was there before changes.
    this.version(4).stores({ corrections: '[pageId+subject], pageId' });
    // The audited pages' HTML; nothing that was there before changes.
    this.version(5).stores({ snapshots: 'id, pageId' });
    // Rounds, what was exported and wiped, and what waits to be imported. A decision can be assigned.
    this.version(6)
      .stores({
        pages: 'id, auditedAt, body, roundId',
        audits: '++id, [pageId+at], [roundId+pageId]',
        findings: 'key, sort, [pageId+order], roundId',
        decisions: 'key, pageId, status, at',
        rounds: 'id',
        exports: 'id',
        wipes: 'id',
        staged: '++at, of',
      })
      .upgrade(toVersion6);
  }
}

/**
 * Dexie answers to a database of a later version by opening it as it is, adding the tables it misses: that would spoil
 * what the later version keeps there. It then asks for no version in particular, and that is refused.
 */
function refusingNewer(): typeof Dexie.dependencies.indexedDB {
  const { indexedDB } = Dexie.dependencies;
  return {
    open: (name: string, version?: number) => {
      if (version === undefined) throw new StoreError('newer', name);
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  };
}
