import type { Choose } from '../../backup/merge/choice.ts';
import { type BackupHead, backupFileName } from '../../backup/model.ts';
import type { ImportTally } from '../../backup/tally.ts';
import { type WriteOptions, writeBackup } from '../../backup/write.ts';
import type { Database } from '../database.ts';
import { StoreError } from '../error.ts';
import type { StoreContext } from '../round-store.ts';
import { dump } from './dump.ts';
import {
  applyImport,
  dropImport,
  type ImportOptions,
  type ImportPreview,
  previewImport,
  type StagedImport,
  stageImport,
} from './import.ts';
import { BACKUP_SETTING, type BackupState, parseBackupState } from './local.ts';

/** A backup that was written. */
export interface WrittenBackup {
  readonly file: Blob;
  readonly name: string;
  readonly head: BackupHead;
  /** Records that were left out because they are not what they should be. */
  readonly damaged: number;
}

/** How long it is since all was backed up. */
export interface BackupAge extends BackupState {
  /** Judgements since then, when the first of them was made (null: none), and how many pages there are. */
  readonly decisions: number;
  readonly first: string | null;
  readonly pages: number;
}

/** Backup, restore and merge. Refused files reject with a BackupError, everything else with a StoreError. */
export interface BackupStore {
  /** Writes everything, or one round, as one file. */
  backup(
    what: { readonly roundId: string | null; readonly evidence: boolean; readonly program: string },
    options?: WriteOptions,
  ): Promise<WrittenBackup>;
  /** Notes that the file was handed over: a backup of everything puts the reminder at rest. */
  noteBackup(written: WrittenBackup): Promise<void>;
  /** Reads and checks a file and puts it aside; nothing that is kept changes. */
  stageImport(file: Blob, options?: ImportOptions): Promise<StagedImport>;
  previewImport(staged: StagedImport, options?: ImportOptions): Promise<ImportPreview>;
  /** Takes the file over, all of it or nothing. */
  applyImport(staged: StagedImport, choose: Choose, onProgress?: ImportOptions['onProgress']): Promise<ImportTally>;
  dropImport(staged: StagedImport): Promise<void>;
  backupAge(): Promise<BackupAge>;
  /** Lets the reminder rest until then. */
  restReminder(until: string): Promise<void>;
}

export function backupStore(db: Database, { at, by, guarded }: StoreContext): BackupStore {
  const state = async () => parseBackupState((await db.settings.get(BACKUP_SETTING))?.value);
  return {
    backup: ({ roundId, evidence, program }, options) =>
      guarded(async () => {
        const round = roundId === null ? null : await db.rounds.get(roundId);
        if (round === undefined) throw new StoreError('missing', `no round ${roundId}`);
        let damaged = 0;
        const lines = dump(db, { roundId, evidence, onDamaged: () => damaged++ });
        const named = round && { id: round.id, name: round.name };
        const words = { program, at: at(), by: await by(), round: named, evidence };
        const { file, head } = await writeBackup(lines, words, options);
        return { file, head, name: backupFileName(head), damaged };
      }),
    noteBackup: ({ file, name, head }) =>
      guarded(async () => {
        await db.transaction('rw', db.exports, db.settings, async () => {
          await db.exports.add({
            id: crypto.randomUUID(),
            roundId: head.round?.id ?? null,
            at: head.at,
            by: head.by,
            format: 'backup',
            file: name,
            findings: head.counts.findings,
            bytes: file.size,
          });
          if (head.round === null)
            await db.settings.put({ key: BACKUP_SETTING, value: { last: head.at, rests: null } });
        });
      }),
    stageImport: (file, options) => guarded(() => stageImport(db, file, options)),
    previewImport: (staged, options) => guarded(() => previewImport(db, staged, options)),
    applyImport: (staged, choose, onProgress) => guarded(() => applyImport(db, staged, choose, onProgress)),
    dropImport: ({ id }) => guarded(() => dropImport(db, id)),
    backupAge: () =>
      guarded(async () => {
        const now = await state();
        const since = db.decisions.where('at').above(now.last ?? '');
        const [decisions, first] = [await since.count(), await since.first()];
        return { ...now, decisions, first: first?.at ?? null, pages: await db.pages.count() };
      }),
    restReminder: (until) =>
      guarded(async () => {
        await db.settings.put({ key: BACKUP_SETTING, value: { ...(await state()), rests: until } });
      }),
  };
}
