import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ColumnKind, ExportValue } from '../model.ts';
import { packageParts } from './package.ts';
import { SheetWriter } from './sheet.ts';
import { STYLES_XML } from './styles.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Characters collected before they go to the compressor. */
const CHUNK = 64 * 1024;

export interface SheetColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
}

/** A workbook compressed as it is written, sheet after sheet: no sheet is ever in memory as a whole. */
export class WorkbookWriter {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #names: string[] = [];
  readonly #zip: Zip;
  #failure: unknown = null;

  constructor() {
    this.#zip = new Zip((error, data) => {
      if (error) this.#failure = error;
      else this.#chunks.push(new Uint8Array(data));
    });
  }

  /** Adds a sheet; `rows` may be made while they are written. */
  async sheet(
    name: string,
    columns: readonly SheetColumn[],
    rows: AsyncIterable<readonly ExportValue[]> | Iterable<readonly ExportValue[]>,
  ): Promise<void> {
    this.#names.push(name);
    const path = `sheet${this.#names.length}.xml`;
    const sheet = new SheetWriter(columns);
    const part = this.#entry(`xl/worksheets/${path}`);
    part.write(sheet.head());
    for await (const row of rows) part.write(sheet.row(row));
    part.end(sheet.tail());
    this.#entry(`xl/worksheets/_rels/${path}.rels`).end(sheet.relations());
  }

  /** The file; nothing can be added after it. */
  finish(): Blob {
    const files = { ...packageParts(this.#names), 'xl/styles.xml': STYLES_XML };
    for (const [path, content] of Object.entries(files)) this.#entry(path).end(content);
    this.#zip.end();
    if (this.#failure !== null) throw this.#failure;
    return new Blob(this.#chunks, { type: XLSX_TYPE });
  }

  #entry(path: string): { write(text: string): void; end(text: string): void } {
    const stream = new ZipDeflate(path, { level: 6 });
    this.#zip.add(stream);
    let pending = '';
    const push = (text: string, last: boolean) => {
      pending += text;
      if (!last && pending.length < CHUNK) return;
      stream.push(strToU8(pending), last);
      pending = '';
    };
    return { write: (text) => push(text, false), end: (text) => push(text, true) };
  }
}
