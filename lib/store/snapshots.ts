import { z } from '../zod.ts';
import type { Database } from './database.ts';

/** A page's HTML as it was audited. The same HTML is kept once, however often it was seen. */
export const Snapshot = z.object({
  /** `<page id>:<sha256>` */
  id: z.string(),
  pageId: z.string(),
  /** SHA-256 of the HTML in UTF-8, 64 hex digits. */
  sha256: z.string(),
  url: z.string(),
  title: z.string(),
  /** First and last time it was seen, local time with offset. */
  firstAt: z.string(),
  lastAt: z.string(),
  /** Bytes of the HTML. */
  size: z.int(),
  /** The HTML, gzip. */
  gzip: z.instanceof(Blob),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What is handed over for keeping. */
export type NewSnapshot = Pick<Snapshot, 'pageId' | 'sha256' | 'url' | 'title' | 'size' | 'gzip'>;

/** Keeps a page's HTML; one that is there already is only seen again. */
export async function addSnapshot(db: Database, taken: NewSnapshot, at: string): Promise<Snapshot> {
  const id = `${taken.pageId}:${taken.sha256}`;
  return db.transaction('rw', db.snapshots, async () => {
    const known = await db.snapshots.get(id);
    const snapshot: Snapshot = known ? { ...known, lastAt: at } : { ...taken, id, firstAt: at, lastAt: at };
    await db.snapshots.put(snapshot);
    return snapshot;
  });
}

/** A page's HTML, the one seen last first. */
export async function snapshotsOf(db: Database, pageId: string): Promise<Snapshot[]> {
  const found = z.array(Snapshot).parse(await db.snapshots.where('pageId').equals(pageId).toArray());
  return found.sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}
