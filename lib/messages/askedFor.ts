import { z } from '../zod.ts';
import type { Asked } from './asked.ts';

// Apart from asked.ts, so that the background does not carry zod.
const Press = z.object({
  tabId: z.int(),
  windowId: z.int(),
  what: z.enum(['audit', 'add', 'pick', 'marks']),
  button: z.boolean(),
  id: z.string(),
  at: z.number(),
});

/** A press older than this was meant for a panel that never came up. */
const STALE_AFTER = 15_000;

/** The press if it is well-formed, for this window and recent; null otherwise. */
export function askedFor(value: unknown, windowId: number, now: number): Asked | null {
  const press = Press.safeParse(value);
  if (!press.success || press.data.windowId !== windowId) return null;
  return now - press.data.at < STALE_AFTER ? press.data : null;
}
