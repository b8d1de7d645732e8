import type { SavedFinding, SavedPage } from '../store/records.ts';
import { base64, picturesOf, pngOf } from './captures.ts';
import { COLUMNS } from './columns.ts';
import type { ExportInput, ExportRun } from './model.ts';
import { exportRows } from './rows.ts';
import { FileSink } from './sink.ts';

/** Version of the JSON below; raised when a reader of an older file would misunderstand a newer one. */
export const JSON_VERSION = 1;

/**
 * JSON of the finding list: `{ format, version, exportedAt, language, columns, findings, pages, corrections }`. Each finding
 * carries the list's columns under `row` and, for machines, rule, outcome, keys, arguments and evidence, with its pictures where
 * they are wanted. `pages`: the findings' pages with the hashes of their HTML as it was kept. `corrections`: what was misread on the
 * pages and put right by hand.
 */
export async function toJson(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const head = {
    format: 'minghe-findings',
    version: JSON_VERSION,
    exportedAt: input.at,
    language: input.language,
    columns: COLUMNS.map(({ id, heading }) => ({ id, heading: heading[input.language] })),
  };
  const sink = new FileSink();
  const seen = new Set<string>();
  sink.write(JSON.stringify(head).slice(0, -1), ',"findings":[');
  let separator = '\n';
  for await (const { finding, values } of exportRows(input, COLUMNS, run)) {
    const row = Object.fromEntries(COLUMNS.map(({ id }, c) => [id, values[c] ?? null]));
    const pictures = await exportedPictures(finding, input);
    sink.write(separator, JSON.stringify({ ...exportedFinding(finding), row, ...pictures }));
    seen.add(finding.pageId);
    separator = ',\n';
  }
  sink.write('\n],"pages":[');
  separator = '\n';
  for (const id of seen) {
    run?.signal?.throwIfAborted();
    const page = input.pages.get(id);
    if (!page) continue;
    sink.write(separator, JSON.stringify(await exportedPage(page, input)));
    separator = ',\n';
  }
  sink.write('\n],"corrections":[');
  const corrections = (input.corrections ?? []).map(({ pageId, correction }) => {
    const { address = '', url = '' } = input.pages.get(pageId) ?? {};
    return `\n${JSON.stringify({ address, url, correction })}`;
  });
  sink.write(corrections.join(','), '\n]}\n');
  return sink.blob('application/json');
}

function exportedFinding(finding: SavedFinding) {
  const { key, pageId, valueHash, rule, outcome, severity, subjects, message, evidence, causes, decision } = finding;
  return { key, pageId, valueHash, rule, outcome, severity, subjects, message, evidence, causes, decision };
}

async function exportedPictures(finding: SavedFinding, input: ExportInput) {
  if (!input.captures) return {};
  const pictures = [];
  for (const picture of await picturesOf(finding.key, input)) {
    const { at, width, height } = picture;
    pictures.push({ at, width, height, png: base64(await pngOf(picture)) });
  }
  return { pictures };
}

async function exportedPage(page: SavedPage, { snapshots }: ExportInput) {
  const { id, address, url, title, body, indexNumber, publicationDate, kind, form, reportYear, auditedAt } = page;
  const kept = ((await snapshots?.(id)) ?? []).map(({ sha256, size, firstAt, lastAt, ...seen }) => {
    return { sha256, size, url: seen.url, title: seen.title, firstAt, lastAt };
  });
  const facts = { id, address, url, title, body, indexNumber, publicationDate, kind, form, reportYear, auditedAt };
  return { ...facts, snapshots: kept };
}
