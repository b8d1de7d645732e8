import type { ScopeLine } from './scope.ts';
import { tableLines } from './table.ts';

/** A file that is no list: neither a spreadsheet nor text, or too large to be one. */
export class NotAList extends Error {
  override readonly name = 'NotAList';
}

/** Bytes; a list of 20,000 pages has about 3 MB. */
const LARGEST = 30_000_000;

/** The lines of a CSV or XLSX file, told apart by what is in it. The parsers load when they are first needed. Throws NotAList. */
export async function fileLines(file: Blob): Promise<ScopeLine[]> {
  if (file.size > LARGEST) throw new NotAList('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return tableLines(bytes[0] === 0x50 && bytes[1] === 0x4b ? await sheetRows(bytes) : await csvRows(decode(bytes)));
}

async function csvRows(text: string): Promise<string[][]> {
  const { dsvFormat } = await import('d3-dsv');
  return dsvFormat(delimiterOf(text.slice(0, 4096))).parseRows(text);
}

/** What separates the columns: the one of the usual marks that is most frequent at a file's beginning. */
function delimiterOf(head: string): string {
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

async function sheetRows(bytes: Uint8Array): Promise<string[][]> {
  const [{ readSheet }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  try {
    // Unpacked parts are read in this thread; packed ones of some size would want a worker made from a blob, which an
    // extension may not have.
    const plain = zipSync(unzipSync(bytes), { level: 0 });
    const rows = await readSheet(new Blob([plain.slice()]));
    return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))));
  } catch (error) {
    throw new NotAList('no spreadsheet', { cause: error });
  }
}

/** UTF-8, UTF-16 with its mark, else GB 18030, as spreadsheets in China save. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new NotAList('no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
