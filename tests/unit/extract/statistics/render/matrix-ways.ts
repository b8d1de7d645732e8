import { formById } from '../../../../../lib/forms/index.ts';
import { withoutNumbering } from '../../../../../lib/forms/label.ts';
import type { FormTable } from '../../../../../lib/forms/model.ts';
import { type PlacedRow, rowsOf } from '../../../../../lib/forms/walk.ts';
import { type Era, PLAIN_MATRIX, renderApplications, renderOutcomes, renderSmall, type Values } from './matrix.ts';

const td = (content: string, attributes = ''): string => `<td${attributes}>${content}</td>`;
const tr = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const numberOf = (label: string): string => label.slice(0, label.length - withoutNumbering(label).length);

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;

function applications(era: Era): FormTable {
  const table = formById(era).tables.find(({ id }) => id === 'applications');
  if (!table) throw new Error('no table of applications');
  return table;
}

interface Line {
  readonly placed: PlacedRow;
  readonly cells: readonly string[];
}

/** Rows of section 三 with their seven texts; headings have none. */
function lines(era: Era, values: Values): Line[] {
  const table = applications(era);
  return rowsOf(table).map((placed) => ({
    placed,
    cells: placed.row.heading ? [] : table.columns.map(({ id }) => values.get(`${placed.row.id}@${id}`) ?? ''),
  }));
}

const header = (before: number, behind = '', words: readonly string[] = HEADS): string =>
  tr(td('申请人情况', ` colspan="${before}"`), ...words.map((word) => td(word)), behind);

const flat = (era: Era, values: Values, row: (line: Line, i: number) => string): string =>
  lines(era, values).map(row).join('');
const seven = ({ cells }: Line): string =>
  (cells.length > 0 ? cells : HEADS.map(() => '')).map((text) => td(text)).join('');

/** Section 三, laid out in ways that have little in common. */
const THREE: Readonly<Record<string, (era: Era, values: Values) => string>> = {
  'the numbering in a column of its own': (era, values) =>
    `<table>${header(2)}${flat(era, values, (line) => {
      const { label } = line.placed.row;
      return tr(td(numberOf(label)), td(withoutNumbering(label)), seven(line));
    })}</table>`,

  'the total before the others': (era, values) =>
    `<table>${header(1, '', ['总计', ...HEADS.slice(0, 6)])}${flat(era, values, (line) => {
      const cells = line.cells.length > 0 ? line.cells : HEADS.map(() => '');
      return tr(td(line.placed.row.label), ...[cells[6] ?? '', ...cells.slice(0, 6)].map((text) => td(text)));
    })}</table>`,

  'the header in a table of its own': (era, values) =>
    `<table>${header(1)}</table><table>${flat(era, values, (line) => tr(td(line.placed.row.label), seven(line)))}</table>`,

  'row numbers before, remarks behind': (era, values) =>
    `<table>${tr(td('序号'), td('申请人情况'), ...HEADS.map((word) => td(word)), td('备注'))}${flat(
      era,
      values,
      (line, i) => tr(td(String(i + 1)), td(line.placed.row.label), seven(line), td(i % 5 === 0 ? '无误' : '')),
    )}</table>`,

  'the group named in each row': (era, values) =>
    `<table>${header(1)}${flat(era, values, (line) => {
      const { row, ancestors } = line.placed;
      if (row.heading) return '';
      const group = ancestors.at(-1);
      return tr(td(group ? `${group.label}：${row.label}` : row.label), seven(line));
    })}</table>`,

  'headers that say 法人或其他组织 again in each': (era, values) =>
    `<table>${header(
      1,
      '',
      HEADS.map((word, i) => (i === 0 || i === 6 ? word : `法人或其他组织<br>（${word}）`)),
    )}${flat(era, values, (line) => tr(td(line.placed.row.label), seven(line)))}</table>`,

  'spread over the columns of a spreadsheet, empty ones between': (era, values) =>
    `<table>${tr(td(''), td(''), td('申请人情况', ' colspan="2"'), td(''), ...HEADS.map((word) => td(word)), td(''))}${flat(
      era,
      values,
      (line) => {
        const depth = line.placed.ancestors.length;
        return tr(td('').repeat(depth), td(line.placed.row.label), td('').repeat(4 - depth), seven(line), td(''));
      },
    )}</table>`,

  'numbers with their unit, in paragraphs': (era, values) =>
    `<table>${header(1)}${flat(era, values, (line) =>
      tr(
        td(`<p><b>${line.placed.row.label}</b></p>`),
        ...(line.cells.length > 0 ? line.cells : HEADS.map(() => '')).map((text) =>
          td(`<p>${text}${text === '' ? '' : '件'}</p>`),
        ),
      ),
    )}</table>`,

  'applicants down, results across': (era, values) => {
    const all = lines(era, values).filter(({ placed }) => !placed.row.heading);
    const top = tr(
      td('申请人', ' rowspan="1"'),
      ...all.map(({ placed: { row, ancestors } }) =>
        td(`${ancestors.at(-1)?.label ?? ''}${ancestors.length > 0 ? '：' : ''}${row.label}`),
      ),
    );
    return `<table>${top}${HEADS.map((word, i) => tr(td(word), ...all.map(({ cells }) => td(cells[i] ?? '')))).join('')}</table>`;
  },
};

