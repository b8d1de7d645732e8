import { z } from '../../zod.ts';
import { CURRENT_ROUND } from '../rounds-model.ts';

/** Setting that holds when the whole database was last backed up, and until when the reminder is put off. */
export const BACKUP_SETTING = 'backup';

/** Settings of this machine, which no backup takes along. */
export const LOCAL_SETTINGS: ReadonlySet<string> = new Set([CURRENT_ROUND, BACKUP_SETTING]);

export const BackupState = z.object({
  /** Local time with offset, null for never. */
  last: z.string().nullable(),
  /** The reminder rests until then. */
  rests: z.string().nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

/** What is stored, or that nothing was ever backed up. */
export function parseBackupState(stored: unknown): BackupState {
  const parsed = BackupState.safeParse(stored);
  return parsed.success ? parsed.data : { last: null, rests: null };
}
