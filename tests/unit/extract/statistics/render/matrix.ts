import { formById } from '../../../../../lib/forms/index.ts';
import type { FormRow, FormTable } from '../../../../../lib/forms/model.ts';
import { inScript, type Numbering, numbered, type Script, type Wrap, wrapped } from './text.ts';

export type Era = '2019' | '2021';
/** `row@column` → cell text. */
export type Values = ReadonlyMap<string, string>;

export interface MatrixStyle {
  readonly numbering: Numbering;
  /** `spans`: category cells over their rows; `repeated`: the category again in each row; `flat`: one label column, categories in rows of their own. */
  readonly labels: 'spans' | 'repeated' | 'flat';
  readonly header: 'official' | 'oneRow' | 'totalFirstRow' | 'heji';
  readonly spacerRows: boolean;
  readonly split: 'no' | 'plain' | 'repeatedHeader';
  readonly script: Script;
  readonly wrap: Wrap;
  /** Section 四: fifteen in a row, three rows of five, on end, or one block below the other. */
  readonly outcomes: 'row' | 'three' | 'onEnd' | 'stacked';
  /** Section 二: one table with heading rows or five, with 第二十条 in a row or above the table. */
  readonly small: 'one' | 'several';
}

export const PLAIN_MATRIX: MatrixStyle = {
  numbering: 'official',
  labels: 'spans',
  header: 'official',
  spacerRows: false,
  split: 'no',
  script: 'simplified',
  wrap: 'plain',
  outcomes: 'row',
  small: 'several',
};

const td = (content: string, attributes = ''): string => `<td${attributes}>${content}</td>`;

function tableOf(era: Era, id: string): FormTable {
  return formById(era).tables.find((table) => table.id === id) ?? { id, title: '', rows: [], columns: [] };
}

/** Sections 二, 三 and 四 of a report. */
export function renderReport(era: Era, values: Values, style: MatrixStyle): string {
  const parts = [
    '<h3>二、主动公开政府信息情况</h3>',
    renderSmall(era, values, style),
    '<h3>三、收到和处理政府信息公开申请情况</h3>',
    renderApplications(era, values, style),
    '<h3>四、政府信息公开行政复议、行政诉讼情况</h3>',
    renderOutcomes(era, values, style),
  ];
  return inScript(parts.join('\n'), style.script);
}

const HEADERS: Readonly<Record<MatrixStyle['header'], string>> = {
  official: `<tr>${td('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ' colspan="3" rowspan="3"')}${td('申请人情况', ' colspan="7"')}</tr>
<tr>${td('自然人', ' rowspan="2"')}${td('法人或其他组织', ' colspan="5"')}${td('总计', ' rowspan="2"')}</tr>
<tr>${td('商业企业')}${td('科研机构')}${td('社会公益组织')}${td('法律服务机构')}${td('其他')}</tr>`,
  oneRow: `<tr>${td('申请人情况', ' colspan="3"')}${td('自然人')}${td('商业<br>企业')}${td('科研<br>机构')}${td('社会公益组织')}${td('法律服务机构')}${td('其他')}${td('总计')}</tr>`,
  totalFirstRow: `<tr>${td('', ' colspan="3" rowspan="2"')}${td('自然人', ' rowspan="2"')}${td('法人或其他组织', ' colspan="5"')}${td('总计', ' rowspan="2"')}</tr>
<tr>${td('商业企业')}${td('科研机构')}${td('社会公益组织')}${td('法律服务机构')}${td('其他')}</tr>`,
  heji: `<tr>${td('', ' colspan="3" rowspan="3"')}${td('申请人情况', ' colspan="7"')}</tr>
<tr>${td('<p>自然人</p>', ' rowspan="2"')}${td('法人或其他组织', ' colspan="5"')}${td('合 计', ' rowspan="2"')}</tr>
<tr>${td('商业企业')}${td('科研机构')}${td('社会公益组织')}${td('法律服务机构')}${td('其　他')}</tr>`,
};

