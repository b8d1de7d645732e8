import { COLUMNS } from '../columns.ts';
import type { ExportAudit, ExportInput, ExportRun } from '../model.ts';
import { exportRows } from '../rows.ts';
import { CORRECTION_COLUMNS, correctionRows } from './corrections.ts';
import { STATISTIC_COLUMNS, statisticRows } from './statistics.ts';
import { SUMMARY_COLUMNS, summaryRows } from './summary.ts';
import { headed } from './table.ts';
import { WorkbookWriter } from './writer.ts';

const SHEETS = {
  zh: { findings: '问题台账', summary: '汇总', statistics: '统计数据', corrections: '读数更正' },
  en: { findings: 'Findings', summary: 'Summary', statistics: 'Statistics', corrections: 'Corrections' },
} as const;

/** XLSX: the finding list, a summary of it, and, where audits are given, their statistics and corrections. */
export async function toXlsx(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language } = input;
  const names = SHEETS[language];
  const workbook = new WorkbookWriter();
  await workbook.sheet(names.findings, headed(COLUMNS, language), exportRows(input, run));
  await workbook.sheet(names.summary, headed(SUMMARY_COLUMNS, language), summaryRows(input));
  if (input.audits) {
    // Corrections are few: they are kept aside while the statistics stream by.
    const corrected: ExportAudit[] = [];
    const rows = statisticRows(watched(input.audits(), corrected, run), input);
    await workbook.sheet(names.statistics, headed(STATISTIC_COLUMNS, language), rows);
    if (corrected.length > 0) {
      await workbook.sheet(names.corrections, headed(CORRECTION_COLUMNS, language), correctionRows(corrected, input));
    }
  }
  return workbook.finish();
}

/** The audits as they come, those with corrections noted. */
async function* watched(
  audits: AsyncIterable<ExportAudit>,
  corrected: ExportAudit[],
  run: ExportRun | undefined,
): AsyncGenerator<ExportAudit> {
  for await (const audit of audits) {
    run?.signal?.throwIfAborted();
    if (audit.corrections.length > 0) corrected.push(audit);
    yield audit;
  }
}
