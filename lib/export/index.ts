import type { ExportInput, ExportRun } from './model.ts';

export type { ExportInput, ExportRun } from './model.ts';

/** Formats of the finding list; each is one file that loads when used. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The finding list as a file. Rejects with the signal's reason when aborted. */
export async function exportFindings(format: ExportFormat, input: ExportInput, run?: ExportRun): Promise<Blob> {
  switch (format) {
    case 'xlsx':
      return (await import('./xlsx/index.ts')).toXlsx(input, run);
    case 'csv':
      return (await import('./csv.ts')).toCsv(input, run);
    case 'json':
      return (await import('./json.ts')).toJson(input, run);
  }
}

/** `问题台账-2026-11-22.xlsx` */
export function exportFileName(format: ExportFormat, { language, at }: Pick<ExportInput, 'language' | 'at'>): string {
  return `${language === 'zh' ? '问题台账' : 'findings'}-${at.slice(0, 10)}.${format}`;
}
