import type { ExportInput, ExportRun } from './model.ts';

export { statusOf } from './groups.ts';
export {
  type ExportAudit,
  type ExportCapture,
  type ExportCorrection,
  type ExportInput,
  type ExportRun,
  type ExportSnapshot,
  type FindingOrder,
  type FindingSource,
  NothingToExport,
  type NoticeOptions,
} from './model.ts';

/** Formats that show pictures where they are wanted; evidence always has them. */
export const WITH_PICTURES: readonly ExportFormat[] = ['xlsx', 'docx', 'html', 'json'];

/** What findings can be handed over as; each loads when used. */
export const EXPORT_FORMATS = ['xlsx', 'docx', 'html', 'evidence', 'csv', 'md', 'json', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The findings as a file: a list (xlsx, csv, md, json, jsonld), a notice to each body (docx, a zip of them for several)
 * a report (html) or all evidence with its hashes (evidence, a zip). Rejects with the signal's reason when aborted.
 */
export async function exportFindings(format: ExportFormat, input: ExportInput, run?: ExportRun): Promise<Blob> {
  switch (format) {
    case 'xlsx':
      return (await import('./xlsx/index.ts')).toXlsx(input, run);
    case 'docx':
      return (await import('./docx/index.ts')).toNotices(input, run);
    case 'html':
      return (await import('./html/index.ts')).toReport(input, run);
    case 'evidence':
      return (await import('./evidence/index.ts')).toEvidence(input, run);
    case 'csv':
      return (await import('./csv.ts')).toCsv(input, run);
    case 'md':
      return (await import('./markdown.ts')).toMarkdown(input, run);
    case 'json':
      return (await import('./json.ts')).toJson(input, run);
    case 'jsonld':
      return (await import('./annotations.ts')).toAnnotations(input, run);
  }
}

const NAMES = {
  list: { zh: '问题台账', en: 'findings' },
  docx: { zh: '整改通知书', en: 'notices' },
  html: { zh: '核查报告', en: 'report' },
  evidence: { zh: '证据包', en: 'evidence' },
} as const;

/** `问题台账-2026-11-22.xlsx`; `file` tells whether notices came as one document or as a zip of several. */
export function exportFileName(
  format: ExportFormat,
  { language, at }: Pick<ExportInput, 'language' | 'at'>,
  file?: Pick<Blob, 'type'>,
): string {
  const name = (format in NAMES ? NAMES[format as keyof typeof NAMES] : NAMES.list)[language];
  const zipped = format === 'evidence' || file?.type === 'application/zip';
  return `${name}-${at.slice(0, 10)}.${zipped ? 'zip' : format}`;
}
