import { fitted } from '../captures.ts';
import type { ColumnKind, ExportCapture, ExportValue } from '../model.ts';
import { cell, columnName, text } from './cell.ts';
import { type Anchor, drawingXml } from './drawing.ts';
import { rowHeight } from './height.ts';
import { SheetLinks } from './links.ts';
import { RELATIONS, XML_HEAD } from './package.ts';
import { STYLE } from './styles.ts';

/** Characters of width up to which a sheet is printed on A4; a wider one on A3, else nobody could read it. Paper by Excel's numbers. */
const A4_WIDTH = 240;
const PAPER = { a4: 9, a3: 8 } as const;
/** Most that a picture takes in its cell, in pixels. */
const PICTURE = { width: 320, height: 180 };
/** Pixels around a picture. */
const MARGIN = 4;

export interface SheetColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
}

export interface SheetRow {
  readonly values: readonly ExportValue[];
  /** Shown side by side in the last column, which has no values of its own. */
  readonly pictures?: readonly ExportCapture[];
}

/** One sheet as XML, written row by row. Every row and cell names its reference: some readers refuse those without. */
export class SheetWriter {
  readonly #columns: readonly SheetColumn[];
  readonly #links = new SheetLinks();
  readonly #anchors: Anchor[] = [];
  #row = 1;

  constructor(columns: readonly SheetColumn[]) {
    this.#columns = columns;
  }

  /** Pictures shown so far, in the order of their anchors. */
  get anchors(): readonly Anchor[] {
    return this.#anchors;
  }

  /** Rows written so far, the heading included. */
  get rows(): number {
    return this.#row;
  }

  /** Everything up to and including the heading row, which stays in view. */
  head(): string {
    const widths = this.#columns
      .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
      .join('');
    const headings = this.#columns.map(({ heading }, i) => text(`${columnName(i)}1`, heading, STYLE.heading)).join('');
    return (
      `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1" ht="30" customHeight="1">${headings}</row>`
    );
  }

  row({ values, pictures = [] }: SheetRow): string {
    this.#row++;
    const cells = values.map((value, i) =>
      this.#cell(`${columnName(i)}${this.#row}`, value, this.#columns[i]?.kind ?? 'text'),
    );
    const height = rowHeight(values, this.#columns, this.#place(pictures));
    // What is not custom is measured again when the row is edited.
    const custom = pictures.length > 0 ? ' customHeight="1"' : '';
    return `<row r="${this.#row}" ht="${height}"${custom}>${cells.join('')}</row>`;
  }

  /** Everything after the last row, in pieces: links, how it is printed, pictures. */
  *tail(): Generator<string> {
    yield `</sheetData><autoFilter ref="A1:${columnName(this.#columns.length - 1)}${this.#row}"/>`;
    yield* this.#links.cells();
    const paper = this.#width > A4_WIDTH ? PAPER.a3 : PAPER.a4;
    yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
    yield `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
    yield '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';
    if (this.#anchors.length > 0) yield '<drawing r:id="rIdDrawing"/>';
    yield '</worksheet>';
  }

  /** The sheet's relations file, in pieces: the targets of its links, and its drawing. */
  *relations(drawing: string): Generator<string> {
    yield `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
    yield* this.#links.relations();
    if (this.#anchors.length > 0)
      yield `<Relationship Id="rIdDrawing" Type="${RELATIONS}/drawing" Target="${drawing}"/>`;
    yield '</Relationships>';
  }

  /** The pictures' places. */
  drawing(): string {
    return drawingXml(this.#anchors);
  }

  get #width(): number {
    return this.#columns.reduce((sum, { width }) => sum + width, 0);
  }

  #cell(ref: string, value: ExportValue, kind: ColumnKind): string {
    const link = kind === 'link' && typeof value === 'string' && this.#links.add(ref, value);
    return link ? text(ref, value, STYLE.link) : cell(ref, value, kind);
  }

  /** Anchors the pictures in this row; the height they take, in pixels. */
  #place(pictures: readonly ExportCapture[]): number {
    let x = MARGIN;
    let tallest = 0;
    for (const picture of pictures) {
      const size = fitted(picture, PICTURE);
      this.#anchors.push({ picture, row: this.#row - 1, column: this.#columns.length - 1, x, y: MARGIN, ...size });
      x += size.width + MARGIN;
      tallest = Math.max(tallest, size.height + 2 * MARGIN);
    }
    return tallest;
  }
}
