import { FORM_2014 } from '../../../../../lib/forms/form2014.ts';
import { withoutNumbering } from '../../../../../lib/forms/label.ts';
import { rowsOf } from '../../../../../lib/forms/walk.ts';

/** Row id → cell text. */
export type Values = ReadonlyMap<string, string>;

const PLACED = FORM_2014.tables.flatMap(rowsOf);
const td = (content: string, attributes = ''): string => `<td${attributes}>${content}</td>`;
const tr = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const bare = (label: string): string => withoutNumbering(label).replace(/（.*）/, '');
const numberOf = (label: string): string => label.slice(0, label.length - withoutNumbering(label).length);
const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));

/** The same report of 2014 in tables that have little in common. */
export const LIST_WAYS: Readonly<Record<string, (values: Values) => string>> = {
  'the numbering in a column of its own': (values) =>
    `<table>${tr(td('序号'), td('指标'), td('单位'), td('数量'))}${PLACED.map(({ row }) =>
      tr(
        td(numberOf(row.label)),
        td(bare(row.label)),
        td(row.unit ?? ''),
        td(row.heading ? '' : (values.get(row.id) ?? '')),
      ),
    ).join('')}</table>`,

  '其中 in a cell of its own': (values) =>
    `<table>${tr(td('统计指标', ' colspan="2"'), td('单位'), td('统计数'))}${PLACED.map(({ row }) => {
      const part = /^其中[:：]/.test(row.label);
      const label = part ? td('其中：') + td(row.label.replace(/^其中[:：]/, '')) : td(row.label, ' colspan="2"');
      return tr(label, td(row.unit ?? '——'), td(row.heading ? '——' : (values.get(row.id) ?? '')));
    }).join('')}</table>`,

  'one unit cell for all rows that share it': (values) => {
    const runs: { unit: string; rows: typeof PLACED }[] = [];
    for (const placed of PLACED) {
      const unit = placed.row.unit ?? '';
      const last = runs.at(-1);
      if (last?.unit === unit) last.rows.push(placed);
      else runs.push({ unit, rows: [placed] });
    }
    const rows = runs.flatMap(({ unit, rows }) =>
      rows.map(({ row }, i) =>
        tr(
          td(row.label),
          i === 0 ? td(unit, ` rowspan="${rows.length}"`) : '',
          td(row.heading ? '' : (values.get(row.id) ?? '')),
        ),
      ),
    );
    return `<table>${tr(td('统计指标'), td('单位'), td('统计数'))}${rows.join('')}</table>`;
  },

  'sections and groups in columns before their rows': (values) => {
    const rows = PLACED.flatMap((placed) => {
      const { row, ancestors } = placed;
      const [section, group] = [ancestors[0] ?? row, ancestors[1]];
      if (row.heading && (row.children?.length ?? 0) > 0) return [];
      const below = (top: typeof section) =>
        PLACED.filter(({ row: one, ancestors: above }) => !isOnlyHeading(one) && (one === top || above.includes(top)));
      const first = (top: typeof section) => below(top)[0]?.row === row;
      const name = (top: typeof section) => (first(top) ? td(top.label, ` rowspan="${below(top).length}"`) : '');
      const inner = group?.heading ? name(group) : '';
      const outer = section === row ? '' : name(section);
      const span = section === row ? 3 : group?.heading ? 1 : 2;
      return [tr(outer, inner, td(row.label, ` colspan="${span}"`), td(row.unit ?? ''), td(values.get(row.id) ?? ''))];
    });
    return `<table>${tr(td('统计指标', ' colspan="3"'), td('单位'), td('统计数'))}${rows.join('')}</table>`;
  },

  'on its side, eight indicators to a table': (values) =>
    chunk(PLACED, 8)
      .map(
        (part) =>
          `<table>${tr(td('指标'), ...part.map(({ row }) => td(row.label)))}${tr(td('单位'), ...part.map(({ row }) => td(row.unit ?? '——')))}${tr(td('数量'), ...part.map(({ row }) => td(row.heading ? '——' : (values.get(row.id) ?? ''))))}</table>`,
      )
      .join('<p></p>'),

  'on its side, label and value rows in turn in one table': (values) =>
    `<table>${chunk(
      PLACED.filter(({ row }) => !row.heading),
      6,
    )
      .map(
        (part) =>
          tr(...part.map(({ row }) => td(row.label))) + tr(...part.map(({ row }) => td(values.get(row.id) ?? ''))),
      )
      .join('')}</table>`,

  'two years beside each other, this one last': (values) =>
    `<table>${tr(td('指标名称'), td('计量单位'), td('2015年'), td('2016年'))}${PLACED.map(({ row }, i) =>
      tr(
        td(row.label),
        td(row.unit ?? ''),
        td(row.heading ? '' : String(i * 3)),
        td(row.heading ? '' : (values.get(row.id) ?? '')),
      ),
    ).join('')}</table>`,

  'two years beside each other, this one first': (values) =>
    `<table>${tr(td('指标名称'), td('计量单位'), td('2016年'), td('2015年'))}${PLACED.map(({ row }, i) =>
      tr(
        td(row.label),
        td(row.unit ?? ''),
        td(row.heading ? '' : (values.get(row.id) ?? '')),
        td(row.heading ? '' : String(i * 3)),
      ),
    ).join('')}</table>`,

  'units in brackets behind the numbers': (values) =>
    `<table>${tr(td('项目'), td('统计数据'))}${PLACED.map(({ row }) => {
      const value = row.heading ? '' : (values.get(row.id) ?? '');
      return tr(td(row.label), td(value === '' ? '' : `${value}（${row.unit ?? ''}）`));
    }).join('')}</table>`,

  'as a spreadsheet exports it': (values) =>
    `<table border=0 cellpadding=0 width=600 style='border-collapse:collapse'><col width=380><col width=72><col width=90><tr height=40><td colspan=3 class=xl65>政府信息公开情况统计表</td></tr><tr height=20><td class=xl66></td><td></td><td class=xl67>（2016年度）</td></tr>${tr(td('统　计　指　标'), td('单位'), td('统计数'))}${PLACED.map(
      ({ row, ancestors }) =>
        tr(
          td(
            `<span style='mso-spacerun:yes'>${'&nbsp; '.repeat(ancestors.length * 2)}</span>${row.label}`,
            ' class=xl68 height=20',
          ),
          td(row.unit ?? '——'),
          td(row.heading ? '——' : (values.get(row.id) ?? ''), ` align=right x:num`),
        ),
    ).join('')}<tr height=0 style='display:none'><td width=380></td><td width=72></td><td width=90></td></tr></table>`,

  'a box to each line, out of a converted document': (values) =>
    PLACED.map(
      ({ row }, i) =>
        `<div style="position:absolute;top:${i * 20}px;left:90px">${row.label}</div><div style="position:absolute;top:${i * 20}px;left:400px">${row.unit ?? '——'}</div><div style="position:absolute;top:${i * 20}px;left:480px">${row.heading ? '——' : values.get(row.id) || '—'}</div>`,
    ).join('\n'),
};

function isOnlyHeading(row: { readonly heading?: boolean; readonly children?: readonly unknown[] }): boolean {
  return row.heading === true && (row.children?.length ?? 0) > 0;
}
