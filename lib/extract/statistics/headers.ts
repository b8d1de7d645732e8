import { compact } from '../../text/compact.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

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
    /^(?:(?:统计|填报|上报|汇总)?(?:数|数量|数值|数据|数字|结果|值|件数|次数|金额)|(?:本年|本年度|本期|当年|全年|20\d\d年?度?)(?:统计)?(?:数|数量|数据|数值|情况|合计)?|(?:本年|本年度|全年|年度)累计数?|合计|总计|总数|完成数|完成情况)$/,
  ],
];

/** Role that a header cell gives its column, null where the text is no header. */
export function headerRole(cell: SheetCell): HeaderRole | null {
  if (cell.text.length > 24) return null;
  const { exact } = cell.label;
  if (exact === '' || exact.length > 10) return null;
  return ROLES.find(([, pattern]) => pattern.test(exact))?.[0] ?? null;
}

/** Roles of the header cells, by the rows that are a list's header; a row that numbers the columns is one without roles. */
export function headerRows(sheet: Sheet): Map<number, ReadonlyMap<SheetCell, HeaderRole>> {
  const found = new Map<number, ReadonlyMap<SheetCell, HeaderRole>>();
  sheet.own.forEach((own, at) => {
    const roles = headerRoles(own);
    if (roles.size > 0) found.set(at, roles);
    else if (isColumnCount(own)) found.set(at, new Map());
    else if (found.has(at - 1) && (sheet.rows[at]?.length ?? 0) > own.length && own.length >= 2) {
      // 2015年, 2016年 below a 统计数 that covers both.
      const below = own.map((cell) => [cell, headerRole(cell)] as const);
      const values = below.flatMap(([cell, role]) =>
        role === 'value' || role === 'earlier' ? [[cell, role] as const] : [],
      );
      if (values.length === own.length) found.set(at, new Map(values));
    }
  });
  return found;
}

/** `甲 乙 丙 1`, `栏次 1 2 3`: a row under the header that numbers the columns. */
export function isColumnCount(own: SheetRow): boolean {
  const words = own.map((cell) => compact(cell.text)).filter((word) => word !== '');
  if (words.length < 2 || !/^(?:甲|栏次|列次|栏号|列号)$/.test(words[0] ?? '')) return false;
  return words.slice(1).every((word) => /^(?:[乙丙丁戊己]|\(?\d{1,2}\)?(?:=[\d+-]+)?|[①-⑳])$/.test(word));
}

/** The header cells among those that begin in a row, with their roles; empty where it is no header row. */
function headerRoles(own: SheetRow): Map<SheetCell, HeaderRole> {
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
