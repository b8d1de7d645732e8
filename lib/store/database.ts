import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Capture } from './captures.ts';
import type { SavedCorrection } from './corrections.ts';
import { StoreError } from './error.ts';
import type { Decision, Draft, SavedAudit, SavedPage, Setting, StoredFinding } from './records.ts';
import { type PageWords, type SlimPage, slimOf, wordsOf } from './slim.ts';
import type { Snapshot } from './snapshots.ts';

/** The newest schema below. Dexie stores ten times this number. */
const SCHEMA_VERSION = 5;

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

  constructor(name: string) {
    super(name);
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
          await transaction.table('words').put({ pageId: id, words: findings.map(wordsOf) });
        }
      });
    // What inspectors put right; nothing that was there before changes.
    this.version(4).stores({ corrections: '[pageId+subject], pageId' });
    // The audited pages' HTML; nothing that was there before changes.
    this.version(5).stores({ snapshots: 'id, pageId' });
    // Dexie opens a database of a later version without a word; writing to it could spoil what that version keeps there.
    this.on('ready', () => {
      if (this.backendDB().version / 10 > SCHEMA_VERSION) throw new StoreError('newer', name);
    });
  }
}
