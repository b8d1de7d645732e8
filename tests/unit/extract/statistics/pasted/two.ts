import { formById } from '../../../../../lib/forms/index.ts';
import type { FormTable } from '../../../../../lib/forms/model.ts';
import { cell, cells, type Grid, type Row } from './cells.ts';
import type { Era, Text } from './three.ts';

const small = (era: Era): readonly FormTable[] =>
  formById(era).tables.filter(({ title }) => title.startsWith('第二十条'));
const MOST = 4;
const wide = (table: FormTable, i: number): number =>
  i === table.columns.length - 1 ? MOST - table.columns.length : 1;

const header = (table: FormTable): Row => cells(['信息内容', ...table.columns.map(({ label }) => label)]);
const rows = (table: FormTable, text: Text): Row[] =>
  table.rows.map((row) => cells([row.label, ...table.columns.map(({ id }) => text(row.id, id))]));

const NAMES: Readonly<Record<string, string>> = {
  rules: '规　章',
  normative: '规范性文件',
  licence: '行政许可（件）',
  penalty: '行政处罚决定',
  coercion: '行政强制决定',
  charge: '行政事业性收费项目',
  service: '其它对外管理服务事项',
  procurement: '政府集中采购项目',
};

/** Section 二 as one or more tables. */
export const TWO: Readonly<Record<string, (era: Era, text: Text) => readonly Grid[]>> = {
  'five tables': (era, text) =>
    small(era).map((table) => [[cell(table.title, table.columns.length + 1)], header(table), ...rows(table, text)]),
  'one table': (era, text) => [
    small(era).flatMap((table): Grid => {
      const stretched = (row: Row): Row => row.map((one, i) => (i === 0 ? one : { ...one, cols: wide(table, i - 1) }));
      return [[cell(table.title, MOST)], stretched(header(table)), ...rows(table, text).map(stretched)];
    }),
  ],
  'one table, rows of different width': (era, text) => [
    small(era).flatMap((table): Grid => [[cell(table.title)], header(table), ...rows(table, text)]),
  ],
  'titles above the tables only': (era, text) => small(era).map((table) => [header(table), ...rows(table, text)]),
  'the clause in a column of its own': (era, text) => [
    small(era).flatMap((table): Grid => {
      const all = [header(table), ...rows(table, text)];
      return all.map((row, at) => [
        ...(at === 0 ? [cell(table.title, 1, all.length)] : []),
        ...row.map((one, i) => (i === 0 ? one : { ...one, cols: wide(table, i - 1) })),
      ]);
    }),
  ],
  'on its side': (era, text) =>
    small(era).map((table) => [
      cells(['信息内容', ...table.rows.map(({ label }) => label)]),
      ...table.columns.map((column): Row => cells([column.label, ...table.rows.map((row) => text(row.id, column.id))])),
    ]),
  'row names of other words': (era, text) =>
    small(era).map((table) => [
      [cell(table.title, table.columns.length + 1)],
      header(table),
      ...table.rows.map((row) =>
        cells([NAMES[row.id] ?? row.label, ...table.columns.map(({ id }) => text(row.id, id))]),
      ),
    ]),
  'the year before beside it': (era, text) =>
    small(era).map((table) => [
      [cell(table.title, table.columns.length + 2)],
      [...header(table), cell('上年同期')],
      ...rows(table, text).map((row): Row => [...row, cell('77')]),
    ]),
  'headers with units in brackets': (era, text) =>
    small(era).map((table) => [
      [cell(table.title, table.columns.length + 1)],
      cells([
        '信息内容',
        ...table.columns.map(({ label, unit }) => (label.includes('万元') ? label : `${label}（${unit ?? '项'}）`)),
      ]),
      ...rows(table, text),
    ]),
  'the clause in each header': (era, text) =>
    small(era).map((table) => [
      cells([`${table.title}<br>信息内容`, ...table.columns.map(({ label }) => label)]),
      ...rows(table, text),
    ]),
};

/** Without spans, for tables that are none in the markup. */
export const TWO_FLAT: Readonly<Record<string, (era: Era, text: Text) => readonly Grid[]>> = {
  flat: (era, text) => small(era).map((table) => [header(table), ...rows(table, text)]),
};
