import { Correction, type NewCorrection, subjectOf } from '../corrections/model.ts';
import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';

/** What an inspector put right on a page; at most one for each subject, the last one. */
export const SavedCorrection = z.object({ pageId: z.string(), subject: z.string(), correction: Correction });
export type SavedCorrection = z.infer<typeof SavedCorrection>;

/** A page's corrections in the order in which they were made. */
export async function correctionsOf(db: Database, pageId: string): Promise<Correction[]> {
  const found = z.array(SavedCorrection).parse(await db.corrections.where({ pageId }).toArray());
  return found.map(({ correction }) => correction).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Keeps a correction; what stood for the same subject before, null where nothing did. Throws StoreError where there is no such page. */
export async function correct(
  db: Database,
  pageId: string,
  correction: NewCorrection,
  stamp: { at: string; by: string },
): Promise<Correction | null> {
  const made = Correction.parse({ ...correction, ...stamp });
  return db.transaction('rw', db.pages, db.corrections, async () => {
    if (!(await db.pages.get(pageId))) throw new StoreError('missing', `no page ${pageId}`);
    return replace(db, pageId, subjectOf(made), made);
  });
}

/** Puts the correction of a subject back to what it was, null for none; what stood there until now. */
export async function setCorrection(
  db: Database,
  pageId: string,
  subject: string,
  correction: Correction | null,
): Promise<Correction | null> {
  return db.transaction('rw', db.corrections, () => replace(db, pageId, subject, correction));
}

async function replace(db: Database, pageId: string, subject: string, correction: Correction | null) {
  const before = await db.corrections.get([pageId, subject]);
  if (correction) await db.corrections.put({ pageId, subject, correction });
  else await db.corrections.delete([pageId, subject]);
  return before?.correction ?? null;
}
