import { ReminderSettings } from '../backup/reminder.ts';
import { LANGUAGE_CHOICES } from '../i18n/text.ts';
import { ExportSettings } from '../view/exportSettings.ts';
import { NoticeSettings } from '../view/noticeSettings.ts';
import { RuleSettings } from '../view/ruleSettings.ts';
import { parseViews } from '../view/savedViews.ts';
import { z } from '../zod.ts';

export const SETTINGS_FORMAT = 'minghe-settings';
/** Raised when a program of an older version would misunderstand a newer file. */
export const SETTINGS_VERSION = 1;

/** What can be set, by the names of the file. Where a part is missing, what is set stays as it is. */
export const SettingsParts = z.object({
  /** Language and theme of the interface. */
  appearance: z.object({ language: z.enum(LANGUAGE_CHOICES), theme: z.enum(['auto', 'light', 'dark']) }),
  /** Name in decisions and exports. */
  inspector: z.string().max(100),
  /** What exports are like at first. */
  exports: ExportSettings,
  /** How notices are worded. */
  notice: NoticeSettings,
  /** Gradings that differ from the rules' own, and local rule packs as their files were read. */
  rules: RuleSettings,
  /** Keys that differ from the first ones, by command. */
  keys: z.record(z.string().max(40), z.array(z.string().min(1).max(20)).min(1).max(3)),
  /** Types of defect offered for own findings, in their order. */
  defectTypes: z.array(z.string().min(1).max(60)).max(500),
  /** Named views of the finding list. */
  views: z
    .array(z.unknown())
    .max(500)
    .refine((all) => parseViews(all).length === all.length, 'not a view of this version'),
  /** When to remind of a backup. */
  backupReminder: z.object({
    days: ReminderSettings.shape.days.unwrap(),
    decisions: ReminderSettings.shape.decisions.unwrap(),
  }),
});
export type SettingsParts = z.infer<typeof SettingsParts>;
export type SettingsPart = keyof SettingsParts;
export const SETTINGS_PARTS = Object.keys(SettingsParts.shape) as readonly SettingsPart[];

/** A file of settings. */
export const SettingsFile = z.object({
  format: z.literal(SETTINGS_FORMAT),
  version: z.literal(SETTINGS_VERSION),
  /** Local time with offset. */
  exportedAt: z.string(),
  ...SettingsParts.partial().shape,
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** The file as text. `at`: local time with offset. */
export function writeSettings(parts: Partial<SettingsParts>, at: string): string {
  const file = { format: SETTINGS_FORMAT, version: SETTINGS_VERSION, exportedAt: at, ...parts };
  return `${JSON.stringify(SettingsFile.parse(file), null, 2)}\n`;
}

/** `minghe-settings-2026-11-22.json` */
export function settingsFileName(at: string): string {
  return `${SETTINGS_FORMAT}-${at.slice(0, 10)}.json`;
}

/** The published JSON schema (2020-12) of the file, as text: public/schema/settings-1.json. */
export function settingsSchema(): string {
  const schema = z.toJSONSchema(SettingsFile, { io: 'input' });
  const head = { $id: `urn:minghe:schema:settings-${SETTINGS_VERSION}`, title: '明核 Minghe: settings' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
