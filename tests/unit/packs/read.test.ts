import { describe, expect, it } from 'vitest';
import { faultText } from '../../../lib/packs/fault.ts';
import { readPack } from '../../../lib/packs/read.ts';
import fc from '../property.ts';

const GOOD = `{
  "format": "minghe-rules",
  "version": 1,
  "id": "shifan-2026",
  "name": "示范市补充规则",
  "basis": "示政办〔2026〕1号",
  "relations": [
    {
      "id": "办结不超过收到",
      "title": { "zh": "办结数不超过收到数" },
      "severity": "warning",
      "op": "<=",
      "left": ["2014:closed"],
      "right": ["2014:received"]
    }
  ]
}`;

/** What the inspector is told of a broken pack. */
function told(text: string): string[] {
  const read = readPack(text);
  return read.ok ? [] : read.faults.map((fault) => faultText(fault, 'zh'));
}

const B = { id: 'b', label: '乙' };

/** A form with this table; `rows` of that table. */
const table = (more: object) => ({ tables: [{ id: 't', title: '表', rows: [{ id: 'a', label: '甲' }, B], ...more }] });
const rows = (...all: object[]) => table({ rows: all });

/** The good pack with a form, right but for what `form` says. */
function withForm(form: object, more: object = {}): string {
  const right = { id: '附表', name: '附表', from: 2024, ...table({}) };
  return JSON.stringify({ ...JSON.parse(GOOD), ...more, forms: [{ ...right, ...form }] });
}

describe('reading a rule pack', () => {
  it('takes a pack that is right, and gives it the hash of its text', () => {
    const read = readPack(GOOD);
    expect(read).toMatchObject({ ok: true, pack: { id: 'shifan-2026', fields: [], severities: {} } });
    expect(read.ok && read.hash).toMatch(/^[0-9a-f]{32}$/);
    expect(readPack(`\ufeff${GOOD}`)).toEqual(read);
  });

  it.each([
    ['a syntax error', GOOD.replace('"version": 1,', '"version": 1'), ['第 4 行：不是有效的 JSON：此处缺少逗号']],
    ['another JSON file', '{ "name": "x" }', ['第 1 行：不是明核规则包（缺少 "format": "minghe-rules"）']],
    [
      'a later version',
      GOOD.replace('"version": 1', '"version": 2'),
      ['第 3 行 version：规则包版本为 2，本程序只认识版本 1；请升级程序'],
    ],
    ['a missing entry', GOOD.replace('  "name": "示范市补充规则",\n', ''), ['第 1 行 name：缺少 name']],
    [
      'a misspelt entry',
      GOOD.replace('"basis"', '"bassis"'),
      ['第 1 行 basis：缺少 basis', '第 6 行 bassis：不认识的项目 bassis；请检查拼写或删去'],
    ],
    [
      'an item no form has',
      GOOD.replace('2014:closed', '2014:clsoed'),
      ['第 13 行 relations[0].left[0]：2014:clsoed 不是官方统计表或本规则包附表中的项目'],
    ],
    [
      'items of two forms',
      GOOD.replace('2014:received', '2021:received@natural'),
      ['第 8 行 relations[0]：一条关系只能用同一年度格式的项目'],
    ],
    [
      'a rule there is not',
      GOOD.replace('"relations"', '"severities": { "table/summ": "off" },\n  "relations"'),
      ['第 7 行 severities.table/summ：没有编号为 table/summ 的规则'],
    ],
  ])('names the line and the reason of %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['an id of an official form', { id: '2021' }, 'forms[0].id：编号 2021 出现了不止一次'],
    [
      'a row given twice',
      rows({ id: 'b', label: '乙' }, { id: 'b', label: '丙' }),
      'rows[1].id：编号 b 出现了不止一次',
    ],
    ['a sum of nothing', rows({ id: 'a', label: '甲', sum: true }, B), 'rows[0].sum：“甲”是合计，但没有可相加的项'],
    [
      'a total of nothing',
      rows({ id: 'a', label: '甲', total: true }, B),
      'rows[0].total：“甲”是合计，但没有可相加的项',
    ],
    [
      'a part of a heading',
      rows({ id: 'h', label: '一、情况', heading: true, rows: [{ ...B, partOf: true }] }, { id: 'a', label: '甲' }),
      'rows[0].rows[0].partOf：“乙”是其中项，但上一级没有数',
    ],
    [
      'a heading that is a sum',
      rows({ id: 'h', label: '一、情况', heading: true, sum: true, rows: [B] }, { id: 'a', label: '甲' }),
      'rows[0].heading：“一、情况”是标题行，不能同时是合计或其中项',
    ],
    [
      'two total columns',
      table({
        columns: [
          { id: 'x', label: '子', total: true },
          { id: 'y', label: '丑', total: true },
        ],
      }),
      'columns[1].total：“丑”：一张表只能有一个总计列',
    ],
    [
      'a misspelt trait',
      rows({ id: 'a', label: '甲', sums: true }, B),
      'rows[0].sums：不认识的项目 sums；请检查拼写或删去',
    ],
  ])('names %s in a form', (_, form, expected) => {
    expect(told(withForm(form))).toEqual([expect.stringContaining(expected)]);
  });

  it('takes relations between the pack’s own form and one official form', () => {
    const relation = JSON.parse(GOOD).relations[0];
    const pack = (left: string, right: string) =>
      withForm({}, { relations: [{ ...relation, left: [left], right: [right] }] });
    expect(told(pack('附表:a', '2014:received'))).toEqual([]);
    expect(told(pack('附表:c', '附表:b'))).toEqual([
      expect.stringContaining('附表:c 不是官方统计表或本规则包附表中的项目'),
    ]);
  });

  it('refuses what nests without end before it is read', () => {
    expect(told('['.repeat(100_000))).toEqual(['第 1 行：嵌套超过 60 层']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readPack(text).ok === 'boolean'));
  });
});
