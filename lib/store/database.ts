import { Dexie, type EntityTable } from 'dexie';
import type { Capture } from './captures.ts';
import { StoreError } from './error.ts';
import type { Decision, Draft, SavedAudit, SavedPage, Setting, StoredFinding } from './records.ts';

/** The newest schema below. Dexie stores ten times this number. */
const SCHEMA_VERSION = 2;

/** The tables; only what is searched or sorted by is indexed. Every older `version(n)` stays here with its upgrade. */
export class Database extends Dexie {
  declare readonly pages: EntityTable<SavedPage, 'id'>;
  declare readonly audits: EntityTable<SavedAudit, 'id'>;
  declare readonly findings: EntityTable<StoredFinding, 'key'>;
  declare readonly decisions: EntityTable<Decision, 'key'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly settings: EntityTable<Setting, 'key'>;
  declare readonly captures: EntityTable<Capture, 'id'>;

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
    // Dexie opens a database of a later version without a word; writing to it could spoil what that version keeps there.
    this.on('ready', () => {
      if (this.backendDB().version / 10 > SCHEMA_VERSION) throw new StoreError('newer', name);
    });
  }
}
