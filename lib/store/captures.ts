import { z } from '../zod.ts';
import type { Database } from './database.ts';

/** A picture of the place of a finding, as it stood on the screen. */
export const Capture = z.object({
  id: z.string(),
  findingKey: z.string(),
  pageId: z.string(),
  /** Local time with offset. */
  at: z.string(),
  url: z.string(),
  title: z.string(),
  /** Device pixels. */
  width: z.int(),
  height: z.int(),
  /** PNG. */
  image: z.instanceof(Blob),
});
export type Capture = z.infer<typeof Capture>;

/** Pictures of a finding, oldest first. */
export async function capturesOf(db: Database, findingKey: string): Promise<Capture[]> {
  const found = z.array(Capture).parse(await db.captures.where('findingKey').equals(findingKey).toArray());
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
