import type { Choice, Choose } from '../../../lib/backup/merge/choice.ts';
import { choosing } from '../../../lib/backup/merge/choice.ts';
import type { BackupLine } from '../../../lib/backup/model.ts';
import { writeBackup } from '../../../lib/backup/write.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { contents } from '../store/versions/load.ts';

export const AT = '2026-11-22T09:30:00+08:00';

/** A backup file of these lines, whole and with right checksums, whatever stands in them. */
export async function fileOf(lines: readonly unknown[]): Promise<Blob> {
  const words = { program: '0.1.0', at: AT, by: '王明', round: null, evidence: true };
  return (await writeBackup(lines as readonly BackupLine[], words)).file;
}

/** Everything of a database as one backup file. */
export async function backupOf(store: Store, roundId: string | null = null, evidence = true): Promise<Blob> {
  return (await store.backup({ roundId, evidence, program: '0.1.0' })).file;
}

/** Takes a file over; `choice` decides every conflict. */
export async function importInto(store: Store, file: Blob, choice: Choice | Choose = 'newer') {
  const staged = await store.stageImport(file);
  return store.applyImport(staged, typeof choice === 'string' ? choosing(new Map(), choice) : choice);
}

/** All that a database holds, comparable: audits without their local numbers, blobs as text, every table by its keys. */
export async function holds(name: string): Promise<Record<string, unknown[]>> {
  const { tables } = await contents(name);
  const plain: Record<string, unknown[]> = {};
  for (const [table, rows] of Object.entries(tables)) {
    if (['slim', 'words', 'staged'].includes(table)) continue;
    const texts = await Promise.all(rows.map((row) => comparable(row)));
    plain[table] = texts.sort().map((text) => JSON.parse(text));
  }
  return plain;
}

async function comparable(row: unknown): Promise<string> {
  const record = Object.entries(row ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = await Promise.all(
    record.map(async ([name, value]) => [name, value instanceof Blob ? `blob:${await value.text()}` : value]),
  );
  const { id, ...rest } = Object.fromEntries(entries);
  return JSON.stringify(typeof id === 'number' ? rest : { id, ...rest });
}

/** A store whose clock the caller turns. */
export function clockedStore(name: string): { store: Store; set(minutes: number): void } {
  let now = 0;
  const store = openStore(name, () => new Date(2026, 10, 22, 0, now));
  return {
    store,
    set: (minutes) => {
      now = minutes;
    },
  };
}
