import { strToU8, Zip, ZipDeflate } from 'fflate';
import { COLUMNS } from '../columns.ts';
import type { ExportInput, ExportRun } from '../model.ts';
import { exportRows } from '../rows.ts';
import { packageParts } from './package.ts';
import { SheetWriter } from './sheet.ts';
import { STYLES_XML } from './styles.ts';

const SHEET_NAME = { zh: '问题台账', en: 'Findings' } as const;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Characters collected before they go to the compressor. */
const CHUNK = 64 * 1024;

/** XLSX of the finding list, compressed as it is written: the sheet is never in memory as a whole. */
export async function toXlsx(input: ExportInput, run?: ExportRun): Promise<Blob> {
  const { zip, finished } = collector();
  const files = { ...packageParts([SHEET_NAME[input.language]]), 'xl/styles.xml': STYLES_XML };
  for (const [path, content] of Object.entries(files)) entry(zip, path).end(content);

  const sheet = new SheetWriter(
    COLUMNS.map(({ heading, kind, width }) => ({ heading: heading[input.language], kind, width })),
  );
  const part = entry(zip, 'xl/worksheets/sheet1.xml');
  part.write(sheet.head());
  for await (const row of exportRows(input, run)) part.write(sheet.row(row));
  part.end(sheet.tail());
  entry(zip, 'xl/worksheets/_rels/sheet1.xml.rels').end(sheet.relations());
  zip.end();
  return finished;
}

function collector(): { zip: Zip; finished: Promise<Blob> } {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const { promise: finished, resolve, reject } = Promise.withResolvers<Blob>();
  const zip = new Zip((error, data, final) => {
    if (error) return reject(error);
    chunks.push(new Uint8Array(data));
    if (final) resolve(new Blob(chunks, { type: XLSX_TYPE }));
  });
  return { zip, finished };
}

function entry(zip: Zip, path: string): { write(text: string): void; end(text: string): void } {
  const stream = new ZipDeflate(path, { level: 6 });
  zip.add(stream);
  let pending = '';
  const push = (text: string, last: boolean) => {
    pending += text;
    if (!last && pending.length < CHUNK) return;
    stream.push(strToU8(pending), last);
    pending = '';
  };
  return { write: (text) => push(text, false), end: (text) => push(text, true) };
}
