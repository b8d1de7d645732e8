import { describe, expect, it } from 'vitest';
import { formById } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import fc from '../../property.ts';
import type { Era } from './render/matrix.ts';
import { MATRIX_WAYS } from './render/matrix-ways.ts';
import { statisticsOf, table } from './render/page.ts';

const cellsOf = (era: Era): string[] =>
  formById(era).tables.flatMap((form) =>
    rowsOf(form)
      .filter(({ row }) => !row.heading)
      .flatMap(({ row }) => form.columns.map((column) => `${row.id}@${column.id}`)),
  );

/** One report, laid out in ways that have little in common: the figures are the same, to the last one. */
describe.each([
  ['2019', 2020],
  ['2021', 2022],
] as const)('the same report in the form of %s', (era, year) => {
  const cells = cellsOf(era);
  for (const [name, way] of Object.entries(MATRIX_WAYS)) {
    it(name, () => {
      fc.assert(
        fc.property(fc.array(fc.nat(9000), { minLength: cells.length, maxLength: cells.length }), (list) => {
          const said = Object.fromEntries(cells.map((id, i) => [id, list[i] ?? 0]));
          const values = new Map(Object.entries(said).map(([id, value]) => [id, String(value)]));
          const statistics = statisticsOf(way(era, values), `某市某局${year}年政府信息公开工作年度报告`);
          expect(statistics.form).toBe(era);
          expect(table(statistics)).toEqual(said);
        }),
        { numRuns: 8 },
      );
    });
  }
});
