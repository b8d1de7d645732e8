import { describe, expect, it } from 'vitest';
import { FORM_2014 } from '../../../../lib/forms/form2014.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import fc from '../../property.ts';
import { type ListStyle, PLAIN_LIST, renderList } from './render/list.ts';
import { statisticsOf, table } from './render/page.ts';

const placed = FORM_2014.tables.flatMap(rowsOf);
const rows = placed.filter(({ row }) => !row.heading);
const td = (text: string) => `<td>${text}</td>`;
const tr = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;

/** Cell texts with what they say. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(30_000).map((n) => [String(n), n] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['', 'blank'],
      ['—', 'dash'],
      ['/', 'dash'],
      ['&nbsp;', 'blank'],
      ['无', 0],
      ['1,234', 1234],
      ['１２', 12],
      ['8件', 8] as const,
    ),
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

const style: fc.Arbitrary<ListStyle> = fc.record({
  numbering: fc.constantFrom('official', 'none', 'circled', 'arabic', 'wide', 'spaced'),
  unit: fc.constantFrom('column', 'label', 'missing', 'afterValue'),
  header: fc.constantFrom('official', 'short', 'year', 'none'),
  indent: fc.constantFrom('none', 'spaces', 'cells', 'category'),
  remarks: fc.boolean(),
  titleRow: fc.boolean(),
  serial: fc.boolean(),
  remarkColumn: fc.boolean(),
  spacerColumn: fc.boolean(),
  spacerRows: fc.boolean(),
  hiddenRow: fc.boolean(),
  split: fc.constantFrom('no', 'plain', 'repeatedHeader'),
  nested: fc.boolean(),
  heading: fc.constantFrom('dashes', 'blank', 'fullWidth'),
  script: fc.constantFrom('simplified', 'traditional', 'pinyin'),
  wrap: fc.constantFrom('plain', 'p', 'span', 'font', 'splitDigits', 'div'),
});

describe('the 2014 table', () => {
  it('gives every figure exactly, in whatever way it is printed', () => {
    fc.assert(
      fc.property(style, content(rows.length), (how, cells) => {
        const values = new Map(rows.map(({ row }, i) => [row.id, cells[i]?.[0] ?? '']));
        const expected = Object.fromEntries(rows.map(({ row }, i) => [row.id, cells[i]?.[1] ?? 'blank']));
        const statistics = statisticsOf(renderList(values, how));
        expect(table(statistics)).toEqual(expected);
        expect(statistics.form).toBe('2014');
        expect(statistics.found[0]?.missingRows).toEqual([]);
        expect(statistics.found[0]?.unknownRows).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('knows headings, units and labels by their official words', () => {
    const statistics = statisticsOf(renderList(new Map([['received.online', '3']]), PLAIN_LIST));
    const online = statistics.figures.find((figure) => figure.row === 'received.online');
    expect(online).toMatchObject({
      address: '2014:received.online',
      item: '网络申请数',
      path: ['三、依申请公开情况', '(一)收到申请数', '3.网络申请数'],
      columnLabel: null,
      raw: '3',
    });
    expect(statistics.figures.filter((figure) => figure.heading)).toHaveLength(7);
  });

  it('gives no row the figure of another where its rows stand upside down', () => {
    const values = new Map(rows.map(({ row }, i) => [row.id, String(i + 1)]));
    const head = tr(td('统计指标'), td('单位'), td('统计数'));
    const sections = FORM_2014.tables
      .flatMap(({ rows: all }) => all)
      .map((section) =>
        placed
          .filter(({ row, ancestors }) => row === section || ancestors[0] === section)
          .map(({ row }) =>
            tr(td(row.label), td(row.unit ?? '——'), td(row.heading ? '——' : (values.get(row.id) ?? ''))),
          ),
      );
    const wrongIn = (order: readonly string[]) =>
      Object.entries(table(statisticsOf(`<table>${head}${order.join('')}</table>`))).filter(
        ([id, value]) => typeof value === 'number' && String(value) !== values.get(id),
      );
    expect(wrongIn(sections.flat().toReversed())).toEqual([]);
    expect(wrongIn(sections.flatMap((section) => section.toReversed()))).toEqual([]);
    expect(wrongIn(sections.toReversed().flat())).toEqual([]);
    // A row again behind a page's end turns nothing upside down.
    const all = sections.flat();
    const at = all.findIndex((line) => line.includes('被依法纠错数'));
    const again = table(statisticsOf(`<table>${head}${all.toSpliced(at, 0, all[at] ?? '').join('')}</table>`));
    expect(Object.entries(again).map(([id, value]) => [id, String(value)])).toEqual([...values]);
  });

  it('gives no figure of the year before for one whose cell is gone', () => {
    const lines = rows.map(({ row }, i) => [row.label, row.unit ?? '', String(i + 1), '977', '7']);
    const head = tr(...['指标', '单位', '本年', '上年', '增减'].map(td));
    const lost = lines.map((line, i) => tr(...(i === 9 ? line.toSpliced(2, 1) : line).map(td)));
    const found = table(statisticsOf(`<table>${head}${lost.join('')}</table>`));
    const expected = rows.flatMap(({ row }, i) => (i === 9 ? [] : [[row.id, i + 1]]));
    expect(found).toEqual(Object.fromEntries(expected));
  });

  it('gives no figure of another year where a header is gone, twice there or blank', () => {
    const words = ['指标', '单位', '本年', '上年', '增减'];
    const lines = rows.map(({ row }, i) => tr(...[row.label, row.unit ?? '', String(i + 1), '977', '7'].map(td)));
    const heads = words.flatMap((word, i) => [
      words.toSpliced(i, 1),
      words.toSpliced(i, 0, word),
      words.toSpliced(i, 0, ''),
    ]);
    const truth = Object.fromEntries(rows.map(({ row }, i) => [row.id, i + 1]));
    for (const head of heads) {
      const found = table(statisticsOf(`<table>${tr(...head.map(td))}${lines.join('')}</table>`));
      expect(Object.entries(found).filter(([id, value]) => value !== truth[id])).toEqual([]);
    }
    expect(table(statisticsOf(`<table>${tr(...words.map(td))}${lines.join('')}</table>`))).toEqual(truth);
  });
});
