import { guardFormula } from '../guard.ts';
import type { ColumnKind, ExportValue } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { STYLE } from './styles.ts';

/** Characters a cell can hold in Excel. */
const MAX_TEXT = 32_767;

/** A cell that is no link. Empty ones keep the grid's lines. */
export function cell(ref: string, value: ExportValue, kind: ColumnKind): string {
  if (value === null || value === '') return `<c r="${ref}" s="${STYLE.text}"/>`;
  if (typeof value === 'number') return number(ref, value, STYLE.number);
  if (kind === 'date' || kind === 'moment' || kind === 'value') {
    const day = serialDay(value);
    if (day !== null) return number(ref, day, kind === 'moment' ? STYLE.moment : STYLE.date);
  }
  return text(ref, value, STYLE.text);
}

function number(ref: string, value: number, style: number): string {
  return `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
}

export function text(ref: string, value: string, style: number): string {
  const safe = escapeXml(guardFormula(value).slice(0, MAX_TEXT));
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Excel's day number of an ISO date, with a time or without (1900 system; right from March 1900 on); null where the text is none. */
function serialDay(iso: string): number | null {
  const match = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  // Date.UTC serves as plain day arithmetic here: no zone is involved.
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return date.getTime() / 86_400_000 + 25_569 + time;
}
