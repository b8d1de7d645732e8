import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../forms/clean-report.ts';
import { type Cell, cell, type Grid } from './pasted/cells.ts';
import { FOUR } from './pasted/four.ts';
import { reportPage } from './pasted/page.ts';
import { PASTES } from './pasted/pastes.ts';
import { THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';
import { statisticsOf, table } from './render/page.ts';

let next = 0;
const report = cleanReport('2021', (most) => (next++ * 7 + 3) % (most + 1));
const text = (row: string, column?: string) => String(report.get(`2021:${row}@${column}`));
const truth = Object.fromEntries([...report].map(([address, value]) => [address.slice(5), value]));
const plain = PASTES.plain ?? (() => '');
const two = TWO['five tables']?.('2021', text) ?? [];
const [three = []] = THREE.official?.('2021', text) ?? [];
const [four = []] = FOUR.official?.(text) ?? [];
const [stacked = []] = FOUR['three rows of five']?.(text) ?? [];

const read = (sections: { three?: string; four?: string }): Record<string, number | string> =>
  table(
    statisticsOf(
      reportPage(2022, { two: two.map(plain).join(''), three: plain(three), four: plain(four), ...sections }),
    ),
  );
/** Figures that are not as they were written; those that were not read are none. */
const wrong = (found: Record<string, number | string>) =>
  Object.entries(found).filter(([address, value]) => value !== truth[address]);

const changed = (grid: Grid, row: number, column: number, cells: readonly Cell[]): Grid =>
  grid.map((own, at) => (at === row ? own.toSpliced(column, 1, ...cells) : own));
/** The grid with each of its spans, in turn, one too short, one too long, or gone. */
function withWrongSpans(grid: Grid): Grid[] {
  return grid.flatMap((own, row) =>
    own.flatMap((one, column) => {
      const sizes = (size: number) => (size > 1 ? [size - 1, size + 1, 1] : []);
      const others = [
        ...sizes(one.cols).map((cols) => cell(one.text, cols, one.rows)),
        ...sizes(one.rows).map((rows) => cell(one.text, one.cols, rows)),
      ];
      return others.map((other) => changed(grid, row, column, [other]));
    }),
  );
}
/** The grid with a row of nothing in each place: spans reach less far than they should. */
const withEmptyRows = (grid: Grid): Grid[] => grid.map((_, at) => grid.toSpliced(at, 0, []));

describe('a span that is wrong, or a row of nothing within it, moves no figure of section 三', () => {
  it('a wrong span', () => {
    for (const grid of withWrongSpans(three))
      expect(read({ three: plain(grid) }), plain(grid).slice(0, 900)).toEqual(truth);
  });

  it('a row of nothing', () => {
    for (const grid of withEmptyRows(three))
      expect(read({ three: plain(grid) }), plain(grid).slice(0, 900)).toEqual(truth);
  });

  it('the header again in the middle', () => {
    for (let at = 4; at < three.length; at++)
      expect(wrong(read({ three: plain([...three.slice(0, at), ...three.slice(0, 3), ...three.slice(at)]) }))).toEqual(
        [],
      );
  });
});

describe('a wrong span or a row of nothing gives no wrong figure of section 四', () => {
  it.each([
    ['in one row', four],
    ['in three rows', stacked],
  ])('%s', (_, grid) => {
    for (const other of [...withWrongSpans(grid), ...withEmptyRows(grid)])
      expect(wrong(read({ four: plain(other) })), plain(other)).toEqual([]);
  });
});

describe('a row with a cell too many or too few', () => {
  const rows = three.flatMap((own, row) => (own.at(-2)?.text.match(/^\d+$/) ? [row] : []));

  it('is read by order where an empty cell came in, and by no guess where one is gone', () => {
    for (const row of rows) {
      const own = three[row] ?? [];
      const first = own.length - 7;
      for (let at = first; at < own.length; at++) {
        const more = changed(three, row, at, [cell(''), own[at] ?? cell('')]);
        expect(read({ three: plain(more) })).toEqual(truth);
        expect(wrong(read({ three: plain(changed(three, row, at, [])) }))).toEqual([]);
      }
    }
  });

  it('in section 四 likewise', () => {
    const last = four.length - 1;
    for (let at = 0; at < 15; at++) {
      const own = four[last]?.[at] ?? cell('');
      expect(read({ four: plain(changed(four, last, at, [cell(''), own])) })).toEqual(truth);
      expect(wrong(read({ four: plain(changed(four, last, at, [])) }))).toEqual([]);
    }
  });
});

it('a header of section 二 that a page’s end cut off its rows still heads them', () => {
  const cut = two.map((grid) => `${plain(grid.slice(0, 2))}<p>— 2 —</p>${plain(grid.slice(2))}`).join('');
  const html = reportPage(2022, { two: cut, three: plain(three), four: plain(four) });
  expect(table(statisticsOf(html))).toEqual(truth);
});

describe('as many figures of section 四 as headers stand in their order', () => {
  const rowOf = (words: string, grid: Grid) => grid.findIndex((own) => own.some(({ text: label }) => label === words));
  const read4 = (grid: Grid) =>
    Object.fromEntries(Object.entries(read({ four: plain(grid) })).filter(([id]) => /^(?:review|litigation)/.test(id)));
  const all = Object.fromEntries(Object.entries(truth).filter(([id]) => /^(?:review|litigation)/.test(id)));

  it('though one of them is wider than its header', () => {
    const last = four.length - 1;
    for (const [row, grid] of [
      [last, four],
      [rowOf('复议后起诉', stacked), stacked],
    ] as const)
      for (const [column, one] of (grid[row] ?? []).entries())
        if (/^\d+$/.test(one.text)) expect(read4(changed(grid, row, column, [cell(one.text, 2)]))).toEqual(all);
  });

  it('but not those of a block below others whose header lost a cell', () => {
    const below = FOUR['below one another']?.(text)[0] ?? [];
    const header = below.findLastIndex((own) => own.some(({ text: label }) => label === '结果纠正'));
    const lost = changed(below, header, 1, []);
    const found = read4(lost);
    expect(wrong(found)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(10);
    expect(read4(changed(below, header, 0, [cell('结果维持'), cell('')]))).toEqual(all);
  });
});

describe('headers that are gone from an order of the table’s own, or from one clause of several', () => {
  it('give no figure of another column where the total stands in front', () => {
    const [front = []] = THREE['the total in front']?.('2021', text) ?? [];
    expect(read({ three: plain(front) })).toEqual(truth);
    const header = front[1] ?? [];
    for (const column of header.keys())
      expect(wrong(read({ three: plain(changed(front, 1, column, [])) }))).toEqual([]);
    expect(wrong(read({ three: plain(front.toSpliced(1, 0, [])) }))).toEqual([]);
  });

  it('give none where a header is gone, blank, twice there or wider, and the total stands in front', () => {
    const [front = []] = THREE['the total in front']?.('2021', text) ?? [];
    for (const [column, one] of (front[0] ?? []).entries())
      for (const cells of [[], [cell('', one.cols, one.rows)], [one, one], [cell(one.text, one.cols + 1, one.rows)]])
        expect(wrong(read({ three: plain(changed(front, 0, column, cells)) }))).toEqual([]);
  });

  it('give none of section 四 with its cases across where the corner is too wide', () => {
    const [down = []] = FOUR['three columns']?.(text) ?? [];
    const corner = down[0]?.[0] ?? cell('');
    for (const cells of [[cell('', 2, corner.rows)], [corner, corner]])
      expect(wrong(read({ four: plain(changed(down, 0, 0, cells)) }))).toEqual([]);
  });

  it('leave those of the clause above to it', () => {
    const clauses = TWO['the clause in a column of its own']?.(
      '2019',
      (row, column) => `${row.length}${column.length}`,
    );
    const [grid = []] = clauses ?? [];
    const at = grid.findIndex((own) => own.some(({ text: label }) => label.includes('（六）')));
    const figures = (sheet: Grid) =>
      table(statisticsOf(reportPage(2020, { two: plain(sheet), three: plain(three), four: plain(four) })));
    expect(figures(changed(grid, at, 2, []))).toEqual(figures(grid));
  });
});
