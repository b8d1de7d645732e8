import type { Words } from '../../lib/i18n/text.ts';
import { readSettings, type SettingsParts } from '../../lib/settings/file.ts';
import { faultOf, tableOf } from '../sidepanel/state/keyChanges.ts';
import { COMMANDS, type Command, type KeyTable } from '../sidepanel/state/keys.ts';

/** The settings in a file's text, or what is wrong with it, line by line; then nothing of it may be taken over. */
export type SettingsOf =
  | { readonly ok: true; readonly parts: Partial<SettingsParts> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a file of settings: its form, its rule packs and its keys. What reads packs is loaded only where there are some. */
export async function settingsFrom(text: string, { t, language }: Words): Promise<SettingsOf> {
  const read = readSettings(text);
  if (!read.ok) {
    const { fault } = read;
    return {
      ok: false,
      faults: [fault.kind === 'part' ? t('settingsFile.fault.part', fault) : t(`settingsFile.fault.${fault.kind}`)],
    };
  }
  const { rules, keys = {} } = read.parts;
  const faults: string[] = [];
  if (rules && rules.packs.length > 0) {
    const { packOf } = await import('./ruleCatalog.ts');
    for (const pack of rules.packs) {
      const known = packOf(pack, language);
      if (!known.ok) faults.push(...known.faults.map((detail) => t('settingsFile.fault.pack', { detail })));
    }
  }
  for (const name of badKeys(keys)) faults.push(t('settingsFile.fault.key', { name }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parts: read.parts };
}

/** Commands of a file that there are not, or whose keys are taken or reserved once all of the file's keys hold. */
function badKeys(keys: Readonly<Record<string, readonly string[]>>): string[] {
  const known = (name: string): name is Command => COMMANDS.some((command) => command === name);
  const changes: Partial<Record<Command, readonly string[]>> = {};
  for (const [name, own] of Object.entries(keys)) if (known(name)) changes[name] = own;
  const table: KeyTable = { ...tableOf({}), ...changes };
  return Object.entries(keys).flatMap(([name, own]) =>
    known(name) && own.every((key) => faultOf(key, name, table) === null) ? [] : [name],
  );
}