/** Section 四, likewise. */
const FOUR: Readonly<Record<string, (values: Values) => string>> = {
  'section 四 in three tables': (values) =>
    GROUPS.map(
      ([id, word]) =>
        `<p>${word}</p><table>${tr(td(word, ' colspan="5"'))}${tr(...WORDS.map((one) => td(one)))}${tr(...five(values, id))}</table>`,
    ).join(''),
  'section 四 with the suits under 行政诉讼 in rows': (values) =>
    `<table>${tr(td('类别', ' colspan="2"'), ...WORDS.map((one) => td(one)))}${tr(td('行政复议', ' colspan="2"'), ...five(values, 'review'))}${tr(td('行政诉讼', ' rowspan="2"'), td('未经复议<br>直接起诉'), ...five(values, 'litigation.direct'))}${tr(td('复议后起诉'), ...five(values, 'litigation.afterReview'))}</table>`,
  'section 四 on its side': (values) =>
    `<table>${tr(td('结果'), td('行政复议'), td('行政诉讼（未经复议直接起诉）'), td('行政诉讼（复议后起诉）'))}${WORDS.map(
      (word, i) => tr(td(word), ...GROUPS.map(([id]) => five(values, id)[i] ?? '')),
    ).join('')}</table>`,
};

const WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = [
  ['review', '行政复议'],
  ['litigation.direct', '未经复议直接起诉'],
  ['litigation.afterReview', '复议后起诉'],
] as const;

const five = (values: Values, group: string): string[] =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((outcome) => td(values.get(`${group}@${outcome}`) ?? ''));

/** Whole reports, each with one section laid out in its own way. */
export const MATRIX_WAYS: Readonly<Record<string, (era: Era, values: Values) => string>> = {
  ...Object.fromEntries(
    Object.entries(THREE).map(([name, three]) => [
      name,
      (era: Era, values: Values) =>
        `<h3>二</h3>${renderSmall(era, values, PLAIN_MATRIX)}<h3>三</h3>${three(era, values)}<h3>四</h3>${renderOutcomes(era, values, PLAIN_MATRIX)}`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(FOUR).map(([name, four]) => [
      name,
      (era: Era, values: Values) =>
        `${renderSmall(era, values, PLAIN_MATRIX)}${renderApplications(era, values, PLAIN_MATRIX)}${four(values)}`,
    ]),
  ),
  'all sections in one table': (era, values) =>
    `<table>${[renderSmall(era, values, { ...PLAIN_MATRIX, small: 'one' }), renderApplications(era, values, PLAIN_MATRIX), renderOutcomes(era, values, PLAIN_MATRIX)].join('').replace(/<\/?table>/g, '')}</table>`,
};
