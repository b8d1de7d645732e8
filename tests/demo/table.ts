/** Columns a text takes in a terminal: two for Chinese characters and full-width marks. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(char)
        ? 2
        : 1),
    0,
  );
}

function cut(text: string, columns: number): string {
  let out = '';
  for (const char of text) {
    if (width(out + char) > columns - 1) return `${out}…`;
    out += char;
  }
  return out;
}

/** Rows under their headings, padded so that columns stand under each other; longer cells are cut at `limit` columns. */
export function table(rows: readonly (readonly string[])[], limit = 46): string {
  const cells = rows.map((row) => row.map((cell) => (width(cell) > limit ? cut(cell, limit) : cell)));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
