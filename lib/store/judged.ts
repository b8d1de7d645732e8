import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { Decision } from './records.ts';

/** All decisions on a page's findings: few, where its findings may be thousands. */
export async function decisionsOf(db: Database, pageId: string): Promise<Decision[]> {
  return z.array(Decision).parse(await db.decisions.where('pageId').equals(pageId).toArray());
}
