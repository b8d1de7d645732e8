import { distance, formatInterval } from '../../engine/format.ts';
import type { LocalTable } from '../../extract/statistics/model.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { isTotalLabel, kindOf, type Line, type LocalTotal, totalsOf } from './local-totals.ts';

/** Columns and rows of these add up to nothing. */
const NO_SUMMANDS =
  /率|比|占|%|％|平均|均值|序号|编号|排名|名次|年份|电话|日期|时间|代码|得分|评分|总分|分数|成绩|单价|均价|指数|浓度|温度/;
/** Larger tables are data, not statistics for people. */
const MOST_CELLS = 4000;

/**
 * Totals of tables that are no official form, as their structure shows them: for review at most, and one check for all
 * that hold in a table. A total that nothing else in its table confirms is left alone, unless the table has one column
 * of figures only.
 */
export function localSums(input: AuditInput): Verdict[] {
  return input.statistics.local.flatMap((table) => {
    if (table.values.length * table.columns.length > MOST_CELLS) return [];
    const totals = [...confirmed(downwards(input, table), true), ...confirmed(across(input, table), false)];
    const [first, ...others] = totals.filter(({ holds }) => holds);
    const held = first ? [{ ...verdictOf(input, first), args: { relation: named(first, others.length) } }] : [];
    return [...held, ...totals.filter(({ holds }) => !holds).map((total) => verdictOf(input, total))];
  });
}

/** `合计 = 甲 + 乙 (+ 3)`: a relation that holds, and how many more do. */
function named({ line, total, parts }: LocalTotal, more: number): string {
  const names = parts.map((i) => line.cells[i]?.label ?? '');
  const shown = names.length > 4 ? [names[0], '…', names.at(-1)] : names;
  return `${line.cells[total]?.label} = ${shown.join(' + ')}${more > 0 ? ` (+ ${more})` : ''}`;
}

function downwards({ view }: AuditInput, table: LocalTable): Line[] {
  if (!table.rows.some(isTotalLabel)) return [];
  return table.columns.flatMap((label, column) => {
    const cells = table.values.flatMap((row, i) => {
      const value = row[column];
      return value ? [{ ...value, label: table.rows[i] ?? '' }] : [];
    });
    const skip = NO_SUMMANDS.test(label) || cells.some(({ cell }) => /[%％]/.test(view.cellRaw(cell)));
    return skip ? [] : [{ label, cells }];
  });
}

function across({ view }: AuditInput, table: LocalTable): Line[] {
  if (!table.columns.some(isTotalLabel)) return [];
  const summands = table.columns.map((label) => !NO_SUMMANDS.test(label));
  return table.values.flatMap((row, i) => {
    const cells = row.flatMap((value, column) =>
      summands[column] ? [{ ...value, label: table.columns[column] ?? '' }] : [],
    );
    const percent = cells.some(({ cell }) => /[%％]/.test(view.cellRaw(cell)));
    return percent ? [] : [{ label: table.rows[i] ?? '', cells }];
  });
}

/** Totals whose structure the table bears out: more of them add up than not, or there is nothing to compare with. */
function confirmed(lines: readonly Line[], aloneWillDo: boolean): LocalTotal[] {
  const labels = lines[0]?.cells.map(({ label }) => label) ?? [];
  const kinds = labels.map(kindOf);
  const totals = lines.flatMap((line) => totalsOf(line, kinds));
  return (['grand', 'sub'] as const).flatMap((kind) => {
    const own = totals.filter((total) => total.kind === kind);
    const good = own.filter(({ holds, stated }) => holds && stated.low !== 0).length;
    const bad = own.filter(({ holds }) => !holds).length;
    return bad <= good || (aloneWillDo && lines.length === 1 && own.length === 1) ? own : [];
  });
}

function verdictOf({ view }: AuditInput, { line, total, parts, stated, sum, holds }: LocalTotal): Verdict {
  const cell = line.cells[total];
  const item = [line.label, cell?.label ?? ''].filter((label) => label !== '').join('·');
  const evidence = (holds ? [total] : [total, ...parts]).flatMap((i) => {
    const one = line.cells[i];
    if (!one || one.cell < 0) return [];
    const place = { kind: 'cell', cell: one.cell } as const;
    return evidenceAt(view, place, { role: i === total ? 'total' : 'part', label: one.label });
  });
  const compared = {
    expected: formatInterval(sum),
    actual: formatInterval(stated),
    difference: formatInterval(distance(sum, stated)),
  };
  return {
    outcome: holds ? 'pass' : 'review',
    message: holds ? 'holds' : 'broken',
    basis: '总数 = Σ 分项',
    args: { item, ...compared },
    subjects: [`local:${item}`],
    values: evidence.map(({ label, quote }) => `local:${item}/${label} = ${quote}`),
    ...compared,
    evidence,
  };
}
