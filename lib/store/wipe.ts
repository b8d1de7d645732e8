import { Dexie, type Table } from 'dexie';
import { maskDeep } from '../text/mask-deep.ts';
import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { ExportRecord, Round, type Wipe } from './rounds-model.ts';
import { writeSlim } from './slim.ts';

/** What a wipe of a round would take, and the exports that allow it. */
export interface WipePlan {
  readonly exports: readonly ExportRecord[];
  readonly pages: number;
  readonly captures: number;
  readonly snapshots: number;
  readonly bytes: number;
  readonly drafts: number;
}

/** What belongs to a round: evidence and drafts by id, pages and findings whose texts may hold personal numbers. */
interface Holdings {
  readonly pages: readonly string[];
  readonly findings: readonly string[];
  readonly captures: readonly string[];
  readonly snapshots: readonly string[];
  readonly drafts: readonly string[];
  readonly bytes: number;
}

export async function wipePlan(db: Database, id: string): Promise<WipePlan> {
  return db.transaction('r', tables(db), async () => {
    const { pages, captures, snapshots, drafts, bytes } = await holdings(db, id);
    return {
      exports: await exportsOf(db, id),
      pages: pages.length,
      captures: captures.length,
      snapshots: snapshots.length,
      drafts: drafts.length,
      bytes,
    };
  });
}

/**
 * Deletes the pictures, pages' HTML and unfinished drafts of a round, masks personal numbers in what is kept of it, and
 * records that; all or nothing. Throws StoreError where there is no such round or no export of it is recorded.
 */
export async function wipeRound(db: Database, id: string, stamp: { at: string; by: string }): Promise<Wipe> {
  return db.transaction('rw', tables(db), async () => {
    const stored = await db.rounds.get(id);
    const exports = await exportsOf(db, id);
    if (!stored) throw new StoreError('missing', `no round ${id}`);
    if (exports.length === 0) throw new StoreError('missing', `no export of round ${id}`);
    const round = Round.parse(stored);
    const held = await holdings(db, id);
    await db.captures.bulkDelete([...held.captures]);
    await db.snapshots.bulkDelete([...held.snapshots]);
    await db.drafts.bulkDelete([...held.drafts]);
    let masked = await maskRows(db.findings, held.findings);
    masked += await maskRows(db.decisions, held.findings);
    for (const page of held.pages) {
      const audits = db.audits.where('[pageId+at]').between([page, Dexie.minKey], [page, Dexie.maxKey]);
      const ids = (await audits.primaryKeys()).filter((key) => key !== undefined);
      masked += await maskRows(db.audits, ids);
      masked += await maskRows(db.corrections, await db.corrections.where({ pageId: page }).primaryKeys());
      masked += await maskRows(db.pages, [page]);
      await writeSlim(db, page);
    }
    const wipe: Wipe = {
      id: crypto.randomUUID(),
      roundId: id,
      roundName: round.name,
      ...stamp,
      exports: exports.map((one) => one.id),
      pages: held.pages.length,
      captures: held.captures.length,
      snapshots: held.snapshots.length,
      bytes: held.bytes,
      masked,
      drafts: held.drafts.length,
    };
    await db.wipes.add(wipe);
    return wipe;
  });
}

/** Masks personal numbers in these records; how many had any. One at a time: audits are large. */
async function maskRows<K, T>(table: Pick<Table<T, K>, 'get' | 'put'>, keys: readonly K[]): Promise<number> {
  let changed = 0;
  for (const key of keys) {
    const row = await table.get(key);
    if (row === undefined) continue;
    const masked = maskDeep(row);
    if (masked === row) continue;
    await table.put(masked);
    changed++;
  }
  return changed;
}

async function holdings(db: Database, id: string): Promise<Holdings> {
  const pages = await db.pages.where({ roundId: id }).primaryKeys();
  const findings = new Set(await db.findings.where({ roundId: id }).primaryKeys());
  const home = new Set(pages);
  const [captures, snapshots]: [string[], string[]] = [[], []];
  let bytes = 0;
  await db.captures.each(({ id: capture, pageId, findingKey, image }) => {
    if (!home.has(pageId) && !findings.has(findingKey)) return;
    captures.push(capture);
    bytes += image.size;
  });
  await db.snapshots
    .where('pageId')
    .anyOf(pages)
    .each((snapshot) => {
      snapshots.push(snapshot.id);
      bytes += snapshot.gzip.size;
    });
  // A draft's id starts with that of its page or finding.
  const drafts = (await db.drafts.toCollection().primaryKeys()).filter((draft) => {
    const owner = draft.slice(0, draft.indexOf(':'));
    return home.has(owner) || findings.has(owner);
  });
  return { pages, findings: [...findings], captures, snapshots, drafts, bytes };
}

async function exportsOf(db: Database, id: string): Promise<ExportRecord[]> {
  const all = z.array(ExportRecord).parse(await db.exports.toArray());
  return all.filter(({ roundId }) => roundId === id);
}

function tables(db: Database) {
  const evidence = [db.captures, db.snapshots, db.drafts];
  const texts = [db.pages, db.audits, db.findings, db.decisions, db.corrections, db.slim, db.words];
  return [...evidence, ...texts, db.rounds, db.exports, db.wipes];
}
