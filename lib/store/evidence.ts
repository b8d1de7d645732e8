import type { Database } from './database.ts';

/** What evidence takes: pictures, pages' HTML, and the bytes of both. */
export interface EvidenceUse {
  readonly captures: number;
  readonly snapshots: number;
  readonly bytes: number;
}

export async function evidenceUse(db: Database): Promise<EvidenceUse> {
  let [captures, snapshots, bytes] = [0, 0, 0];
  await db.captures.each(({ image }) => {
    captures++;
    bytes += image.size;
  });
  await db.snapshots.each(({ gzip }) => {
    snapshots++;
    bytes += gzip.size;
  });
  return { captures, snapshots, bytes };
}

/** Deletes all evidence; findings and decisions stay. */
export async function freeEvidence(db: Database): Promise<void> {
  await db.transaction('rw', db.captures, db.snapshots, async () => {
    await Promise.all([db.captures.clear(), db.snapshots.clear()]);
  });
}
