import { Zip, ZipPassThrough } from 'fflate';
import { bodyName, groupFindings, isOutstanding } from '../groups.ts';
import { type ExportInput, type ExportRun, NothingToExport } from '../model.ts';
import { noticeDocument } from './document.ts';
import { DEFAULT_DAYS, fillTemplate } from './template.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ZIP_TYPE = 'application/zip';
const PREFIX = { zh: '整改通知书', en: 'notice' } as const;

/**
 * A 整改通知书 for each body of the findings that it is still held to: one body's as DOCX, several as a zip of them.
 * Rejects with NothingToExport where there is none.
 */
export async function toNotices(input: ExportInput, run: ExportRun = {}): Promise<Blob> {
  const { language, at, notice } = input;
  const groups = groupFindings(input.findings.filter(isOutstanding), input.pages);
  const [only] = groups;
  if (!only) throw new NothingToExport();
  const { template = '', days = DEFAULT_DAYS, inspector = '' } = notice ?? {};
  const files: { name: string; content: ArrayBuffer }[] = [];
  const names = new Set<string>();
  let done = 0;
  for (const group of groups) {
    run.signal?.throwIfAborted();
    run.onProgress?.(done);
    const lines = fillTemplate(template, { body: group.body, inspector, count: group.count, at, days }, language);
    const name = unused(`${PREFIX[language]}-${fileWords(bodyName(group.body, language))}`, names);
    files.push({ name: `${name}.docx`, content: await noticeDocument(lines, group, input) });
    done += group.count;
    // One body's document is made in one go; between two the interface has its turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  run.onProgress?.(done);
  const [first] = files;
  return first && files.length === 1 ? new Blob([first.content], { type: DOCX_TYPE }) : zipped(files);
}

/** Documents are compressed already: they are put together as they are. */
function zipped(files: readonly { name: string; content: ArrayBuffer }[]): Blob {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: unknown = null;
  const zip = new Zip((error, data) => {
    if (error) failure = error;
    else chunks.push(new Uint8Array(data));
  });
  for (const { name, content } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(new Uint8Array(content), true);
  }
  zip.end();
  if (failure !== null) throw failure;
  return new Blob(chunks, { type: ZIP_TYPE });
}

/** A body's name, which is page text, as part of a file name on any system. */
function fileWords(name: string): string {
  const safe = name.replace(/[\p{C}\s/\\:*?"<>|.]+/gu, ' ').trim();
  return [...safe].slice(0, 60).join('') || '_';
}

function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let i = 2; names.has(free.toLowerCase()); i++) free = `${name}-${i}`;
  names.add(free.toLowerCase());
  return free;
}
