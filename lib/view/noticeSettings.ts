import { DEFAULT_DAYS } from '../export/docx/template.ts';
import { z } from '../zod.ts';

/** Key of the setting. */
export const NOTICE_SETTING = 'notice';

/** How an inspector words notices. */
export const NoticeSettings = z.object({
  /** Plain text with placeholders; '' for the default of the language. */
  template: z.string().max(20_000),
  /** Days until the deadline. */
  days: z.int().min(1).max(365),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

export const DEFAULT_NOTICE: NoticeSettings = { template: '', days: DEFAULT_DAYS };

/** The stored settings; the defaults where nothing, or something else, is stored. */
export function parseNoticeSettings(stored: unknown): NoticeSettings {
  return NoticeSettings.catch(DEFAULT_NOTICE).parse(stored);
}
