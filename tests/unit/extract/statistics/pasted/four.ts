import { type Cell, cell, cells, type Grid, type Row } from './cells.ts';
import type { Text } from './three.ts';

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
const WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = [
  ['review', '行政复议'],
  ['litigation.direct', '未经复议直接起诉'],
  ['litigation.afterReview', '复议后起诉'],
] as const;

const five = (text: Text, group: string): Cell[] => cells(OUTCOMES.map((outcome) => text(group, outcome)));
const all = (text: Text): Cell[] => GROUPS.flatMap(([group]) => five(text, group));

const inRow = (
  text: Text,
  words: readonly string[] = WORDS,
  groups: readonly string[] = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'],
): Grid => [
  [cell(groups[0] ?? '', 5), cell(groups[1] ?? '', 10)],
  [...words.map((word) => cell(word, 1, 2)), cell(groups[2] ?? '', 5), cell(groups[3] ?? '', 5)],
  cells([...words, ...words]),
  all(text),
];

/** Section 四 as one or more tables. */
export const FOUR: Readonly<Record<string, (text: Text) => readonly Grid[]>> = {
  official: (text) => [inRow(text)],
  'words on end': (text) => [
    inRow(
      text,
      WORDS.map((word) => [...word].join('<br>')),
    ),
  ],
  'other words': (text) => [
    inRow(
      text,
      ['维持', '纠正', '其它结果', '未审结', '合计'],
      ['行政复议案件', '行政诉讼案件', '未经行政复议直接起诉', '经复议后起诉'],
    ),
  ],
  'words below one another': (text) => [
    [
      [cell('行政复议', 5, 2), cell('行政诉讼', 10)],
      [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
      cells([...WORDS, ...WORDS, ...WORDS]),
      all(text),
    ],
  ],
  'a label before the figures': (text) => {
    const [top = [], middle = [], below = [], values = []] = inRow(text);
    return [[[cell('类别', 1, 3), ...top], middle, below, [cell('数量（件）'), ...values]]];
  },
  'a title row and a footnote': (text) => [
    [
      [cell('政府信息公开行政复议、行政诉讼情况统计表（单位：件）', 15)],
      ...inRow(text),
      [cell('注：尚未审结指截至年底仍在审理。', 15)],
    ],
  ],
  'three rows of five': (text) => [
    [
      [cell('', 2), ...cells(WORDS)],
      [cell('行政复议', 2), ...five(text, 'review')],
      [cell('行政诉讼', 1, 2), cell('未经复议直接起诉'), ...five(text, 'litigation.direct')],
      [cell('复议后起诉'), ...five(text, 'litigation.afterReview')],
    ],
  ],
  'three rows, one label column': (text) => [
    [
      cells(['案件类型', ...WORDS]),
      ...GROUPS.map(
        ([group, word]): Row => [cell(group === 'review' ? word : `行政诉讼：${word}`), ...five(text, group)],
      ),
    ],
  ],
  'three columns': (text) => [
    [
      [cell('', 1, 2), cell('行政复议', 1, 2), cell('行政诉讼', 2)],
      cells(['未经复议直接起诉', '复议后起诉']),
      ...WORDS.map((word, i): Row => cells([word, ...GROUPS.map(([group]) => text(group, OUTCOMES[i] ?? ''))])),
    ],
  ],
  'fifteen rows': (text) => [
    GROUPS.flatMap(([group, word]) =>
      WORDS.map(
        (one, i): Row => [
          ...(i === 0 && group === 'review' ? [cell(word, 2, 5)] : []),
          ...(i === 0 && group === 'litigation.direct' ? [cell('行政诉讼', 1, 10)] : []),
          ...(i === 0 && group !== 'review' ? [cell(word, 1, 5)] : []),
          cell(one),
          cell(text(group, OUTCOMES[i] ?? '')),
        ],
      ),
    ),
  ],
  'review and suits in two tables': (text) => {
    return [
      [[cell('行政复议', 5)], cells(WORDS), five(text, 'review')],
      [
        [cell('行政诉讼', 10)],
        [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
        cells([...WORDS, ...WORDS]),
        [...five(text, 'litigation.direct'), ...five(text, 'litigation.afterReview')],
      ],
    ];
  },
  'totals first': (text) => [
    [
      [cell('', 1), ...cells(['总计', ...WORDS.slice(0, 4)])],
      ...GROUPS.map(
        ([group, word]): Row => [
          cell(word),
          ...cells(['total', ...OUTCOMES.slice(0, 4)].map((outcome) => text(group, outcome))),
        ],
      ),
    ],
  ],
  'below one another': (text) => [
    GROUPS.flatMap(([group, word]): Grid => [[cell(word, 5)], cells(WORDS), five(text, group)]),
  ],
};

/** Without spans, for tables that are none in the markup. */
export const FOUR_FLAT: Readonly<Record<string, (text: Text) => readonly Grid[]>> = {
  'three rows': (text) => [
    [
      cells(['案件类型', ...WORDS]),
      ...GROUPS.map(
        ([group, word]): Row => [cell(group === 'review' ? word : `行政诉讼（${word}）`), ...five(text, group)],
      ),
    ],
  ],
};
