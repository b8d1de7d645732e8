import { type Cell, cell, cells, type Grid, type Row } from './cells.ts';
import {
  acrossPages,
  COLUMNS,
  type Era,
  firstLeaf,
  flat,
  HEADS,
  leaves,
  lines,
  NUMBERINGS,
  named,
  ORGANISATIONS,
  official,
  plainHeader,
  seven,
  spanned,
  split,
  subtotal,
  type Text,
  wide,
} from './three-rows.ts';
import { CHANGED, SHORT } from './words.ts';

export type { Era, Text } from './three-rows.ts';

/** Section 三 as one or more tables. */
export const THREE: Readonly<Record<string, (era: Era, text: Text) => readonly Grid[]>> = {
  official: (era, text) => [[...official(3), ...spanned(era, text)]],

  ...Object.fromEntries(
    Object.entries(NUMBERINGS).flatMap(([name, how]) => [
      [`numbered: ${name}`, (era: Era, text: Text) => [[...official(3), ...spanned(era, text, how)]]],
      [`flat, numbered: ${name}`, (era: Era, text: Text) => [[...plainHeader(1), ...flat(era, text, how)]]],
    ]),
  ),
  'short labels': (era, text) => [[...official(3), ...spanned(era, text, named(SHORT))]],
  'short labels, flat': (era, text) => [[...plainHeader(1), ...flat(era, text, named(SHORT))]],
  'changed wording': (era, text) => [[...official(3), ...spanned(era, text, named(CHANGED))]],

  'headers on end, one character a line': (era, text) => [
    [
      ...official(
        3,
        HEADS.map((word) => [...word].join('<br>')),
      ),
      ...spanned(era, text),
    ],
  ],
  'headers of other words': (era, text) => [
    [
      ...official(
        3,
        ['自然人（公民）', '企业', '科研机构', '公益组织', '法律机构', '其它', '合　计'],
        ['申请人', '法人和其他组织'],
      ),
      ...spanned(era, text),
    ],
  ],
  'headers with units': (era, text) => [
    [
      ...official(
        3,
        HEADS.map((word) => `${word}（件）`),
      ),
      ...spanned(era, text),
    ],
  ],
  'a row that numbers the columns': (era, text) => [
    [...official(3), [cell('甲', 3), ...cells(['1', '2', '3', '4', '5', '6', '7'])], ...spanned(era, text)],
  ],
  'a row that numbers the columns, flat': (era, text) => [
    [...plainHeader(1), [cell('栏次'), ...cells(['1', '2', '3', '4', '5', '6', '7=1+2+3+4+5+6'])], ...flat(era, text)],
  ],
  'title, unit and footnote rows': (era, text) => [
    [
      wide('收到和处理政府信息公开申请情况统计表', 10),
      [cell('填报单位：云溪市林业局', 5), cell('单位：件', 5)],
      ...official(3),
      ...spanned(era, text),
      wide('注：1.本表数据统计期限为全年。2.第（七）项总计为各项之和。', 10),
      [cell('填报人：李明', 3), cell('审核人：王芳', 4), cell('填报日期：2023年1月10日', 3)],
    ],
  ],
  'a corner of two lines': (era, text) => [
    [
      [cell('申请人情况<br>办理情况', 3, 2), cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
      cells(ORGANISATIONS),
      ...spanned(era, text),
    ],
  ],
  'the total headed only in the last header row': (era, text) => [
    [[cell('', 3, 2), cell('', 1, 1), cell('法人或其他组织', 5), cell('')], cells(HEADS), ...spanned(era, text)],
  ],
  'the total in front': (era, text) => [
    [
      [cell('项目', 1, 2), cell('总计', 1, 2), cell('自然人', 1, 2), cell('法人或其他组织', 5)],
      cells(ORGANISATIONS),
      ...flat(era, text, undefined, ['total', ...COLUMNS.slice(0, 6)]),
    ],
  ],
  'organisations before the natural persons': (era, text) => [
    [
      [cell('项目', 1, 2), cell('法人或其他组织', 5), cell('自然人', 1, 2), cell('合计', 1, 2)],
      cells(ORGANISATIONS),
      ...flat(era, text, undefined, [...COLUMNS.slice(1, 6), 'natural', 'total']),
    ],
  ],
  'a category in a row of its own over all columns': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era).map((line) =>
        line.heading ? wide(line.row.label, 8) : [cell(line.row.label), ...seven(text, line)],
      ),
    ],
  ],
  'two label columns, the first heading in a row of its own': (era, text) => [
    [
      ...official(2),
      ...lines(era).flatMap((line): Row[] => {
        if (line.row.id === 'h.result') return [wide(line.row.label, 9)];
        if (line.heading) return [];
        const category = line.above[1];
        const lead = category && firstLeaf(category) === line.row ? [cell(category.label, 1, leaves(category))] : [];
        return [[...lead, cell(line.row.label, category ? 1 : 2), ...seven(text, line)]];
      }),
    ],
  ],
  'all labels of a row run together': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era)
        .filter(({ heading }) => !heading)
        .map((line): Row => [cell([...line.above, line.row].map(({ label }) => label).join('')), ...seven(text, line)]),
    ],
  ],
  'all labels of a row on lines of their own': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era)
        .filter(({ heading }) => !heading)
        .map(
          (line): Row => [
            cell([...line.above.slice(1), line.row].map(({ label }) => label).join('<br>')),
            ...seven(text, line),
          ],
        ),
    ],
  ],
  'the categories repeated in each row': (era, text) => [
    [
      ...official(3),
      ...lines(era)
        .filter(({ heading }) => !heading)
        .map(
          (line): Row => [
            ...cells(line.above.map(({ label }) => label)),
            cell(line.row.label, 3 - line.above.length),
            ...seven(text, line),
          ],
        ),
    ],
  ],
  'indented by empty cells': (era, text) => [
    [
      ...plainHeader(3),
      ...lines(era).map(
        (line): Row => [
          ...cells(line.above.map(() => '')),
          cell(line.row.label, 3 - line.above.length),
          ...(line.heading ? cells(HEADS.map(() => '')) : seven(text, line)),
        ],
      ),
    ],
  ],
  'headings with dashes': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era).map(
        (line): Row => [cell(line.row.label), ...(line.heading ? cells(HEADS.map(() => '——')) : seven(text, line))],
      ),
    ],
  ],
  'over two pages, header and categories again': (era, text) => {
    const [first, second] = acrossPages(era, text, 12, (label) => label);
    return [
      [...official(3), ...first],
      [...official(3), ...second],
    ];
  },
  'over two pages, categories marked as continued': (era, text) => {
    const [first, second] = acrossPages(era, text, 9, (label) => `${label}（续）`);
    return [
      [...official(3), ...first],
      [...official(3), ...second],
    ];
  },
  'over two pages, no header again, category cells blank': (era, text) => {
    const [first, second] = acrossPages(era, text, 14, () => '');
    return [[...official(3), ...first], second];
  },
  'over three pages, flat, a header on each': (era, text) => {
    const rows = flat(era, text);
    const [first, rest] = split(rows, 9);
    const [second, third] = split(rest, 9);
    return [first, second, third].map((part) => [...plainHeader(1), ...part]);
  },
  'over two pages, a broken-off row at the page break': (era, text) => {
    const [first, second] = split(flat(era, text), 11);
    return [
      [...plainHeader(1), ...first, cells(['', '', '', '', '', '', '', ''])],
      [cells(['', '', '', '', '', '', '', '']), ...second],
    ];
  },
  'sub-totals below their categories': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era).flatMap((line, i, all): Row[] => {
        const own = line.heading
          ? cells(['', ...HEADS].map((_, at) => (at === 0 ? line.row.label : '')))
          : [cell(line.row.label), ...seven(text, line)];
        const category = line.above[1];
        const ends = category !== undefined && all[i + 1]?.above[1] !== category;
        return ends && category ? [own, [cell('合计'), ...subtotal(category, text)]] : [own];
      }),
    ],
  ],
  'categories that hold their sums': (era, text) => [
    [
      ...plainHeader(1),
      ...lines(era).map(
        (line): Row => [cell(line.row.label), ...(line.heading ? subtotal(line.row, text) : seven(text, line))],
      ),
    ],
  ],
  'a sub-total of the organisations': (era, text) => [
    [
      [cell('项目', 1, 2), cell('自然人', 1, 2), cell('法人或其他组织', 6), cell('合计', 1, 2)],
      cells([...ORGANISATIONS, '小计']),
      ...lines(era)
        .filter(({ heading }) => !heading)
        .map((line): Row => {
          const [natural, ...rest] = COLUMNS.map((column) => Number(text(line.row.id, column)));
          const organisations = rest.slice(0, 5);
          const sum = organisations.reduce((total, one) => total + one, 0);
          return cells([line.row.label, ...[natural, ...organisations, sum, rest[5]].map(String)]);
        }),
    ],
  ],
  'row numbers in front': (era, text) => [
    [
      [cell('序号'), cell('项目'), ...cells(HEADS)],
      ...flat(era, text).map((row, i): Row => [cell(String(i + 1)), ...row]),
    ],
  ],
  'a unit column': (era, text) => [
    [
      [cell('项目'), cell('单位'), ...cells(HEADS)],
      ...flat(era, text).map(([label, ...rest]): Row => [label ?? cell(''), cell('件'), ...rest]),
    ],
  ],
  'applicants down, results across, categories above': (era, text) => {
    const all = lines(era).filter(({ heading }) => !heading);
    const groups: Cell[] = [];
    const inner: Cell[] = [];
    for (const line of all) {
      const category = line.above[1];
      if (!category) groups.push(cell(line.row.label, 1, 2));
      else {
        inner.push(cell(line.row.label));
        if (firstLeaf(category) === line.row) groups.push(cell(category.label, leaves(category)));
      }
    }
    return [
      [
        [cell('申请人', 1, 2), ...groups],
        inner,
        ...COLUMNS.map(
          (column, i): Row => [cell(HEADS[i] ?? ''), ...cells(all.map(({ row }) => text(row.id, column)))],
        ),
      ],
    ];
  },
};

/** Those without spans, for tables that are none in the markup. */
export const THREE_FLAT: Readonly<Record<string, (era: Era, text: Text) => readonly Grid[]>> = {
  flat: (era, text) => [[...plainHeader(1), ...flat(era, text)]],
  'flat, no numbering': (era, text) => [[...plainHeader(1), ...flat(era, text, NUMBERINGS.none)]],
};
