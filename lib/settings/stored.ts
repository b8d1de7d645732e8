import { parseReminder, REMINDER_SETTING } from '../backup/reminder.ts';
import { storedTypes, TYPES_SETTING, typesOf } from '../own/types.ts';
import { EXPORT_SETTING, parseExportSettings } from '../view/exportSettings.ts';
import { NOTICE_SETTING, parseNoticeSettings } from '../view/noticeSettings.ts';
import { parseRuleSettings, RULES_SETTING } from '../view/ruleSettings.ts';
import { parseViews, VIEWS_SETTING } from '../view/savedViews.ts';
import type { SettingsParts } from './file.ts';

export const INSPECTOR_SETTING = 'inspector';

/** The inspector's name out of what is stored; '' where none was given. */
export const inspectorOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** The parts that lie in the database; the appearance lies beside it, as it is needed before the first paint. */
type StoredParts = Omit<SettingsParts, 'appearance'>;

/** How a part is kept: the setting's key, what the stored value says, and how it is stored. */
interface Kept<T> {
  readonly key: string;
  readonly read: (stored: unknown) => T;
  readonly write: (value: T) => unknown;
}

const asIs = <T>(value: T): unknown => value;

/** Every part; a part that is added and forgotten here does not compile. `keys` is read as it is: only views know the commands. */
const KEPT: { readonly [P in keyof StoredParts]: Kept<StoredParts[P]> } = {
  inspector: { key: INSPECTOR_SETTING, read: inspectorOf, write: asIs },
  exports: { key: EXPORT_SETTING, read: parseExportSettings, write: asIs },
  notice: { key: NOTICE_SETTING, read: parseNoticeSettings, write: asIs },
  rules: { key: RULES_SETTING, read: parseRuleSettings, write: asIs },
  keys: { key: 'keys', read: keysOf, write: asIs },
  defectTypes: { key: TYPES_SETTING, read: (stored) => [...typesOf(stored)], write: storedTypes },
  views: { key: VIEWS_SETTING, read: (stored) => [...parseViews(stored)], write: asIs },
  backupReminder: { key: REMINDER_SETTING, read: parseReminder, write: asIs },
};
const PARTS = Object.keys(KEPT) as readonly (keyof StoredParts)[];

/** Which part a stored setting is, by its key; null for one that is none. */
export function partOf(key: string): keyof StoredParts | null {
  return PARTS.find((part) => KEPT[part].key === key) ?? null;
}

/** All stored settings as they hold now; `setting` reads one from the database. */
export async function storedParts(setting: (key: string) => Promise<unknown>): Promise<StoredParts> {
  const read = async <P extends keyof StoredParts>(part: P): Promise<[P, StoredParts[P]]> => [
    part,
    KEPT[part].read(await setting(KEPT[part].key)),
  ];
  return Object.fromEntries(await Promise.all(PARTS.map(read))) as unknown as StoredParts;
}

/** What to store for these parts, by the settings' keys. */
export function toStore(parts: Partial<SettingsParts>): Record<string, unknown> {
  const stored = <P extends keyof StoredParts>(part: P): [string, unknown][] => {
    const value = parts[part];
    return value === undefined ? [] : [[KEPT[part].key, KEPT[part].write(value as StoredParts[P])]];
  };
  return Object.fromEntries(PARTS.flatMap(stored));
}

function keysOf(stored: unknown): StoredParts['keys'] {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([, keys]) => Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === 'string'),
    ),
  );
}
