import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../../lib/engine/number.ts';
import type { Reading } from '../../../../lib/engine/reading.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import { inputOf, statisticsOf } from '../reports.ts';

const scaled = (word: string): number => Math.round(Number(word) * SCALE);

/** A local table: first row column headers, then row label and figures; `` is blank. */
function outcomes(...rows: string[]): string[] {
  const [head = '', ...body] = rows;
  const columns = head.split('|').map((word) => word.trim());
  const lines = body.map((row) => row.split('|').map((word) => word.trim()));
  const reading = (word: string): Reading =>
    word === ''
      ? { state: 'blank' }
      : /^[\d.]+$/.test(word)
        ? { state: 'number', low: scaled(word), high: scaled(word), approximate: false }
        : { state: 'unreadable' };
  const statistics = {
    ...statisticsOf('2014', new Map()),
    local: [
      {
        table: 0,
        columns: columns.slice(1),
        rows: lines.map(([label = '']) => label),
        values: lines.map(([, ...words], r) => words.map((word, c) => ({ reading: reading(word), cell: r * 100 + c }))),
      },
    ],
  };
  const sum = RULES.find(({ id }) => id === 'table/sum');
  return (sum?.check(inputOf(statistics)) ?? []).map(
    ({ outcome, args, expected, actual }) => `${outcome} ${args?.item ?? args?.relation} ${expected}/${actual}`,
  );
}

describe('the totals of a local table', () => {
  it('hold where they hold', () => {
    expect(outcomes('部门|件数|人数', '甲局|3|1', '乙局|4|2', '合计|7|3')).toEqual([
      'pass 合计 = 甲局 + 乙局 (+ 1) 7/7',
    ]);
  });
  it('are for review where another column bears the structure out', () => {
    expect(outcomes('部门|件数|人数', '甲局|3|1', '乙局|4|2', '合计|8|3')).toContain('review 件数·合计 7/8');
  });
  it('are for review in a table of one column', () => {
    expect(outcomes('部门|件数', '甲局|3', '乙局|4', '合计|8')).toEqual(['review 件数·合计 7/8']);
  });
  it('are no means of two small numbers', () => {
    expect(outcomes('部门|件数|人数', '甲局|4|1', '乙局|2|2', '合计|3|3')).toContain('review 件数·合计 6/3');
    expect(outcomes('评委|甲|乙', '一|90|80', '二|92|82', '三|94|84', '四|92|82', '合计|92|82')).toEqual([]);
  });
  it('are of one side of a list that sets what came in against what became of it', () => {
    const list = ['项目|数量', '本年新收|26', '上年结转|3', '予以公开|13', '部分公开|3', '总计|26', '结转下年度|3'];
    expect(outcomes(...list)).toEqual([]);
    expect(outcomes('项目|数量', '本年新收|26', '上年结转|3', '总计|29', '予以公开|13')).toEqual([
      'pass 总计 = 本年新收 + 上年结转 29/29',
    ]);
    expect(outcomes('项目|数量', '本年新收|26', '上年结转|3', '合计|30')).toEqual(['review 数量·合计 29/30']);
  });
  it('are left alone where nothing bears the structure out', () => {
    expect(outcomes('部门|件数|人数', '甲局|3|1', '乙局|4|2', '合计|8|9')).toEqual([]);
  });
  it('may stand first, or be made of sub-totals', () => {
    expect(outcomes('部门|件数', '合计|7', '甲局|3', '乙局|4')).toEqual(['pass 合计 = 甲局 + 乙局 7/7']);
    expect(outcomes('部门|件数', '甲|1', '乙|2', '小计|3', '丙|4', '丁|5', '小计|9', '总计|12')).toEqual([
      'pass 总计 = 甲 + 乙 + 丙 + 丁 (+ 2) 12/12',
    ]);
  });
  it('are read across as well', () => {
    expect(outcomes('月份|网站|微信|合计', '一月|3|4|7', '二月|5|6|11', '三月|1|1|3')).toContain(
      'review 三月·合计 2/3',
    );
  });
  it('are not made of shares, averages and 其中 rows', () => {
    expect(outcomes('部门|占比', '甲局|30', '乙局|40', '合计|100')).toEqual([]);
    expect(outcomes('部门|件数', '甲局|3', '其中：网上|2', '乙局|4', '合计|7')).toEqual([
      'pass 合计 = 甲局 + 乙局 7/7',
    ]);
  });
  it('are not deceived by what is made of what: 类, 款 and 项 below each other', () => {
    const rows = [
      '一般公共服务|60',
      '政府办公厅|45',
      '行政运行|40',
      '一般行政管理|5',
      '统计信息|15',
      '教育|40',
      '普通教育|40',
    ];
    expect(outcomes('科目|金额', ...rows, '合计|100')).toEqual(['pass 合计 = 一般公共服务 + 教育 100/100']);
  });
  it('are not taken from a sub-total that stands before its parts', () => {
    const head = '单位|出国|车辆小计|购置|运行|接待|合计';
    expect(outcomes(head, '甲局|1|5|2|3|4|10', '乙局|2|7|3|4|1|10')).toEqual([expect.stringMatching(/^pass/)]);
  });
  it('may be off by what rounding each figure makes, and no further', () => {
    expect(outcomes('县区|面积', '甲|12.34', '乙|4.56', '合计|16.91')).toEqual(['pass 合计 = 甲 + 乙 16.9/16.91']);
    expect(outcomes('县区|面积', '甲|12.34', '乙|4.56', '合计|16.95')).toEqual(['review 面积·合计 16.9/16.95']);
    expect(outcomes('县区|件数', '甲|12', '乙|4', '合计|17')).toEqual(['review 件数·合计 16/17']);
  });
  it('are none where the mean of a column stands in their row', () => {
    expect(outcomes('县区|分值|件数', '甲|92|3', '乙|89|4', '丙|86|5', '合计|89|12')).toEqual([
      'pass 合计 = 甲 + 乙 + 丙 12/12',
    ]);
  });
  it('show nothing where a cell cannot be read', () => {
    expect(outcomes('部门|件数', '甲局|约3', '乙局|4', '合计|9')).toEqual([]);
  });
});
