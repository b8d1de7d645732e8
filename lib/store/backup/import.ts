import { Dexie } from 'dexie';
import type { Choice, Choose, Conflict } from '../../backup/merge/choice.ts';
import { type BackupHead, BackupLine } from '../../backup/model.ts';
import { openBackup } from '../../backup/read.ts';
import { type ImportTally, Tally } from '../../backup/tally.ts';
import { z } from '../../zod.ts';
import type { Database } from '../database.ts';
import { StoreError } from '../error.ts';
import { Wipe } from '../rounds-model.ts';
import { type Taking, take } from './take.ts';

/** A file that was read, checked and put aside. */
export interface StagedImport {
  readonly id: string;
  readonly head: BackupHead;
}

/** What an import would do. */
export interface ImportPreview {
  readonly tally: ImportTally;
  readonly conflicts: readonly Conflict[];
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called with the lines done so far and how many there are. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Lines put aside in one call, at most, by number and by characters. */
const BATCH = 50;
const BATCH_LENGTH = 4_000_000;

/** Reads a backup file, checks every byte and record, and puts it aside. Nothing of what is kept changes. Throws BackupError. */
export async function stageImport(
  db: Database,
  file: Blob,
  { signal, onProgress }: ImportOptions = {},
): Promise<StagedImport> {
  const { head, lines } = await openBackup(file, signal);
  const id = crypto.randomUUID();
  // What an earlier import left behind, when the browser was closed on it.
  await db.staged.clear();
  let waiting: { of: string; line: BackupLine }[] = [];
  let [length, done] = [0, 0];
  const flush = async () => {
    await db.staged.bulkAdd(waiting);
    done += waiting.length;
    [waiting, length] = [[], 0];
    onProgress?.(done, head.counts.lines);
  };
  try {
    for await (const line of lines()) {
      waiting.push({ of: id, line });
      length += line.is === 'capture' ? line.image.length : line.is === 'snapshot' ? line.gzip.length : 20_000;
      if (waiting.length >= BATCH || length > BATCH_LENGTH) await flush();
    }
    await flush();
  } catch (error) {
    await dropImport(db, id);
    throw error;
  }
  return { id, head };
}

/** Says what taking a staged file over would do, and where it differs from what is here. Writes nothing. */
export async function previewImport(
  db: Database,
  { id, head }: StagedImport,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportPreview> {
  const conflicts: Conflict[] = [];
  const choose = (conflict: Conflict): Choice => {
    conflicts.push(conflict);
    return 'mine';
  };
  const taking = await begin(db, choose, false);
  const keys = await stagedKeys(db, id, head);
  for (const [i, key] of keys.entries()) {
    signal?.throwIfAborted();
    await take(taking, await stagedLine(db, key));
    onProgress?.(i + 1, keys.length);
  }
  return { tally: taking.tally.counts, conflicts };
}

/** Takes a staged file over, all of it or nothing, and forgets the staged lines. */
export async function applyImport(
  db: Database,
  { id, head }: StagedImport,
  choose: Choose,
  onProgress?: ImportOptions['onProgress'],
): Promise<ImportTally> {
  // What is called from inside must not start its own promises within the transaction: a view drawn on progress would end it.
  const outside = (conflict: Conflict) => Dexie.ignoreTransaction(() => choose(conflict));
  return db.transaction('rw', db.tables, async () => {
    const taking = await begin(db, outside, true);
    const keys = await stagedKeys(db, id, head);
    for (const [i, key] of keys.entries()) {
      await take(taking, await stagedLine(db, key));
      await db.staged.delete(key);
      Dexie.ignoreTransaction(() => onProgress?.(i + 1, keys.length));
    }
    return taking.tally.counts;
  });
}

/** Forgets a staged file. */
export async function dropImport(db: Database, id: string): Promise<void> {
  await db.staged.where({ of: id }).delete();
}

async function begin(db: Database, choose: Choose, write: boolean): Promise<Taking> {
  const wiped = new Map<string, string>();
  for (const { roundId, at } of z.array(Wipe).parse(await db.wipes.toArray())) wiped.set(roundId, at);
  return { db, choose, write, tally: new Tally(), pages: new Map(), wiped };
}

/** Throws StoreError where some are gone: another tab began an import. */
async function stagedKeys(db: Database, id: string, head: BackupHead): Promise<number[]> {
  const keys = (await db.staged.where({ of: id }).primaryKeys()).filter((key) => key !== undefined);
  if (keys.length !== head.counts.lines) throw new StoreError('missing', 'the import was given up in another tab');
  return keys.sort((a, b) => a - b);
}

async function stagedLine(db: Database, key: number): Promise<BackupLine> {
  return BackupLine.parse((await db.staged.get(key))?.line);
}
