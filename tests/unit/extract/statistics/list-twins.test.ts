import { describe, expect, it } from 'vitest';
import { FORM_2014 } from '../../../../lib/forms/form2014.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import fc from '../../property.ts';
import { LIST_WAYS } from './render/list-ways.ts';
import { statisticsOf, table } from './render/page.ts';

const rows = FORM_2014.tables.flatMap(rowsOf).filter(({ row }) => !row.heading);
const numbers = fc.array(fc.nat(30_000), { minLength: rows.length, maxLength: rows.length });

/** One report, laid out in ways that have little in common: the figures are the same, to the last one. */
describe('the same report of 2016', () => {
  for (const [name, way] of Object.entries(LIST_WAYS)) {
    it(name, () => {
      fc.assert(
        fc.property(numbers, (list) => {
          const said = Object.fromEntries(rows.map(({ row }, i) => [row.id, list[i] ?? 0]));
          const values = new Map(Object.entries(said).map(([id, value]) => [id, String(value)]));
          const statistics = statisticsOf(way(values), '某市某局2016年政府信息公开工作年度报告');
          expect(statistics.form).toBe('2014');
          expect(table(statistics)).toEqual(said);
        }),
        { numRuns: 12 },
      );
    });
  }
});
