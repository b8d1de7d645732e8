import { looksLikeUrl, type ScopeLine } from './scope.ts';

/** Headings of the column that holds the bodies' names. */
const BODY_HEADING = /单位|机构|部门|主体|机关|网站名称|名称|body|organi[sz]ation|agency|name/i;

/**
 * Rows of a spreadsheet as lines of a list. The address column is the one with most addresses; the body's name stands
 * under its heading, else in the first column of words. Rows above the first address are headings. A body that stands only in
 * the first of its rows (merged cells) is that of the rows below.
 */
export function tableLines(rows: readonly (readonly string[])[]): ScopeLine[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const addresses = Array.from(
    { length: width },
    (_, column) => rows.filter((row) => looksLikeUrl(row[column] ?? '')).length,
  );
  const most = Math.max(0, ...addresses);
  if (most === 0) return rows.flatMap((row, i) => (blank(row) ? [] : [unread(row, i + 1)]));
  const urlColumn = addresses.indexOf(most);
  const first = rows.findIndex((row) => looksLikeUrl(row[urlColumn] ?? ''));
  const bodyColumn = bodyColumnOf(rows, urlColumn, first);
  let last = '';
  return rows.flatMap((row, i) => {
    if (i < first || blank(row)) return [];
    const body = (row[bodyColumn] ?? '').trim() || last;
    last = body;
    const url = (row[urlColumn] ?? '').trim();
    return [{ line: i + 1, body, urls: url === '' ? [] : url.split(/\s+/), text: textOf(row) }];
  });
}

function bodyColumnOf(rows: readonly (readonly string[])[], urlColumn: number, first: number): number {
  for (const row of rows.slice(0, first)) {
    const headed = row.findIndex((cell, column) => column !== urlColumn && BODY_HEADING.test(cell));
    // A title over the whole table names no column.
    if (headed >= 0 && row.filter((cell) => cell.trim() !== '').length > 1) return headed;
  }
  const row = rows[first] ?? [];
  return row.findIndex((cell, column) => column !== urlColumn && /\p{L}/u.test(cell) && !looksLikeUrl(cell));
}

function unread(row: readonly string[], line: number): ScopeLine {
  return { line, body: '', urls: [], text: textOf(row) };
}

function blank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function textOf(row: readonly string[]): string {
  return row.filter((cell) => cell.trim() !== '').join(' ');
}
