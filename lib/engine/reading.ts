import { z } from '../zod.ts';

/** What was read at an address. Nothing is coerced: blank, dash and unreadable stay apart up to the export. */
export const Reading = z.discriminatedUnion('state', [
  /** `approximate`: 近, 约, 余, 多, 超过, or rounded to 万/亿. `low`/`high` scaled (see SCALE), equal where exact. */
  z.object({ state: z.literal('number'), low: z.int(), high: z.int(), approximate: z.boolean() }),
  z.object({ state: z.literal('blank') }),
  z.object({ state: z.literal('dash') }),
  z.object({ state: z.literal('notApplicable') }),
  z.object({ state: z.literal('unreadable') }),
  /** Two occurrences of the same address differ. */
  z.object({ state: z.literal('conflict') }),
  z.object({ state: z.literal('absent') }),
]);
export type Reading = z.infer<typeof Reading>;
