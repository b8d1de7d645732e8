import { describe, expect, it } from 'vitest';
import { formById } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import fc from '../../property.ts';
import { type Era, type MatrixStyle, PLAIN_MATRIX, renderReport } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

const cellsOf = (era: Era): string[] =>
  formById(era).tables.flatMap((form) =>
    rowsOf(form)
      .filter(({ row }) => !row.heading)
      .flatMap(({ row }) => form.columns.map((column) => `${row.id}@${column.id}`)),
  );

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9000).map((n) => [String(n), n] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['', 'blank'], ['—', 'dash'], ['/', 'dash'], ['&nbsp;', 'blank'], [
      '1,234',
      1234,
    ] as const),
  },
);

const empty = fc.constantFrom(['', 'blank'] as const, ['0', 0] as const);
/** Some reports are nearly empty. */
const content = (length: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(cell, { minLength: length, maxLength: length }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: empty }, cell), { minLength: length, maxLength: length }),
    },
    { weight: 1, arbitrary: fc.array(fc.constant(['', 'blank'] as const), { minLength: length, maxLength: length }) },
  );

const style: fc.Arbitrary<MatrixStyle> = fc.record({
  numbering: fc.constantFrom('official', 'none', 'circled', 'arabic', 'wide', 'spaced'),
  labels: fc.constantFrom('spans', 'repeated', 'flat'),
  header: fc.constantFrom('official', 'oneRow', 'totalFirstRow', 'heji'),
  spacerRows: fc.boolean(),
  split: fc.constantFrom('no', 'plain', 'repeatedHeader'),
  script: fc.constantFrom('simplified', 'traditional', 'pinyin'),
  wrap: fc.constantFrom('plain', 'p', 'span', 'font', 'splitDigits', 'div'),
  outcomes: fc.constantFrom('row', 'three', 'onEnd', 'stacked'),
  small: fc.constantFrom('one', 'several'),
});

describe.each(['2019', '2021'] as const)('the form of %s', (era) => {
  const cells = cellsOf(era);

  it('gives every figure exactly, in whatever way it is printed', () => {
    fc.assert(
      fc.property(style, content(cells.length), (how, texts) => {
        const values = new Map(cells.map((id, i) => [id, texts[i]?.[0] ?? '']));
        const expected = Object.fromEntries(cells.map((id, i) => [id, texts[i]?.[1] ?? 'blank']));
        const statistics = statisticsOf(renderReport(era, values, how));
        expect(statistics.form).toBe(era);
        expect(table(statistics)).toEqual(expected);
        expect(statistics.found.flatMap((found) => found.missingRows)).toEqual([]);
        expect(statistics.found.flatMap((found) => found.unknownRows)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names rows and columns in its own words', () => {
    const values = new Map([
      ['result.refused.stateSecret@commercial', '3'],
      ['litigation.afterReview@pending', '2'],
    ]);
    const { figures } = statisticsOf(renderReport(era, values, PLAIN_MATRIX));
    expect(figures.find((figure) => figure.raw === '3')).toMatchObject({
      item: '属于国家秘密',
      path: ['三、本年度办理结果', '(三)不予公开', '1.属于国家秘密'],
      columnLabel: '法人或其他组织/商业企业',
    });
    expect(figures.find((figure) => figure.raw === '2')).toMatchObject({ item: '复议后起诉', columnLabel: '尚未审结' });
  });
});
