import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../lib/corrections/model.ts';
import { SCALE } from '../../../lib/engine/number.ts';
import { type ExportAudit, type ExportInput, exportFindings } from '../../../lib/export/index.ts';
import type { Figure } from '../../../lib/extract/statistics/model.ts';
import { AT, exportInput, judged, savedFinding } from './samples.ts';

const PAGE = { kind: 'page' } as const;

function figure(over: Partial<Figure> = {}): Figure {
  return {
    form: '2014',
    address: '2014:received',
    row: 'received',
    column: null,
    item: '收到申请数',
    path: ['三、依申请公开情况', '(一)收到申请数'],
    columnLabel: null,
    heading: false,
    reading: exactly(12.5),
    raw: '12.5',
    unitWritten: null,
    fault: null,
    at: PAGE,
    labelAt: PAGE,
    ...over,
  };
}

function exactly(value: number): Figure['reading'] {
  return { state: 'number', low: value * SCALE, high: value * SCALE, approximate: false };
}

async function opened(input: ExportInput): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await exportFindings('xlsx', input)).arrayBuffer());
  return workbook;
}

function audits(...all: ExportAudit[]): ExportInput['audits'] {
  return async function* () {
    yield* all;
  };
}

/** Rows of a sheet as plain values, the heading first; null for an empty cell. */
function rows(workbook: ExcelJS.Workbook, name: string): unknown[][] {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const columns = sheet.getRow(1).cellCount;
  return Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const { value } = sheet.getCell(r + 1, c + 1);
      return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
    }),
  );
}

describe('the workbook', () => {
  it('has only the list and its summary where no audits are given', async () => {
    const workbook = await opened(exportInput([savedFinding()]));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['问题台账', '汇总']);
  });

  it('has statistics as numbers that can be summed, with what the page says beside them', async () => {
    const figures = [
      figure(),
      figure({ raw: '=1+1', reading: { state: 'unreadable' } }),
      figure({ raw: '约3', reading: { state: 'number', low: 2 * SCALE, high: 4 * SCALE, approximate: true } }),
      figure({ raw: '', reading: { state: 'blank' }, columnLabel: '自然人' }),
      figure({ reading: { state: 'absent' } }),
      figure({ heading: true, reading: { state: 'blank' } }),
    ];
    const workbook = await opened(exportInput([], { audits: audits({ pageId: 'p1', figures, corrections: [] }) }));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['问题台账', '汇总', '统计数据']);
    const found = rows(workbook, '统计数据');
    expect(found.map((row) => row.slice(2))).toEqual([
      ['单位', '年度', '报表', '指标', '栏目', '数值', '页面原文', '说明'],
      ['示例市人民政府', 2019, '2014', '三、依申请公开情况 / (一)收到申请数', null, 12.5, '12.5', null],
      ['示例市人民政府', 2019, '2014', '三、依申请公开情况 / (一)收到申请数', null, null, "'=1+1", '无法识读'],
      ['示例市人民政府', 2019, '2014', '三、依申请公开情况 / (一)收到申请数', null, null, '约3', '约数'],
      ['示例市人民政府', 2019, '2014', '三、依申请公开情况 / (一)收到申请数', '自然人', null, null, null],
    ]);
  });

  it('lists what inspectors put right, and says so at the figure', async () => {
    const stamp = { at: AT, by: '王明' };
    const made: Correction[] = [
      { of: 'figure', address: '2014:received', value: '13', reading: '12', ...stamp },
      { of: 'field', field: 'publicationDate', value: '', reading: '2019-03-20', ...stamp },
      { of: 'field', field: 'indexNumber', value: '0012', reading: '', ...stamp },
    ];
    const audit: ExportAudit = {
      pageId: 'p1',
      figures: [figure({ reading: exactly(13), raw: '12' })],
      corrections: made,
    };
    const path = ['三、依申请公开情况', '(一)收到申请数'];
    const corrections = made.map((correction) => ({
      pageId: 'p1',
      correction,
      figure: correction.of === 'figure' ? path : null,
    }));
    const workbook = await opened(exportInput([], { audits: audits(audit), corrections }));
    expect(rows(workbook, '统计数据')[1]?.slice(7)).toEqual([13, '12', '已更正']);
    const at = new Date(Date.UTC(2026, 10, 22, 9, 30));
    expect(
      rows(workbook, '读数更正')
        .slice(1)
        .map((row) => row.slice(3)),
    ).toEqual([
      ['三、依申请公开情况 / (一)收到申请数', 12, 13, '王明', at],
      ['发布日期', new Date(Date.UTC(2019, 2, 20)), '（空）', '王明', at],
      ['索引号', '（空）', '0012', '王明', at],
    ]);
  });

  it('counts by body, rule and status; dismissed findings only by status', async () => {
    const workbook = await opened(
      exportInput([
        savedFinding(),
        savedFinding({ outcome: 'review', decision: judged('confirmed') }),
        savedFinding({ decision: judged('confirmed', { severity: 'veto' }) }),
        savedFinding({ body: '', severity: 'warning', decision: judged('dismissed') }),
      ]),
    );
    const found = rows(workbook, '汇总');
    expect(found[0]).toEqual(['汇总方式', '名称', '合计', '单项否决', '错误', '警告', '提示', '待核实']);
    expect(found.filter(([way]) => way === '按单位（不含已排除）').map((row) => row.slice(1))).toEqual([
      ['示例市人民政府', 3, 1, 1, 0, 0, 1],
    ]);
    expect(found.filter(([way]) => way === '按规则（不含已排除）').map((row) => row[2])).toEqual([3]);
    expect(found.filter(([way]) => way === '按状态').map((row) => row.slice(1))).toEqual([
      ['已确认', 2, 1, 0, 0, 0, 1],
      ['待确认', 1, 0, 1, 0, 0, 0],
      ['已排除', 1, 0, 0, 1, 0, 0],
    ]);
  });

  it('stops between two pages when it is cancelled', async () => {
    const controller = new AbortController();
    const input = exportInput([], {
      audits: async function* () {
        controller.abort();
        yield { pageId: 'p1', figures: [], corrections: [] };
      },
    });
    await expect(exportFindings('xlsx', input, { signal: controller.signal })).rejects.toThrow('aborted');
  });
});
