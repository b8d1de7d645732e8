import { z } from '../zod.ts';

/**
 * The inspector's press of the button, left by the background in `storage.session` under `ASKED`. The panel finds it there
 * whether it was open already or is only now starting, so no press is lost on the way.
 */
export const ASKED = 'asked';

export const Asked = z.object({
  tabId: z.int(),
  windowId: z.int(),
  /** Makes two presses on the same tab two values. */
  id: z.string(),
  /** Milliseconds since the epoch; an old press is not carried out. */
  at: z.number(),
});
export type Asked = z.infer<typeof Asked>;

/** A press older than this was meant for a panel that never came up. */
const STALE_AFTER = 15_000;

/** The press if it is well-formed, for this window and recent; null otherwise. */
export function askedFor(value: unknown, windowId: number, now: number): Asked | null {
  const parsed = Asked.safeParse(value);
  if (!parsed.success || parsed.data.windowId !== windowId) return null;
  return now - parsed.data.at < STALE_AFTER ? parsed.data : null;
}
