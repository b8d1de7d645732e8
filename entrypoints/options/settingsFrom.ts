import { templateFaults } from '../../lib/export/docx/check.ts';
import type { Words } from '../../lib/i18n/text.ts';
import type { JsonFile } from '../../lib/jsonfile/read.ts';
import { type SettingsFault, settingsFaultText } from '../../lib/settings/fault.ts';
import type { SettingsParts } from '../../lib/settings/file.ts';
import { readSettings } from '../../lib/settings/read.ts';
import { faultOf, tableOf } from '../sidepanel/state/keyChanges.ts';
import { COMMANDS, type Command, type KeyTable } from '../sidepanel/state/keys.ts';
import { packOf } from './ruleCatalog.ts';

/** The settings in a file's text, or what is wrong with it, line by line; then nothing of it may be taken over. */
export type SettingsOf =
  | { readonly ok: true; readonly parts: Partial<SettingsParts> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a file of settings: its form, its template, its rule packs and its keys. A chunk of its own, loaded with the first file. */
export function settingsFrom(text: string, { language }: Pick<Words, 'language'>): SettingsOf {
  const read = readSettings(text);
  const told = (faults: readonly SettingsFault[]) => faults.map((fault) => settingsFaultText(fault, language));
  if (!read.ok) return { ok: false, faults: told(read.faults) };
  const { rules, keys = {}, notice } = read.parts;
  const template = templateFaults(notice?.template ?? '').map(
    ({ name }): SettingsFault => ({ ...read.file.place(['notice', 'template']), reason: 'template', args: { name } }),
  );
  const packs = (rules?.packs ?? []).flatMap((pack, i) => {
    const known = packOf(pack, language);
    const place = read.file.place(['rules', 'packs', i]);
    return known.ok ? [] : known.faults.map((fault): SettingsFault => ({ ...place, reason: 'pack', args: { fault } }));
  });
  const faults = told([...template, ...packs, ...badKeys(keys, read.file)]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parts: read.parts };
}

/** Commands of a file that there are not, or whose keys are taken or reserved once all of the file's keys hold. */
function badKeys(keys: Readonly<Record<string, readonly string[]>>, file: JsonFile): SettingsFault[] {
  const known = (name: string): name is Command => COMMANDS.some((command) => command === name);
  const changes: Partial<Record<Command, readonly string[]>> = {};
  for (const [name, own] of Object.entries(keys)) if (known(name)) changes[name] = own;
  const table: KeyTable = { ...tableOf({}), ...changes };
  return Object.entries(keys).flatMap(([name, own]): SettingsFault[] => {
    const place = file.place(['keys', name]);
    if (!known(name)) return [{ ...place, reason: 'command', args: { name } }];
    const bad = own.find((key) => faultOf(key, name, table) !== null);
    return bad === undefined ? [] : [{ ...place, reason: 'key', args: { key: bad } }];
  });
}
