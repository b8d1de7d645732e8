import { fitted } from '../captures.ts';
import type { ColumnKind, ExportCapture, ExportValue } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { cell, columnName, text } from './cell.ts';
import { type Anchor, drawingXml } from './drawing.ts';
import { rowHeight } from './height.ts';
import { RELATIONS, XML_HEAD } from './package.ts';
import { STYLE } from './styles.ts';

/** Links a sheet can hold in Excel. */
const MAX_LINKS = 65_530;
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
  readonly #links: { ref: string; target: string }[] = [];
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
    const height = pictures.length === 0 ? '' : this.#place(values, pictures);
    return `<row r="${this.#row}"${height}>${cells.join('')}</row>`;
  }

  /** Everything after the last row: links, the print on A4 across, pictures. */
  tail(): string {
    const range = `A1:${columnName(this.#columns.length - 1)}${this.#row}`;
    const links = this.#links.map(({ ref }, i) => `<hyperlink ref="${ref}" r:id="rId${i + 1}"/>`).join('');
    return [
      `</sheetData><autoFilter ref="${range}"/>`,
      links ? `<hyperlinks>${links}</hyperlinks>` : '',
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
      this.#anchors.length > 0 ? '<drawing r:id="rIdDrawing"/>' : '',
      '</worksheet>',
    ].join('');
  }

  /** The sheet's relations file: the targets of its links, and its drawing. */
  relations(drawing: string): string {
    const links = this.#links.map(
      ({ target }, i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
    );
    if (this.#anchors.length > 0)
      links.push(`<Relationship Id="rIdDrawing" Type="${RELATIONS}/drawing" Target="${drawing}"/>`);
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  }

  /** The pictures' places. */
  drawing(): string {
    return drawingXml(this.#anchors);
  }

  #cell(ref: string, value: ExportValue, kind: ColumnKind): string {
    const link = kind === 'link' && typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
    if (!link || this.#links.length >= MAX_LINKS) return cell(ref, value, kind);
    this.#links.push({ ref, target: value });
    return text(ref, value, STYLE.link);
  }

  /** Anchors the pictures in this row; its height as attributes. */
  #place(values: readonly ExportValue[], pictures: readonly ExportCapture[]): string {
    let x = MARGIN;
    let tallest = 0;
    for (const picture of pictures) {
      const size = fitted(picture, PICTURE);
      this.#anchors.push({ picture, row: this.#row - 1, column: this.#columns.length - 1, x, y: MARGIN, ...size });
      x += size.width + MARGIN;
      tallest = Math.max(tallest, size.height + 2 * MARGIN);
    }
    const widths = this.#columns.map(({ width }) => width);
    return ` ht="${rowHeight(values, widths, tallest)}" customHeight="1"`;
  }
}
