import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Database } from '../database.ts';
import type { SavedPage } from '../records.ts';
import { SLIM_VERSION, writeSlim } from '../slim.ts';
import { Columns, type PageInfo } from './columns.ts';
import { slimDecision } from './judged.ts';
import type { Slices } from './slices.ts';

/** Records read at a time; each batch is unpacked in one go. */
const BATCH = 60;
const DECISIONS = 250;

/** Reads the whole list, in slices. */
export async function readColumns(db: Database, slices: Slices): Promise<Columns> {
  const columns = new Columns();
  const infos = new Map<string, PageInfo>();
  for await (const page of all(db.pages, 'id', BATCH, slices)) infos.set(page.id, infoOf(page));
  const old: string[] = [];
  for await (const { pageId, version, rows } of all(db.slim, 'pageId', BATCH, slices)) {
    const info = infos.get(pageId);
    if (version !== SLIM_VERSION) old.push(pageId);
    else if (info) columns.put(info, rows);
    if (slices.due) await slices.rest();
  }
  for (const pageId of old) {
    await db.transaction('rw', db.findings, db.slim, db.words, () => writeSlim(db, pageId));
    const info = infos.get(pageId);
    if (info) columns.put(info, (await db.slim.get(pageId))?.rows ?? []);
  }
  for await (const decision of all(db.decisions, 'key', DECISIONS, slices)) {
    columns.judge(decision.key, slimDecision(decision));
  }
  return columns;
}

/** Reads again what changed: pages with their findings and judgements, and single judgements. */
export async function readChanged(
  db: Database,
  columns: Columns,
  pageIds: readonly string[],
  keys: readonly string[],
  slices: Slices,
): Promise<void> {
  for (const id of pageIds) {
    const [page, slim, decisions] = await Promise.all([
      db.pages.get(id),
      db.slim.get(id),
      db.decisions.where('pageId').equals(id).toArray(),
    ]);
    if (page) columns.put(infoOf(page), slim?.rows ?? []);
    else if (columns.pageNumber(id) !== undefined) columns.put({ ...NO_PAGE, id }, []);
    for (const decision of decisions) columns.judge(decision.key, slimDecision(decision));
    if (slices.due) await slices.rest();
  }
  for (let i = 0; i < keys.length; i += DECISIONS) {
    const some = keys.slice(i, i + DECISIONS);
    const decisions = await db.decisions.bulkGet(some);
    some.forEach((key, at) => {
      const decision = decisions[at];
      columns.judge(key, decision ? slimDecision(decision) : null);
    });
    if (slices.due) await slices.rest();
  }
}

/** All records of a table in the order of their keys, a batch at a time. */
async function* all<T, Insert>(
  table: Table<T, string, Insert>,
  key: keyof T & string,
  batch: number,
  slices: Slices,
): AsyncGenerator<T> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const read: T[] = await table.where(key).above(after).limit(batch).toArray();
    yield* read;
    const last = read.at(-1);
    if (!last || read.length < batch) return;
    after = last[key];
    if (slices.due) await slices.rest();
  }
}

const NO_PAGE: PageInfo = {
  id: '',
  body: '',
  title: '',
  indexNumber: '',
  published: '',
  auditedAt: '',
  auditCount: 0,
};

function infoOf(page: SavedPage): PageInfo {
  const { id, body, title, url, indexNumber, publicationDate, auditedAt, auditCount } = page;
  return {
    id,
    body,
    title: title || url,
    indexNumber: indexNumber ?? '',
    published: publicationDate ?? '',
    auditedAt,
    auditCount,
  };
}
