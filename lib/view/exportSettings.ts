import { EXPORT_FORMATS } from '../export/index.ts';
import { z } from '../zod.ts';

/** Key of the setting. */
export const EXPORT_SETTING = 'exports';

/** What exports are like unless the inspector chooses otherwise. */
export const ExportSettings = z.object({
  /** The format offered first. */
  format: z.enum(EXPORT_FORMATS),
  /** Pictures go into the formats that can hold them. */
  pictures: z.boolean(),
  /** Columns left out of the finding list, by id. */
  omit: z.array(z.string().max(40)).max(40),
});
export type ExportSettings = z.infer<typeof ExportSettings>;

export const DEFAULT_EXPORTS: ExportSettings = { format: 'xlsx', pictures: true, omit: [] };

/** The stored settings; the defaults where nothing, or something else, is stored. */
export function parseExportSettings(stored: unknown): ExportSettings {
  return ExportSettings.catch(DEFAULT_EXPORTS).parse(stored);
}
