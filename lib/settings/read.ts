import { issueFaults } from '../jsonfile/issues.ts';
import { type JsonFile, readJson } from '../jsonfile/read.ts';
import { z } from '../zod.ts';
import type { SettingsFault } from './fault.ts';
import { SETTINGS_FORMAT, SETTINGS_VERSION, SettingsFile, type SettingsParts } from './file.ts';

export type SettingsRead =
  | { readonly ok: true; readonly parts: Partial<SettingsParts>; readonly file: JsonFile }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

const Head = z.object({ format: z.literal(SETTINGS_FORMAT), version: z.number() });

/** Reads a file of settings: all of it is right, or it is refused with everything that is wrong, line by line. Never throws. */
export function readSettings(text: string): SettingsRead {
  const read = readJson(text);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const { file } = read;
  const head = Head.safeParse(file.value);
  if (!head.success) return { ok: false, faults: [{ ...file.place([]), reason: 'foreign', args: {} }] };
  if (head.data.version > SETTINGS_VERSION) {
    return { ok: false, faults: [{ ...file.place(['version']), reason: 'newer', args: {} }] };
  }
  const parsed = SettingsFile.safeParse(file.value);
  if (!parsed.success) return { ok: false, faults: issueFaults(file, parsed.error.issues) };
  const { format: _f, version: _v, exportedAt: _e, ...parts } = parsed.data;
  return { ok: true, parts, file };
}
