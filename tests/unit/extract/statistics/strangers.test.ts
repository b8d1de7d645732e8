import { expect, it } from 'vitest';
import { SCALE } from '../../../../lib/engine/number.ts';
import type { Figure } from '../../../../lib/extract/statistics/model.ts';
import { type Source, strangersAmong } from '../../../../lib/extract/statistics/strangers.ts';
import fc from '../../property.ts';

const figureOf = (id: string, value: number | null): Figure => ({
  form: '2021',
  address: id,
  row: id,
  column: null,
  item: id,
  path: [id],
  columnLabel: null,
  heading: false,
  reading:
    value === null
      ? { state: 'blank' }
      : { state: 'number', low: value * SCALE, high: value * SCALE, approximate: false },
  raw: '',
  unitWritten: null,
  fault: null,
  at: { kind: 'page' },
  labelAt: { kind: 'page' },
});

const sourceOf = (table: number, official: boolean, values: Readonly<Record<string, number | null>>): Source => ({
  table,
  figures: new Map(Object.entries(values).map(([id, value]) => [id, figureOf(id, value)])),
  unsure: new Set(),
  official,
});

it('a table that holds less and says something else is no piece of the form; one that agrees is', () => {
  const whole = sourceOf(1, false, { received: 5, closed: 4, carried: 1 });
  const other = sourceOf(2, false, { received: 6, closed: 4 });
  const again = sourceOf(3, false, { carried: 1 });
  expect(strangersAmong([whole, other, again])).toEqual(new Set([2]));
});

it('a table that says it is the form’s is believed before a larger one', () => {
  const larger = sourceOf(1, false, { received: 5, closed: 4 });
  const official = sourceOf(2, true, { received: 6 });
  expect(strangersAmong([larger, official])).toEqual(new Set([1]));
});

it('neither of two alike is, and blanks contradict nothing', () => {
  expect(strangersAmong([sourceOf(1, false, { a: 1 }), sourceOf(2, false, { a: 2 })])).toEqual(new Set());
  expect(strangersAmong([sourceOf(1, false, { a: null }), sourceOf(2, false, { a: 2, b: 3 })])).toEqual(new Set());
});

it('finds what comparing every table with every other one finds', () => {
  const value = fc.option(fc.nat(2), { nil: null });
  const source = fc.record({ official: fc.boolean(), values: fc.dictionary(fc.constantFrom('a', 'b', 'c'), value) });
  fc.assert(
    fc.property(fc.array(source, { maxLength: 7 }), (made) => {
      const sources = made.map(({ official, values }, i) => sourceOf(i, official, values));
      const weaker = (one: Source, other: Source) =>
        one.official === other.official ? one.figures.size < other.figures.size : other.official;
      const differ = (one: Source, other: Source) =>
        [...one.figures].some(([id, { reading }]) => {
          const known = other.figures.get(id)?.reading;
          return reading.state === 'number' && known?.state === 'number' && reading.low !== known.low;
        });
      const expected = sources.filter((one) => sources.some((other) => weaker(one, other) && differ(one, other)));
      expect(strangersAmong(sources)).toEqual(new Set(expected.map(({ table }) => table)));
    }),
  );
});
