import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { pngOf } from '../captures.ts';
import { pacer } from '../pace.ts';
import { type TextEntry, ZipSink } from '../zip/index.ts';
import { type Anchor, drawingRelations } from './drawing.ts';
import { type PackageSheet, packageParts } from './package.ts';
import { type SheetColumn, type SheetRow, SheetWriter } from './sheet.ts';
import { STYLES_XML } from './styles.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Rows a sheet can have in Excel. */
export const MAX_ROWS = 1_048_576;

interface SheetPart {
  readonly sheet: SheetWriter;
  readonly entry: TextEntry;
}

/** A workbook compressed as it is written, sheet after sheet: no sheet is ever in memory as a whole. */
export class WorkbookWriter {
  readonly #zip: ZipSink;
  readonly #sheets: PackageSheet[] = [];
  /** Paths of the pictures written, by hash: neighbouring findings share one. */
  readonly #media = new Map<string, string>();
  readonly #maxRows: number;

  /** `at`: moment of the export, local time. */
  constructor(at: string, maxRows = MAX_ROWS) {
    this.#zip = new ZipSink(at);
    this.#maxRows = maxRows;
  }

  /** Adds a sheet, and further ones where one cannot hold all rows; `rows` may be made while they are written. */
  async sheet(
    name: string,
    columns: readonly SheetColumn[],
    rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
    signal?: AbortSignal,
  ): Promise<void> {
    let part = await this.#begin(columns);
    let parts = 1;
    for await (const row of rows) {
      if (part.sheet.rows >= this.#maxRows) {
        await this.#end(part, parts === 1 ? name : `${name} (${parts})`, signal);
        part = await this.#begin(columns);
        parts++;
      }
      // Waited for only where there is something to wait for: there are many rows.
      const taken = part.entry.write(part.sheet.row(row));
      if (taken) await taken;
    }
    await this.#end(part, parts === 1 ? name : `${name} (${parts})`, signal);
  }

  /** The file; nothing can be added after it. */
  async finish(): Promise<Blob> {
    const files = { ...packageParts(this.#sheets), 'xl/styles.xml': STYLES_XML };
    for (const [path, content] of Object.entries(files)) await this.#zip.text(path).end(content);
    return this.#zip.finish(XLSX_TYPE);
  }

  async #begin(columns: readonly SheetColumn[]): Promise<SheetPart> {
    const sheet = new SheetWriter(columns);
    const entry = this.#zip.text(`xl/worksheets/sheet${this.#sheets.length + 1}.xml`);
    await entry.write(sheet.head());
    return { sheet, entry };
  }

  async #end({ sheet, entry }: SheetPart, name: string, signal?: AbortSignal): Promise<void> {
    await this.#write(entry, sheet.tail(), signal);
    const number = this.#sheets.length + 1;
    const drawing = sheet.anchors.length > 0;
    this.#sheets.push({ name, drawing });
    const relations = this.#zip.text(`xl/worksheets/_rels/sheet${number}.xml.rels`);
    await this.#write(relations, sheet.relations(`../drawings/drawing${number}.xml`), signal);
    if (!drawing) return;
    const media = await this.#pictures(sheet.anchors, signal);
    await this.#zip.text(`xl/drawings/drawing${number}.xml`).end(sheet.drawing());
    await this.#zip.text(`xl/drawings/_rels/drawing${number}.xml.rels`).end(drawingRelations(media));
  }

  async #write(entry: TextEntry, pieces: Iterable<string>, signal?: AbortSignal): Promise<void> {
    const pace = pacer(signal ? { signal } : {});
    for (const piece of pieces) {
      if (pace.due()) await pace.rest();
      await entry.write(piece);
    }
    await entry.end();
  }

  /** Writes the pictures that are not there yet; the path of each. */
  async #pictures(anchors: readonly Anchor[], signal?: AbortSignal): Promise<string[]> {
    const pace = pacer(signal ? { signal } : {});
    const paths: string[] = [];
    for (const { picture } of anchors) {
      if (pace.due()) await pace.rest();
      const png = await pngOf(picture);
      const hash = bytesToHex(sha256(png));
      const path = this.#media.get(hash) ?? `image${this.#media.size + 1}.png`;
      if (!this.#media.has(hash)) await this.#zip.stored(`xl/media/${path}`, png);
      this.#media.set(hash, path);
      paths.push(path);
    }
    return paths;
  }
}
