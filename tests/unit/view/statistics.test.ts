import { describe, expect, test } from 'vitest';
import { SCALE } from '../../../lib/engine/number.ts';
import type { Figure } from '../../../lib/extract/statistics/model.ts';
import { FORMS } from '../../../lib/forms/index.ts';
import type { Check } from '../../../lib/rules/model.ts';
import { tablesOf } from '../../../lib/view/statistics.ts';
import { aFinding, aResult } from '../store/result.ts';

function figure(row: string, value: number, cell: number): Figure {
  return {
    form: '2014',
    address: `2014:${row}`,
    row,
    column: null,
    item: row,
    path: [],
    columnLabel: null,
    heading: false,
    reading: { state: 'number', low: value * SCALE, high: value * SCALE, approximate: false },
    raw: String(value),
    unitWritten: null,
    fault: null,
    at: { kind: 'cell', cell },
    labelAt: { kind: 'cell', cell: cell - 1 },
  };
}

const { key: _, valueHash: __, seriesKey: ___, ...check } = aFinding({ subjects: ['2014:received'], values: [] });
const passing: Check = { ...check, outcome: 'pass', subjects: [], evidence: [], values: ['2014:received=0'] };

describe('tablesOf', () => {
  const result = {
    ...aResult([]),
    figures: [figure('received', 0, 3), figure('received.online', 1, 9)],
    checks: [check, passing],
  };
  const [table, ...others] = tablesOf(result, FORMS);
  const rows = new Map(table?.rows.map((row) => [row.id, row]));

  test('only tables the page has something of are shown, with all their official rows', () => {
    expect(others).toEqual([]);
    expect(table?.rows.length).toBeGreaterThan(60);
    expect(rows.get('received')?.label).toContain('收到申请数');
  });

  test('rows keep the depth they have in the form', () => {
    const [total, part] = [rows.get('received')?.depth ?? 0, rows.get('received.online')?.depth ?? 0];
    expect(part).toBe(total + 1);
  });

  test('a figure knows all checks it takes part in, and the worst of them', () => {
    expect(rows.get('received')?.figures[0]).toMatchObject({ verdict: 'fail', severity: 'error', checks: [0, 1] });
  });

  test('a figure no check takes part in says so', () => {
    expect(rows.get('received.online')?.figures[0]).toMatchObject({ verdict: null, severity: null, checks: [] });
  });

  test('a form that only a rule pack knows is a list of its figures with their paths', () => {
    const local = { ...figure('a', 7, 20), form: '附表', address: '附表:a', path: ['一、培训', '1.场次'] };
    const [, list] = tablesOf({ ...result, figures: [...result.figures, local] }, FORMS);
    expect(list).toMatchObject({ title: '附表', columns: [''], rows: [{ label: '一、培训 › 1.场次' }] });
    expect(list?.rows[0]?.figures[0]?.figure).toEqual(local);
  });

  test('a row that is not on the page has no figure', () => {
    expect(rows.get('received.fax')?.figures ?? [null]).toEqual([null]);
  });
});
