import { Dexie } from 'dexie';
import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { CURRENT_ROUND, Round, type RoundWords, type ScopeEntry } from './rounds-model.ts';
import { writeSlim } from './slim.ts';

/** The round that audits belong to now; null where none is chosen, or the one chosen is over or gone. */
export async function currentRound(db: Database): Promise<Round | null> {
  const id = (await db.settings.get(CURRENT_ROUND))?.value;
  const stored = typeof id === 'string' ? await db.rounds.get(id) : undefined;
  if (!stored) return null;
  const round = Round.parse(stored);
  return round.endedAt === null ? round : null;
}

/** All rounds, the ones that go on first, then the one made last first. */
export async function listRounds(db: Database): Promise<Round[]> {
  const all = z.array(Round).parse(await db.rounds.toArray());
  return all.sort(
    (a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || (a.createdAt < b.createdAt ? 1 : -1),
  );
}

/** Makes a round. */
export async function addRound(db: Database, words: RoundWords, at: string): Promise<Round> {
  const round = Round.parse({
    ...words,
    id: crypto.randomUUID(),
    createdAt: at,
    changedAt: at,
    endedAt: null,
  } satisfies Round);
  await db.rounds.add(round);
  return round;
}

/** Changes a round; `change` gets what is stored now. Throws StoreError where there is no such round. */
export async function changeRound(
  db: Database,
  id: string,
  change: (round: Round) => Partial<Omit<Round, 'id'>>,
): Promise<Round> {
  return db.transaction('rw', db.rounds, async () => {
    const round = await roundOf(db, id);
    const changed = Round.parse({ ...round, ...change(round) });
    await db.rounds.put(changed);
    return changed;
  });
}

/** Marks one page of a round's scope. An address that is not in the scope changes nothing. */
export async function markScope(
  db: Database,
  id: string,
  url: string,
  mark: Partial<Pick<ScopeEntry, 'state' | 'reason'>>,
  at: string,
): Promise<Round> {
  return changeRound(db, id, ({ scope }) => ({
    scope: scope.map((entry) => (entry.url === url ? { ...entry, ...mark, at } : entry)),
  }));
}

/** Ids of the pages that were audited in a round; only the index is read. */
export async function auditedIn(db: Database, id: string): Promise<string[]> {
  const keys = await db.audits.where('[roundId+pageId]').between([id, Dexie.minKey], [id, Dexie.maxKey]).uniqueKeys();
  return keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'string' ? [key[1]] : []));
}

/** A deleted round and what belonged to it, for undo. */
export interface DeletedRound {
  readonly round: Round;
  readonly pages: readonly string[];
  readonly audits: readonly number[];
  readonly findings: readonly string[];
}

/** Deletes a round. Pages, findings and decisions stay and belong to none; so do the records of exports and wipes. */
export async function deleteRound(db: Database, id: string): Promise<DeletedRound> {
  return db.transaction('rw', tables(db), async () => {
    const round = await roundOf(db, id);
    const deleted: DeletedRound = {
      round,
      pages: await db.pages.where({ roundId: id }).primaryKeys(),
      audits: (await auditsIn(db, id).primaryKeys()).filter((key) => key !== undefined),
      findings: await db.findings.where({ roundId: id }).primaryKeys(),
    };
    await db.rounds.delete(id);
    await place(db, deleted, null);
    return deleted;
  });
}

/** Puts a deleted round back with what belonged to it. */
export async function restoreRound(db: Database, deleted: DeletedRound): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    await db.rounds.put(deleted.round);
    await place(db, deleted, deleted.round.id);
  });
}

async function place(db: Database, { pages, audits, findings }: DeletedRound, roundId: string | null): Promise<void> {
  const touched = new Set(pages);
  await db.pages.where('id').anyOf(pages).modify({ roundId });
  await db.audits.where(':id').anyOf(audits).modify({ roundId });
  await db.findings
    .where('key')
    .anyOf(findings)
    .modify((finding) => {
      finding.roundId = roundId;
      touched.add(finding.pageId);
    });
  for (const page of touched) await writeSlim(db, page);
}

function auditsIn(db: Database, id: string) {
  return db.audits.where('[roundId+pageId]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

async function roundOf(db: Database, id: string): Promise<Round> {
  const stored = await db.rounds.get(id);
  if (!stored) throw new StoreError('missing', `no round ${id}`);
  return Round.parse(stored);
}

function tables(db: Database) {
  return [db.rounds, db.pages, db.audits, db.findings, db.slim, db.words];
}
