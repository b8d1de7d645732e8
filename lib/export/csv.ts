import type { Text } from '../rules/model.ts';
import { correctionLine, correctionsByPage } from './corrections.ts';
import { guardFormula } from './guard.ts';
import type { ExportInput, ExportRun, ExportValue } from './model.ts';
import { columnsOf, exportRows } from './rows.ts';
import { FileSink } from './sink.ts';

const CORRECTIONS: Text = { zh: '读数更正', en: 'Corrections' };

/**
 * CSV (RFC 4180) of the finding list: UTF-8 with BOM, without which Excel garbles Chinese; formula guard on text. Where readings
 * were put right, a last column says so at each finding of the page.
 */
export async function toCsv(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { language } = input;
  const columns = columnsOf(input);
  const corrected = correctionsByPage(input);
  const notes = new Map([...corrected].map(([id, all]) => [id, all.map((one) => correctionLine(one, language))]));
  const more = (value: string) => (corrected.size === 0 ? [] : [value]);
  const sink = new FileSink();
  sink.write(`\ufeff${line([...columns.map(({ heading }) => heading[language]), ...more(CORRECTIONS[language])])}`);
  for await (const { finding, values } of exportRows(input, columns, run)) {
    sink.write(line([...values, ...more((notes.get(finding.pageId) ?? []).join('\n'))]));
  }
  return sink.blob('text/csv;charset=utf-8');
}

function line(values: readonly ExportValue[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: ExportValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = guardFormula(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
