import { FORM_2014 } from '../../../../../lib/forms/form2014.ts';
import { withoutNumbering } from '../../../../../lib/forms/label.ts';
import { type PlacedRow, rowsOf } from '../../../../../lib/forms/walk.ts';
import { cell, cells, type Grid, type Row } from './cells.ts';
import { LIST_CHANGED, LIST_OTHERS, LIST_SHORT } from './words.ts';

/** Text of a row's figure. */
export type Said = (row: string) => string;

const PLACED = FORM_2014.tables.flatMap(rowsOf);

const bare = (label: string): string => withoutNumbering(label).replace(/（.*）/, '');
const siblings = ({ row, ancestors }: PlacedRow): number =>
  (ancestors.at(-1)?.children ?? FORM_2014.tables[0]?.rows ?? []).indexOf(row);
const unitOf = ({ row }: PlacedRow): string => (row.heading ? '——' : (row.unit ?? ''));
const figureOf = ({ row }: PlacedRow, said: Said): string => (row.heading ? '——' : said(row.id));

const body = (said: Said, name: (placed: PlacedRow) => string = ({ row }) => row.label): Row[] =>
  PLACED.map((placed) => cells([name(placed), unitOf(placed), figureOf(placed, said)]));
const header = cells(['统计指标', '单位', '统计数']);
const wide = (text: string, columns = 3): Row => [cell(text, columns)];

const named =
  (words: Readonly<Record<string, string>>) =>
  ({ row }: PlacedRow): string =>
    words[row.id] ?? row.label;

const NUMBERINGS: Readonly<Record<string, (placed: PlacedRow) => string>> = {
  none: ({ row }) => withoutNumbering(row.label),
  'arabic by level': (placed) =>
    `${[...placed.ancestors.map(() => '1'), siblings(placed) + 1].join('.')} ${bare(placed.row.label)}`,
  circled: (placed) =>
    placed.row.label.startsWith('其中')
      ? placed.row.label
      : `${'①②③④⑤⑥⑦⑧⑨'[siblings(placed)]}${bare(placed.row.label)}`,
  brackets: (placed) => `(${siblings(placed) + 1}) ${bare(placed.row.label)}`,
};

