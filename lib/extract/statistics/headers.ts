import type { SheetCell, SheetRow } from './sheet.ts';

/** What a column of a label–value list is headed as. */
export type HeaderRole = 'label' | 'unit' | 'value' | 'index' | 'remark' | 'earlier';

const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  ['earlier', /^(?:上年|上一年|上年度|去年|往年|同比|比上年|较上年|增减|增长|增幅)/],
  ['unit', /^(?:计量|计数|统计)?单位$/],
  ['index', /^(?:序号|编号|代码|行次|行号|指标代码|序列)$/],
  ['remark', /^(?:备注|说明|注释|指标解释|填报说明|指标说明|备考)$/],
  [
    'label',
    /^(?:(?:统计|考核|填报)?(?:指标|项目|内容|类别|事项|分类|名称)(?:名称|内容|项目)?|[一二三]级指标|具体指标|主要指标)$/,
  ],
  [
    'value',
    /^(?:(?:统计|填报|上报|汇总)?(?:数|数量|数值|数据|数字|结果|值|件数|次数|金额)|(?:本年|本年度|本期|当年|全年|20\d\d年?度?)(?:统计)?(?:数|数量|数据|数值|情况|合计)?|合计|总计|总数|完成数|完成情况)$/,
  ],
];

/** Role that a header cell gives its column, null where the text is no header. */
export function headerRole(cell: SheetCell): HeaderRole | null {
  if (cell.text.length > 24) return null;
  const { exact } = cell.label;
  if (exact === '' || exact.length > 10) return null;
  return ROLES.find(([, pattern]) => pattern.test(exact))?.[0] ?? null;
}

/** The header cells among those that begin in a row, with their roles; empty where it is no header row. */
export function headerRoles(own: SheetRow): Map<SheetCell, HeaderRole> {
  const roles = new Map<SheetCell, HeaderRole>();
  for (const cell of own) {
    const role = headerRole(cell);
    if (role) roles.set(cell, role);
  }
  const kinds = new Set(roles.values());
  return kinds.size >= 2 && (kinds.has('label') || kinds.has('value')) ? roles : new Map();
}

/** Year a value column is headed with, null where none. */
export function headerYear(cell: SheetCell): number | null {
  const year = /20\d\d/.exec(cell.label.exact)?.[0];
  return year === undefined ? null : Number(year);
}
