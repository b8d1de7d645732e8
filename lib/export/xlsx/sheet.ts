import { guardFormula } from '../guard.ts';
import type { ColumnKind, ExportValue } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { STYLE } from './styles.ts';

/** Excel's own limits: links a sheet can hold, characters a cell can hold. */
const MAX_LINKS = 65_530;
const MAX_TEXT = 32_767;

/** One sheet as XML, written row by row. Every row and cell names its reference: some readers refuse those without. */
export class SheetWriter {
  readonly #columns: readonly { heading: string; kind: ColumnKind; width: number }[];
  readonly #links: { ref: string; target: string }[] = [];
  #row = 1;

  constructor(columns: readonly { heading: string; kind: ColumnKind; width: number }[]) {
    this.#columns = columns;
  }

  /** Everything up to and including the heading row, which stays in view. */
  head(): string {
    const widths = this.#columns
      .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
      .join('');
    const headings = this.#columns.map(({ heading }, i) => text(`${columnName(i)}1`, heading, STYLE.heading)).join('');
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<cols>${widths}</cols><sheetData><row r="1">${headings}</row>`
    );
  }

  row(values: readonly ExportValue[]): string {
    this.#row++;
    const cells = values.map((value, i) =>
      this.#cell(`${columnName(i)}${this.#row}`, value, this.#columns[i]?.kind ?? 'text'),
    );
    return `<row r="${this.#row}">${cells.join('')}</row>`;
  }

  /** Everything after the last row. */
  tail(): string {
    const range = `A1:${columnName(this.#columns.length - 1)}${this.#row}`;
    const links = this.#links.map(({ ref }, i) => `<hyperlink ref="${ref}" r:id="rId${i + 1}"/>`).join('');
    return `</sheetData><autoFilter ref="${range}"/>${links ? `<hyperlinks>${links}</hyperlinks>` : ''}</worksheet>`;
  }

  /** The sheet's relations file: the targets of its links. */
  relations(): string {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const links = this.#links.map(
      ({ target }, i) =>
        `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escapeXml(target)}" TargetMode="External"/>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  }

  #cell(ref: string, value: ExportValue, kind: ColumnKind): string {
    if (value === null || value === '') return '';
    if (typeof value === 'number') return `<c r="${ref}" s="${STYLE.number}"><v>${value}</v></c>`;
    const day = kind === 'date' ? serialDay(value) : null;
    if (day !== null) return `<c r="${ref}" s="${STYLE.date}"><v>${day}</v></c>`;
    if (kind !== 'link' || !/^https?:\/\/\S+$/.test(value) || this.#links.length >= MAX_LINKS)
      return text(ref, value, STYLE.text);
    this.#links.push({ ref, target: value });
    return text(ref, value, STYLE.link);
  }
}

function text(ref: string, value: string, style: number): string {
  const safe = escapeXml(guardFormula(value).slice(0, MAX_TEXT));
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Excel's day number of an ISO date (1900 system; right from March 1900 on), null where the text is none. */
function serialDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  // Date.UTC serves as plain day arithmetic here: no zone is involved.
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569;
}
