import { Dexie } from 'dexie';
import type { PageBundle } from '../../backup/model.ts';
import type { Database } from '../database.ts';

/** A page with all that hangs on it but evidence, as it is in the database; null where there is no such page. Not validated. */
export async function bundleOf(db: Database, id: string): Promise<PageBundle | null> {
  return db.transaction('r', db.pages, db.audits, db.findings, db.decisions, db.corrections, async () => {
    const page = await db.pages.get(id);
    if (!page) return null;
    const audits = await db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
    return {
      page,
      audits: audits.map(({ id: _, ...audit }) => audit),
      findings: await db.findings.where('[pageId+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      decisions: await db.decisions.where({ pageId: id }).toArray(),
      corrections: await db.corrections.where({ pageId: id }).toArray(),
    };
  });
}
