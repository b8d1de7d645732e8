import { FORM_2014 } from '../../../../../lib/forms/form2014.ts';
import type { FormRow } from '../../../../../lib/forms/model.ts';
import { rowsOf } from '../../../../../lib/forms/walk.ts';
import { inScript, type Numbering, numbered, type Script, type Wrap, wrapped } from './text.ts';

/** One way in which a portal prints the 2014 table. */
export interface ListStyle {
  readonly numbering: Numbering;
  readonly unit: 'column' | 'label' | 'missing' | 'afterValue';
  readonly header: 'official' | 'short' | 'year' | 'none';
  readonly indent: 'none' | 'spaces' | 'cells' | 'category';
  readonly remarks: boolean;
  readonly titleRow: boolean;
  readonly serial: boolean;
  readonly remarkColumn: boolean;
  readonly spacerColumn: boolean;
  readonly spacerRows: boolean;
  readonly hiddenRow: boolean;
  readonly split: 'no' | 'plain' | 'repeatedHeader';
  readonly nested: boolean;
  readonly heading: 'dashes' | 'blank' | 'fullWidth';
  readonly script: Script;
  readonly wrap: Wrap;
}

export const PLAIN_LIST: ListStyle = {
  numbering: 'official',
  unit: 'column',
  header: 'official',
  indent: 'none',
  remarks: true,
  titleRow: false,
  serial: false,
  remarkColumn: false,
  spacerColumn: false,
  spacerRows: false,
  hiddenRow: false,
  split: 'no',
  nested: false,
  heading: 'dashes',
  script: 'simplified',
  wrap: 'plain',
};

const HEADERS = {
  official: ['统 计 指 标', '单位', '统计数'],
  short: ['项目', '计量单位', '数量'],
  year: ['指标名称', '单位', '2016年'],
  none: null,
} as const;

/** Prints the 2014 table with `values` (row id → cell text; blank where missing). */
export function renderList(values: ReadonlyMap<string, string>, style: ListStyle): string {
  const placed = rowsOf(FORM_2014.tables[0] ?? { id: '', title: '', rows: [], columns: [] });
  const rows = placed.map(({ row, ancestors }, i) => {
    const siblings = ancestors.at(-1)?.children ?? FORM_2014.tables[0]?.rows ?? [];
    return renderRow(row, ancestors.length, siblings.indexOf(row), values, style, i, placed.length);
  });
  const header = renderHeader(style);
  const spaced = rows.flatMap((row, i) => (style.spacerRows && i % 9 === 4 ? [row, spacer(style)] : [row]));
  const hidden = style.hiddenRow ? [`<tr style="display:none">${td('收到申请数')}${td('件')}${td('99999')}</tr>`] : [];
  const body = [...spaced, ...hidden];
  const half = Math.ceil(body.length * 0.6);
  const title = style.titleRow ? `<tr><td colspan="9">政府信息公开情况统计表（2016年度）</td></tr>` : '';
  const first = `<table border="1">${title}${header}${(style.split === 'no' ? body : body.slice(0, half)).join('\n')}</table>`;
  const second =
    style.split === 'no'
      ? ''
      : `<p>第2页 共2页</p><table>${style.split === 'plain' ? '' : header}${body.slice(half).join('')}</table>`;
  const both = inScript(first + second, style.script);
  return style.nested ? `<table width="100%"><tr><td><table><tr><td>${both}</td></tr></table></td></tr></table>` : both;
}

const td = (content: string, attributes = ''): string => `<td${attributes}>${content}</td>`;

function renderHeader(style: ListStyle): string {
  const words = HEADERS[style.header];
  if (!words) return '';
  const label = td(
    words[0],
    style.indent === 'cells' ? ' colspan="4"' : style.indent === 'category' ? ' colspan="2"' : '',
  );
  const unit = style.unit === 'column' || style.unit === 'afterValue' ? td(words[1]) : '';
  const cells = [
    style.serial ? td('序号') : '',
    label,
    style.unit === 'afterValue' ? '' : unit,
    style.spacerColumn ? td('') : '',
    td(words[2]),
    style.unit === 'afterValue' ? unit : '',
    style.remarkColumn ? td('备注') : '',
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function spacer(style: ListStyle): string {
  return `<tr>${td('&nbsp;', ` colspan="${style.indent === 'cells' ? 6 : 3}"`)}</tr>`;
}

function renderRow(
  row: FormRow,
  depth: number,
  sibling: number,
  values: ReadonlyMap<string, string>,
  style: ListStyle,
  at: number,
  count: number,
): string {
  const printed = style.remarks ? row.label : row.label.replace(/（.*）/, '');
  let label = numbered(printed, style.numbering, sibling);
  if (style.unit === 'label' && row.unit) label += at % 2 === 0 ? `（${row.unit}）` : `(单位：${row.unit})`;
  if (style.indent === 'spaces') label = '&nbsp;　'.repeat(depth) + label;
  const labels = labelCells(label, depth, at, count, style);
  if (row.heading && style.heading === 'fullWidth') {
    const serial = style.serial ? td(String(at + 1)) : '';
    return `<tr>${serial}${labels.replace(/<td[^>]*>(?!.*<td)/s, (open) => open)}</tr>`;
  }
  const dash = style.heading === 'dashes' ? '——' : '';
  const value = row.heading ? dash : (values.get(row.id) ?? '');
  const unit = style.unit === 'column' || style.unit === 'afterValue' ? td(row.heading ? dash : (row.unit ?? '')) : '';
  const cells = [
    style.serial ? td(String(at + 1)) : '',
    labels,
    style.unit === 'afterValue' ? '' : unit,
    style.spacerColumn ? td('') : '',
    td(wrapped(value, style.wrap)),
    style.unit === 'afterValue' ? unit : '',
    style.remarkColumn ? td(at % 7 === 0 ? '见说明' : '') : '',
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function labelCells(label: string, depth: number, at: number, count: number, style: ListStyle): string {
  const content = wrapped(label, style.wrap === 'splitDigits' ? 'plain' : style.wrap);
  if (style.indent === 'cells') return td('').repeat(depth) + td(content, ` colspan="${4 - depth}"`);
  // A first column that names the table down its whole height.
  if (style.indent === 'category') return (at === 0 ? td('统计情况', ` rowspan="${count + 9}"`) : '') + td(content);
  return td(content);
}
