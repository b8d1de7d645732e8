import { COLUMNS } from './columns.ts';
import { guardFormula } from './guard.ts';
import type { ExportInput, ExportRun, ExportValue } from './model.ts';
import { exportRows } from './rows.ts';

/** CSV (RFC 4180) of the finding list: UTF-8 with BOM, without which Excel garbles Chinese; formula guard on text. */
export async function toCsv(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const parts = [`\ufeff${line(COLUMNS.map(({ heading }) => heading[input.language]))}`];
  for await (const row of exportRows(input, run)) parts.push(line(row));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
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
