import { z } from '../zod.ts';

/** When to remind of a backup. */
export const ReminderSettings = z.object({
  /** After this many days, or this many judgements, whichever comes first; 0 for never. */
  days: z.int().min(0).max(365).catch(7),
  decisions: z.int().min(0).max(100_000).catch(50),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

export const REMINDER_SETTING = 'backupReminder';

export function parseReminder(stored: unknown): ReminderSettings {
  return ReminderSettings.parse(stored instanceof Object ? stored : {});
}

/** What is known of the last backup. */
export interface Age {
  /** Local times with offset; null for never. */
  readonly last: string | null;
  readonly rests: string | null;
  /** Judgements since then, and when the first of them was made. */
  readonly decisions: number;
  readonly first: string | null;
  readonly pages: number;
}

/** Why a backup is due: days since the last one (null: there was none) and judgements since then. */
export interface Due {
  readonly days: number | null;
  readonly decisions: number;
}

const DAY = 86_400_000;

/** What to remind of, null while nothing is due, there is nothing to lose, or the reminder was put off. */
export function dueBackup(
  { last, rests, decisions, first, pages }: Age,
  when: ReminderSettings,
  now: Date,
): Due | null {
  if (rests !== null && Date.parse(rests) > now.getTime()) return null;
  const daysSince = (at: string | null) => (at === null ? null : Math.floor((now.getTime() - Date.parse(at)) / DAY));
  const days = daysSince(last);
  const byCount = when.decisions > 0 && decisions >= when.decisions;
  // Without judgements since then, all that is there is in the file, or the pages can be audited again.
  const waiting = days ?? daysSince(first);
  const byTime = when.days > 0 && decisions > 0 && pages > 0 && waiting !== null && waiting >= when.days;
  return byCount || byTime ? { days, decisions } : null;
}
