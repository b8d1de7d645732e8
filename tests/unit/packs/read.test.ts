import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../../lib/packs/fault.ts';
import { readPack } from '../../../lib/packs/read.ts';

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

describe('reading a rule pack', () => {
  it('takes a pack that is right, and gives it the hash of its text', () => {
    const read = readPack(GOOD);
    expect(read).toMatchObject({ ok: true, pack: { id: 'shifan-2026', fields: [], severities: {} } });
    expect(read.ok && read.hash).toMatch(/^[0-9a-f]{32}$/);
    expect(readPack(`\ufeff${GOOD}`)).toEqual(read);
  });

  it.each([
    ['a syntax error', GOOD.replace('"version": 1,', '"version": 1'), ['第 4 行：不是有效的 JSON：CommaExpected']],
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

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readPack(text).ok === 'boolean'));
  });
});