export function renderApplications(era: Era, values: Values, style: MatrixStyle): string {
  const table = tableOf(era, 'applications');
  const lines: string[] = [];
  const flat = style.labels === 'flat';
  const header = flat ? HEADERS[style.header].replaceAll('colspan="3"', 'colspan="1"') : HEADERS[style.header];
  const cells = (row: FormRow) =>
    table.columns.map((column) => td(wrapped(values.get(`${row.id}@${column.id}`) ?? '', style.wrap))).join('');
  const visit = (rows: readonly FormRow[], lead: readonly { row: FormRow; label: string }[]) => {
    rows.forEach((row, i) => {
      const label = numbered(row.label, style.numbering, i);
      if (row.children) {
        if (flat) lines.push(`<tr>${td(label)}${td('').repeat(table.columns.length)}</tr>`);
        visit(row.children, [...lead, { row, label }]);
        return;
      }
      if (flat) {
        lines.push(`<tr>${td(label)}${cells(row)}</tr>`);
        return;
      }
      const before = lead.map((category) =>
        style.labels === 'repeated'
          ? td(category.label)
          : isFirst(category.row, row)
            ? td(category.label, ` rowspan="${leaves(category.row)}"`)
            : '',
      );
      const span = 3 - lead.length;
      lines.push(`<tr>${before.join('')}${td(label, span > 1 ? ` colspan="${span}"` : '')}${cells(row)}</tr>`);
    });
  };
  visit(table.rows, []);
  const spaced =
    style.spacerRows && flat
      ? lines.flatMap((line, i) => (i % 8 === 3 ? [line, `<tr>${td('&nbsp;', ' colspan="8"')}</tr>`] : [line]))
      : lines;
  // Spans cannot reach over a page break: only flat tables are split.
  if (style.split === 'no' || style.labels === 'spans') return `<table>${header}${spaced.join('')}</table>`;
  const again = style.split === 'plain' ? '' : header;
  return `<table>${header}${spaced.slice(0, 12).join('')}</table><p>—12—</p><table>${again}${spaced.slice(12).join('')}</table>`;
}

function leaves(row: FormRow): number {
  return row.children ? row.children.reduce((sum, child) => sum + leaves(child), 0) : 1;
}

function isFirst(category: FormRow, leaf: FormRow): boolean {
  const first = category.children?.[0];
  return first === leaf || (first !== undefined && isFirst(first, leaf));
}

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = [
  ['review', '行政复议'],
  ['litigation.direct', '未经复议直接起诉'],
  ['litigation.afterReview', '复议后起诉'],
] as const;

export function renderOutcomes(_era: Era, values: Values, style: MatrixStyle): string {
  const value = (group: string, outcome: string) => td(wrapped(values.get(`${group}@${outcome}`) ?? '', style.wrap));
  const words = WORDS.map((word) => td(wrapped([...word].join(style.wrap === 'p' ? '<br>' : ''), 'plain'))).join('');
  const five = (group: string) => OUTCOMES.map((outcome) => value(group, outcome)).join('');
  if (style.outcomes === 'row') {
    const tall = WORDS.map((word) => td(word, ' rowspan="2"')).join('');
    return `<table><tr>${td('行政复议', ' colspan="5"')}${td('行政诉讼', ' colspan="10"')}</tr>
<tr>${tall}${td('未经复议直接起诉', ' colspan="5"')}${td('复议后起诉', ' colspan="5"')}</tr><tr>${words}${words}</tr>
<tr>${GROUPS.map(([group]) => five(group)).join('')}</tr></table>`;
  }
  if (style.outcomes === 'three') {
    const rows = GROUPS.map(([group, word], i) => {
      const lead = i === 0 ? td(word, ' colspan="2"') : `${i === 1 ? td('行政诉讼', ' rowspan="2"') : ''}${td(word)}`;
      return `<tr>${lead}${five(group)}</tr>`;
    });
    return `<table><tr>${td('', ' colspan="2"')}${words}</tr>${rows.join('')}</table>`;
  }
  if (style.outcomes === 'onEnd') {
    const rows = GROUPS.flatMap(([group, word]) =>
      OUTCOMES.map(
        (outcome, i) =>
          `<tr>${i === 0 ? td(word, ' rowspan="5"') : ''}${td(WORDS[i] ?? '')}${value(group, outcome)}</tr>`,
      ),
    );
    return `<table>${rows.join('')}</table>`;
  }
  const blocks = GROUPS.map(
    ([group, word]) => `<tr>${td(word, ' colspan="5"')}</tr><tr>${words}</tr><tr>${five(group)}</tr>`,
  );
  return `<table>${blocks.join('')}</table>`;
}

export function renderSmall(era: Era, values: Values, style: MatrixStyle): string {
  const tables = formById(era).tables.filter((table) => table.title.startsWith('第二十条'));
  const widest = 4;
  const blocks = tables.map((table) => {
    const count = table.columns.length + 1;
    const last = widest - count + 1;
    const span = (i: number) => (style.small === 'one' && i === count - 1 && last > 1 ? ` colspan="${last}"` : '');
    const head = ['信息内容', ...table.columns.map((column) => column.label)].map((word, i) => td(word, span(i)));
    const rows = table.rows.map((row) => {
      const cells = [
        row.label,
        ...table.columns.map((column) => wrapped(values.get(`${row.id}@${column.id}`) ?? '', style.wrap)),
      ];
      return `<tr>${cells.map((cell, i) => td(cell, span(i))).join('')}</tr>`;
    });
    return `<tr>${td(table.title, ` colspan="${widest}"`)}</tr><tr>${head.join('')}</tr>${rows.join('')}`;
  });
  return style.small === 'one'
    ? `<table>${blocks.join('')}</table>`
    : blocks.map((block) => `<table>${block}</table>`).join('<p></p>');
}
