import { SCALE } from '../../lib/engine/number.ts';
import type { Figure } from '../../lib/extract/statistics/model.ts';

/** Label without numbering, bracketed remark and 其中, as the expectations write it. */
function bare(label: string): string {
  return label
    .replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?/u, '')
    .replace(/^其中[:：]/u, '')
    .replace(/[（(].*$/u, '')
    .trim();
}

/** `item`, `parent>item`, and each with `@column`: the names by which an expectation may call a figure. */
function names(figure: Figure): string[] {
  const parent = figure.path.at(-2);
  const rows = [figure.item, ...(parent === undefined ? [] : [`${bare(parent)}>${figure.item}`])];
  return figure.columnLabel === null ? rows : rows.map((row) => `${row}@${figure.columnLabel}`);
}

function value({ reading, raw }: Figure): number | string {
  switch (reading.state) {
    case 'number':
      return reading.low / SCALE;
    case 'blank':
      return '';
    case 'dash':
      return '——';
    default:
      return `${reading.state}: ${raw}`;
  }
}

type Row = readonly [string, number | string];

/**
 * The expected figures that were not read so, and the read ones that are not expected. Heading rows that hold dashes are
 * no statistics, so they may be absent.
 */
export function compareFigures(figures: readonly Figure[], expected: readonly Row[]) {
  const left = new Set(figures.filter((figure) => figure.reading.state !== 'absent'));
  const wrong: string[] = [];
  for (const [name, want] of expected) {
    const match = [...left].find((figure) => names(figure).includes(name));
    if (match) left.delete(match);
    const got = match ? value(match) : want === '——' ? '——' : 'not read';
    if (got !== want) wrong.push(`${name}: ${got} instead of ${want === '' ? 'blank' : want}`);
  }
  return {
    wrong,
    unexpected: [...left].map((figure) => `${figure.path.join(' > ')} @${figure.columnLabel}: ${value(figure)}`),
  };
}
