import { COLUMNS } from './columns.ts';
import type { ExportInput, ExportRun } from './model.ts';
import { exportRows } from './rows.ts';

/** Version of the JSON below; raised when a reader of an older file would misunderstand a newer one. */
export const JSON_VERSION = 1;

/**
 * JSON of the finding list: `{ format, version, exportedAt, language, columns, findings, corrections }`. Each finding carries the
 * list's columns under `row` and, for machines, rule, outcome, keys, arguments and evidence. `corrections`: what was misread
 * on the pages and put right by hand.
 */
export async function toJson(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const head = {
    format: 'minghe-findings',
    version: JSON_VERSION,
    exportedAt: input.at,
    language: input.language,
    columns: COLUMNS.map(({ id, heading }) => ({ id, heading: heading[input.language] })),
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"findings":['];
  let i = 0;
  for await (const values of exportRows(input, run)) {
    const finding = input.findings[i];
    if (!finding) break;
    const row = Object.fromEntries(COLUMNS.map(({ id }, c) => [id, values[c] ?? null]));
    const { key, valueHash, rule, outcome, severity, subjects, message, evidence, causes, decision } = finding;
    const record = { key, valueHash, rule, outcome, severity, subjects, message, evidence, causes, decision, row };
    parts.push(`${i === 0 ? '' : ','}\n${JSON.stringify(record)}`);
    i++;
  }
  parts.push('\n],"corrections":[');
  const corrections: string[] = [];
  for await (const { pageId, corrections: made } of input.audits?.() ?? []) {
    const { address = '', url = '' } = input.pages.get(pageId) ?? {};
    for (const correction of made) corrections.push(`\n${JSON.stringify({ address, url, correction })}`);
  }
  parts.push(corrections.join(','), '\n]}\n');
  return new Blob(parts, { type: 'application/json' });
}
