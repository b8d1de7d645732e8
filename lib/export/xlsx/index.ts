import { picturesOf } from '../captures.ts';
import type { ExportAudit, ExportColumn, ExportInput, ExportRun } from '../model.ts';
import { pacer } from '../pace.ts';
import { columnsOf, exportRows } from '../rows.ts';
import { Tally } from '../tally.ts';
import { CORRECTION_COLUMNS, correctionRows } from './corrections.ts';
import type { SheetRow } from './sheet.ts';
import { STATISTIC_COLUMNS, statisticRows } from './statistics.ts';
import { SUMMARY_COLUMNS, summaryRows } from './summary.ts';
import { column, headed } from './table.ts';
import { WorkbookWriter } from './writer.ts';

const SHEETS = {
  zh: { findings: '问题台账', summary: '汇总', statistics: '统计数据', corrections: '读数更正' },
  en: { findings: 'Findings', summary: 'Summary', statistics: 'Statistics', corrections: 'Corrections' },
} as const;

const PICTURES = column('截图', 'Screenshot', 'text', 46);

/**
 * XLSX: the finding list, a summary of it, and, where there are some, the pages' statistics and what was put right. Where
 * pictures are wanted they stand in a last column of the list.
 */
export async function toXlsx(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language, audits, corrections = [] } = input;
  const names = SHEETS[language];
  const workbook = new WorkbookWriter(input.at);
  const tally = new Tally();
  const columns = columnsOf(input);
  const shown = input.captures ? [...columns, PICTURES] : columns;
  await workbook.sheet(names.findings, headed(shown, language), listRows(input, columns, tally, run), run?.signal);
  await workbook.sheet(names.summary, headed(SUMMARY_COLUMNS, language), summaryRows(tally, language));
  if (audits) {
    const rows = statisticRows(heeding(audits(), run), input);
    await workbook.sheet(names.statistics, headed(STATISTIC_COLUMNS, language), rows);
  }
  if (corrections.length > 0) {
    await workbook.sheet(names.corrections, headed(CORRECTION_COLUMNS, language), correctionRows(input));
  }
  return workbook.finish();
}

/** The list's rows with their pictures, counted while they go by. */
async function* listRows(
  input: ExportInput,
  columns: readonly ExportColumn[],
  tally: Tally,
  run: ExportRun | undefined,
): AsyncGenerator<SheetRow> {
  for await (const { finding, values } of exportRows(input, columns, run)) {
    tally.add(finding);
    yield input.captures ? { values, pictures: await picturesOf(finding.key, input) } : { values };
  }
}

/** The audits as they come, at the pace of the interface and until the export is cancelled. */
async function* heeding(audits: AsyncIterable<ExportAudit>, run: ExportRun | undefined): AsyncGenerator<ExportAudit> {
  const pace = pacer(run);
  for await (const audit of audits) {
    // Reading a page's audit takes its time: what is made of it waits for the next turn.
    if (pace.due()) await pace.rest();
    run?.signal?.throwIfAborted();
    yield audit;
  }
}
