import { describe, expect, test } from 'vitest';
import {
  columnSpanOf,
  type GridCell,
  type GridGroup,
  placeCells,
  placePlain,
  rowSpanOf,
} from '../../../lib/page/grid.ts';
import fc from '../property.ts';

const PLENTY = 4_000_000;

/** A cell for a test, `[columnSpan, rowSpan]`. */
function cell([columnSpan, rowSpan]: readonly [number, number]): GridCell {
  return { row: -1, column: -1, rowSpan, columnSpan };
}

function groupOf(rows: readonly (readonly (readonly [number, number])[])[], foot = false): GridGroup<GridCell> {
  return { foot, rows: rows.map((cells) => ({ cells: cells.map(cell), gone: false })) };
}

/** `[row, column, rowSpan, columnSpan]` of every cell, in source order. */
function places(groups: readonly GridGroup<GridCell>[]): number[][] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
    ),
  );
}

/**
 * The HTML table model by brute force: a set of taken slots, each cell tried column by column. Row spans end with their
 * group, as browsers cut them.
 */
function reference(groups: readonly (readonly (readonly (readonly [number, number])[])[])[]): number[][] {
  const found: number[][] = [];
  let top = 0;
  for (const rows of groups) {
    const taken = new Set<string>();
    rows.forEach((cells, y) => {
      let x = 0;
      for (const [columnSpan, rowSpan] of cells) {
        while (taken.has(`${y},${x}`)) x++;
        const high = Math.min(rowSpan === 0 ? rows.length : rowSpan, rows.length - y);
        for (let dy = 0; dy < high; dy++) for (let dx = 0; dx < columnSpan; dx++) taken.add(`${y + dy},${x + dx}`);
        found.push([top + y, x, high, columnSpan]);
        x += columnSpan;
      }
    });
    top += rows.length;
  }
  return found;
}

const spans = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }));
const rows = fc.array(fc.array(spans, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('cells are placed', () => {
  test('as the HTML table model places them, on any table', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (groups) => {
        const placed = groups.map((group) => groupOf(group));
        const { columns } = placeCells(placed, null, PLENTY);
        // Columns at the right in which no cell begins may be dropped where the grid is mostly nothing.
        const clipped = reference(groups).map(([row, column = 0, high, wide = 0]) => [
          row,
          column,
          high,
          Math.min(wide, columns - column),
        ]);
        expect(places(placed)).toEqual(clipped);
        expect(clipped.every(([, , , wide = 0]) => wide > 0)).toBe(true);
      }),
    );
  });

  test('in the same way where nothing spans and the quick way is taken', () => {
    const plain = fc.array(fc.array(fc.constant([1, 1] as const), { maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plain, (sizes) => {
        const [quick, thorough] = [groupOf(sizes), groupOf(sizes)];
        expect(placePlain([quick], PLENTY)).toEqual(placeCells([thorough], null, PLENTY));
        expect(places([quick])).toEqual(places([thorough]));
      }),
    );
  });

  test('with a foot below the body, wherever it is written', () => {
    const groups = [groupOf([[[1, 1]]], true), groupOf([[[1, 1]], [[1, 1]]])];
    placeCells(groups, null, PLENTY);
    expect(places(groups).map(([row]) => row)).toEqual([2, 0, 1]);
  });

  test('one that is not displayed takes no room', () => {
    const group = groupOf([
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
    const hidden = group.rows[0]?.cells[1];
    placeCells([group], new Set(hidden ? [hidden] : []), PLENTY);
    expect(places([group])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 0, 0],
      [0, 1, 1, 1],
    ]);
  });

  test('a row that is not displayed does not count for the row spans of displayed cells', () => {
    const group = groupOf([
      [
        [1, 2],
        [1, 1],
      ],
      [[1, 1]],
      [[1, 1]],
      [[2, 1]],
    ]);
    const second = group.rows[1];
    if (second) second.gone = true;
    placeCells([group], null, PLENTY);
    expect(places([group])).toEqual([
      [0, 0, 3, 1],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [3, 0, 1, 2],
    ]);
  });
});

describe('hostile tables', () => {
  test('a title over a thousand columns leaves the columns that cells begin in', () => {
    const group = groupOf([[[1000, 1]], ...Array.from({ length: 50 }, () => [[1, 1] as const, [1, 1] as const])]);
    expect(placeCells([group], null, PLENTY)).toEqual({ rows: 51, columns: 2, cut: false });
    expect(places([group])[0]).toEqual([0, 0, 1, 2]);
  });

  test('what goes beyond the limit is left without a slot, and said', () => {
    const group = groupOf(Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => [1, 1] as const)));
    const { cut } = placeCells([group], null, 500);
    expect(cut).toBe(true);
    const covered = places([group]).reduce((sum, [, , high = 0, wide = 0]) => sum + high * wide, 0);
    expect(covered).toBe(500);
  });

  test('cells that overlap a thousandfold end in a grid that can be filled', () => {
    const staircase = Array.from({ length: 300 }, (_, i) => [
      ...Array.from({ length: 299 - i }, () => [1, 1] as const),
      [1000, 65534] as const,
    ]);
    const group = groupOf(staircase);
    placeCells([group], null, 10_000);
    const covered = places([group]).reduce((sum, [, , high = 0, wide = 0]) => sum + high * wide, 0);
    expect(covered).toBeLessThan(10_000 * 4 + places([group]).length + 1);
  });
});

test.each([
  [null, 1, 1],
  ['', 1, 1],
  ['2', 2, 2],
  [' +3px', 3, 3],
  ['0', 1, 0],
  ['-2', 1, 1],
  ['x', 1, 1],
  ['1000000000', 1000, 65534],
])('a span of %j is read as %i columns, %i rows', (value, columns, high) => {
  expect([columnSpanOf(value), rowSpanOf(value)]).toEqual([columns, high]);
});
