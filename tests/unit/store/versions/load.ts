import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';

/** A database as a version of the program left it: written by that version, then read out record by record. */
export interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** The stored file of a version; its blobs are `{ blob: base64, type }`. */
export function dumpOf(version: number): Dump {
  return JSON.parse(readFileSync(join(import.meta.dirname, `v${version}.json`), 'utf8'), (_, value) =>
    typeof value?.blob === 'string' ? new Blob([Buffer.from(value.blob, 'base64')], { type: value.type }) : value,
  );
}

/** Puts a dump into the database of this name, at its own version. */
export async function load(name: string, dump: Dump): Promise<void> {
  const db = new Dexie(name);
  db.version(dump.version).stores(dump.stores);
  await db.open();
  for (const [table, rows] of Object.entries(dump.tables)) await db.table(table).bulkAdd([...rows]);
  db.close();
}

/** All that is in a database, whatever its version. */
export async function contents(name: string): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  const db = await new Dexie(name).open();
  const tables: Record<string, unknown[]> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  const { verno } = db;
  db.close();
  return { version: verno, tables };
}