/** The table of 2014 as one or more tables. */
export const LIST: Readonly<Record<string, (said: Said) => readonly Grid[]>> = {
  official: (said) => [[header, ...body(said)]],
  ...Object.fromEntries(
    Object.entries(NUMBERINGS).map(([name, how]) => [
      `numbered: ${name}`,
      (said: Said) => [[header, ...body(said, how)]],
    ]),
  ),
  'changed wording': (said) => [[header, ...body(said, named(LIST_CHANGED))]],
  'short labels': (said) => [[header, ...body(said, named(LIST_SHORT))]],
  'one word for many rows': (said) => [[header, ...body(said, named(LIST_OTHERS))]],
  'its sections in another order': (said) => {
    const rows = body(said, named(LIST_OTHERS));
    const starts = PLACED.flatMap(({ ancestors }, i) => (ancestors.length === 0 ? [i] : []));
    const sections = starts.map((start, i) => rows.slice(start, starts[i + 1] ?? PLACED.length));
    return [[header, ...[2, 0, 4, 3, 8, 1, 5, 7, 6].flatMap((i) => sections[i] ?? [])]];
  },
  'title, body and footnote rows': (said) => [
    [
      wide('政府信息公开情况统计表（2016年度）'),
      [cell('填报单位（盖章）：云溪市林业局', 2), cell('填报日期：2017年1月10日')],
      header,
      ...body(said),
      wide('注：“单位”栏中的“件”指申请件数；主动公开数与上年同口径。'),
      [cell('单位负责人：李明'), cell('审核人：王芳'), cell('填报人：张丽')],
    ],
  ],
  'no unit column': (said) => [
    [cells(['指标', '数量']), ...PLACED.map((placed) => cells([placed.row.label, figureOf(placed, said)]))],
  ],
  'unit in the label': (said) => [
    [
      cells(['指标', '数量']),
      ...PLACED.map((placed) =>
        cells([
          placed.row.heading ? placed.row.label : `${placed.row.label}（${placed.row.unit}）`,
          figureOf(placed, said),
        ]),
      ),
    ],
  ],
  'unit in the cell': (said) => [
    [
      cells(['指标', '数量']),
      ...PLACED.map((placed) =>
        cells([placed.row.label, placed.row.heading ? '' : `${said(placed.row.id)}${placed.row.unit ?? ''}`]),
      ),
    ],
  ],
  'this year, the year before, the change': (said) => [
    [
      cells(['指标', '单位', '本年', '上年', '增减']),
      ...PLACED.map((placed) =>
        cells([
          placed.row.label,
          unitOf(placed),
          figureOf(placed, said),
          placed.row.heading ? '——' : '7',
          placed.row.heading ? '——' : '3',
        ]),
      ),
    ],
  ],
  'the year before in front': (said) => [
    [
      cells(['指标', '单位', '上年数', '本年数']),
      ...PLACED.map((placed) =>
        cells([placed.row.label, unitOf(placed), placed.row.heading ? '' : '7', figureOf(placed, said)]),
      ),
    ],
  ],
  'two years under one head': (said) => [
    [
      [cell('指标', 1, 2), cell('单位', 1, 2), cell('统计数', 2)],
      cells(['2015年', '2016年']),
      ...PLACED.map((placed) =>
        cells([placed.row.label, unitOf(placed), placed.row.heading ? '' : '7', figureOf(placed, said)]),
      ),
    ],
  ],
  'over two pages, header again': (said) => {
    const rows = body(said);
    return [
      [header, ...rows.slice(0, 30)],
      [header, ...rows.slice(30)],
    ];
  },
  'over four pages, no header again': (said) => {
    const rows = [header, ...body(said)];
    return [rows.slice(0, 16), rows.slice(16, 34), rows.slice(34, 52), rows.slice(52)];
  },
  'a table for each section': (said) => {
    const starts = PLACED.flatMap((placed, i) => (placed.ancestors.length === 0 ? [i] : []));
    return starts.map((start, i) => [header, ...body(said).slice(start, starts[i + 1] ?? PLACED.length)]);
  },
  'remarks in a column': (said) => [
    [
      cells(['序号', '统计指标', '单位', '统计数', '备注']),
      ...PLACED.map((placed, i) =>
        cells([
          String(i + 1),
          placed.row.label,
          unitOf(placed),
          figureOf(placed, said),
          i % 11 === 3 ? '含下属单位12条' : '',
        ]),
      ),
    ],
  ],
  'codes of the rows': (said) => [
    [
      cells(['指标名称', '代码', '计量单位', '数量']),
      cells(['甲', '乙', '丙', '1']),
      ...PLACED.map((placed, i) => cells([placed.row.label, String(101 + i), unitOf(placed), figureOf(placed, said)])),
    ],
  ],
  'two blocks side by side': (said) => {
    const rows = body(said);
    const half = Math.ceil(rows.length / 2);
    return [
      [
        [...header, ...header],
        ...rows.slice(0, half).map((row, i): Row => [...row, ...(rows[half + i] ?? cells(['', '', '']))]),
      ],
    ];
  },
  'sections in a column before': (said) => [
    [
      [cell('类别'), ...header],
      ...PLACED.flatMap((placed): Row[] => {
        const top = placed.ancestors[0] ?? placed.row;
        const own = PLACED.filter(({ row, ancestors }) => (row === top && !row.heading) || ancestors[0] === top);
        if (placed.row.heading && placed.ancestors.length === 0) return [];
        const first = own[0] === placed ? [cell(bare(top.label), 1, own.length)] : [];
        return [[...first, ...cells([placed.row.label, unitOf(placed), figureOf(placed, said)])]];
      }),
    ],
  ],
};

/** Without spans, for tables that are none in the markup. */
export const LIST_FLAT: Readonly<Record<string, (said: Said) => readonly Grid[]>> = {
  official: LIST.official ?? (() => []),
};
