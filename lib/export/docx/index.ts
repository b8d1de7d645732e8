import type { SavedFinding } from '../../store/records.ts';
import { bodyName, isOutstanding } from '../groups.ts';
import { type ExportInput, type ExportRun, NothingToExport } from '../model.ts';
import { FileNames } from '../names.ts';
import { paced } from '../pace.ts';
import { ZipSink } from '../zip/index.ts';
import { noticeDocument } from './document.ts';
import { DEFAULT_DAYS, fillTemplate } from './template.ts';

const PREFIX = { zh: '整改通知书', en: 'notice' } as const;

/**
 * A 整改通知书 for each body of the findings that it is still held to: one body's as DOCX, several as a zip of them.
 * Rejects with NothingToExport where there is none.
 */
export async function toNotices(input: ExportInput, run: ExportRun = {}): Promise<Blob> {
  const names = new FileNames();
  let zip: ZipSink | null = null;
  let only: Blob | null = null;
  let onlyName = '';
  let named = 0;
  for await (const findings of byBody(input, run)) {
    const body = findings[0]?.body ?? '';
    named += findings.length;
    const file = await notice(body, findings, input, run);
    const name = names.unused(`${PREFIX[input.language]}-`, bodyName(body, input.language), '.docx');
    if (only === null) {
      only = file;
      onlyName = name;
      continue;
    }
    if (zip === null) {
      zip = new ZipSink(input.at);
      await zip.stored(onlyName, only);
    }
    await zip.stored(name, file);
  }
  if (only === null) throw new NothingToExport();
  // What was read but belongs into no notice does not count.
  run.onProgress?.(named);
  return zip?.finish() ?? only;
}

/** The outstanding findings of one body after the other. */
async function* byBody(input: ExportInput, run: ExportRun): AsyncGenerator<readonly SavedFinding[]> {
  let group: SavedFinding[] = [];
  for await (const finding of paced(input.findings, 'pages', run)) {
    if (!isOutstanding(finding)) continue;
    if (group[0] && group[0].body !== finding.body) {
      yield group;
      group = [];
    }
    group.push(finding);
  }
  if (group.length > 0) yield group;
}

function notice(body: string, findings: readonly SavedFinding[], input: ExportInput, run: ExportRun): Promise<Blob> {
  const { template = '', days = DEFAULT_DAYS, inspector = '' } = input.notice ?? {};
  const values = { body, inspector, count: findings.length, at: input.at, days };
  return noticeDocument(fillTemplate(template, values, input.language), findings, input, run);
}
