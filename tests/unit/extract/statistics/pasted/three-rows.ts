import { formById } from '../../../../../lib/forms/index.ts';
import { withoutNumbering } from '../../../../../lib/forms/label.ts';
import type { FormRow } from '../../../../../lib/forms/model.ts';
import { rowsOf } from '../../../../../lib/forms/walk.ts';
import { type Cell, cell, cells, type Grid, type Row } from './cells.ts';

export type Era = '2019' | '2021';
/** Text of a cell, by row and column of the form. */
export type Text = (row: string, column: string) => string;

/** A row of section 三 with the categories above it. */
export interface Line {
  readonly row: FormRow;
  readonly above: readonly FormRow[];
  /** Its place among its siblings. */
  readonly at: number;
  readonly heading: boolean;
}

export const COLUMNS = ['natural', 'commercial', 'research', 'social', 'legal', 'otherOrganisation', 'total'] as const;
export const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;
export const ORGANISATIONS = HEADS.slice(1, 6);

export function lines(era: Era): Line[] {
  const table = formById(era).tables.find(({ id }) => id === 'applications');
  return (table ? rowsOf(table) : []).map(({ row, ancestors }) => ({
    row,
    above: ancestors,
    at: (ancestors.at(-1)?.children ?? table?.rows ?? []).indexOf(row),
    heading: row.heading === true,
  }));
}

export const leaves = (row: FormRow): number =>
  row.children ? row.children.reduce((sum, child) => sum + leaves(child), 0) : 1;
export const firstLeaf = (row: FormRow): FormRow => (row.children?.[0] ? firstLeaf(row.children[0]) : row);

export const seven = (text: Text, { row }: Line, order: readonly string[] = COLUMNS): Cell[] =>
  cells(order.map((column) => text(row.id, column)));

/** The header of the notice, over so many label columns. */
export const official = (
  labels: number,
  words: readonly string[] = HEADS,
  groups = ['申请人情况', '法人或其他组织'],
): Grid => [
  [cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', labels, 3), cell(groups[0] ?? '', 7)],
  [cell(words[0] ?? '', 1, 2), cell(groups[1] ?? '', 5), cell(words[6] ?? '', 1, 2)],
  cells(words.slice(1, 6)),
];

export const plainHeader = (labels: number, words: readonly string[] = HEADS): Grid => [
  [cell('申请人情况', labels), ...cells(words)],
];

/** Rows with their categories in cells over all their rows, three label columns. `name`: the label as printed. */
export function spanned(
  era: Era,
  text: Text,
  name: (line: Line) => string = ({ row }) => row.label,
  columns = 3,
): Row[] {
  const all = lines(era);
  return all.flatMap((line) => {
    if (line.heading) return [];
    const lead = line.above.flatMap((category) => {
      const own = all.find(({ row }) => row === category);
      return own && firstLeaf(category) === line.row ? [cell(name(own), 1, leaves(category))] : [];
    });
    return [[...lead, cell(name(line), columns - line.above.length), ...seven(text, line)]];
  });
}

/** Every row, headings too, with one label column. */
export const flat = (
  era: Era,
  text: Text,
  name: (line: Line) => string = ({ row }) => row.label,
  order = COLUMNS as readonly string[],
): Row[] =>
  lines(era).map((line) => [
    cell(name(line)),
    ...(line.heading ? cells(order.map(() => '')) : seven(text, line, order)),
  ]);

const ROMAN = '一二三四五六七八九';
export const NUMBERINGS: Readonly<Record<string, (line: Line) => string>> = {
  none: ({ row }) => withoutNumbering(row.label),
  'round brackets': ({ row, at }) => `（${at + 1}）${withoutNumbering(row.label)}`,
  'half brackets': ({ row, at }) => `${at + 1})${withoutNumbering(row.label)}`,
  circled: ({ row, at }) => `${'①②③④⑤⑥⑦⑧⑨'[at]}${withoutNumbering(row.label)}`,
  'all by level': ({ row, above, at }) =>
    `${[`${ROMAN[at]}、`, `${at + 1}.`, `（${at + 1}）`][above.length]}${withoutNumbering(row.label)}`,
  'spaced out': ({ row }) => row.label.replace(/^(.*?[.、)])/, '$1　 '),
  'bare numbers': ({ row, at }) => `${at + 1} ${withoutNumbering(row.label)}`,
  decimal: ({ row, above, at }) =>
    above.length === 0 ? row.label : `${above.length + 1}.${at + 1} ${withoutNumbering(row.label)}`,
};

export const named =
  (words: Readonly<Record<string, string>>) =>
  ({ row }: Line): string =>
    words[row.id] ?? row.label;

/** What stands below a category, added up for each applicant; results without their total. */
export function subtotal(category: FormRow, text: Text): Cell[] {
  const leavesOf = (row: FormRow): FormRow[] =>
    row.children ? row.children.flatMap(leavesOf) : row.total ? [] : [row];
  return cells(
    COLUMNS.map((column) => String(leavesOf(category).reduce((sum, row) => sum + Number(text(row.id, column)), 0))),
  );
}

export const split = (rows: readonly Row[], at: number): [Row[], Row[]] => [rows.slice(0, at), rows.slice(at)];
export const wide = (text: string, columns: number): Row => [cell(text, columns)];

/** Categories whose cell begins anew behind a page break, with what is left of their rows. */
export function acrossPages(era: Era, text: Text, at: number, again: (label: string) => string): [Row[], Row[]] {
  const all = lines(era).filter(({ heading }) => !heading);
  const page = (part: readonly Line[], first: boolean): Row[] =>
    part.map((line) => {
      const lead = line.above.flatMap((category) => {
        const inside = part.filter(({ above }) => above.includes(category));
        if (inside[0] !== line) return [];
        const label = first || firstLeaf(category) === line.row ? category.label : again(category.label);
        return [cell(label, 1, inside.length)];
      });
      return [...lead, cell(line.row.label, 3 - line.above.length), ...seven(text, line)];
    });
  return [page(all.slice(0, at), true), page(all.slice(at), false)];
}
