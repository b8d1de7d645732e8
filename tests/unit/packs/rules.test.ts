import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { readPack } from '../../../lib/packs/read.ts';
import { renderMessage } from '../../../lib/rules/render.ts';

/** A page with the third part of a 2014 table; `received` and `closed` are what stands in its cells. */
function page(received: string, closed: string): string {
  const rows = [
    ['（一）收到申请数', received],
    ['1.当面申请数', received],
    ['2.传真申请数', 0],
    ['3.网络申请数', 0],
    ['4.信函申请数', 0],
    ['（二）申请办结数', closed],
    ['1.按时办结数', closed],
    ['2.延期办结数', 0],
    ['（三）申请答复数', closed],
    ['1.属于已主动公开范围数', closed],
    ['2.同意公开答复数', 0],
    ['3.同意部分公开答复数', 0],
    ['4.不同意公开答复数', 0],
  ];
  return `<html><body><h1>示例市统计局2017年政府信息公开工作年度报告</h1>
    <table><tr><td>索引号：</td><td>abc-2018-0001</td><td>发布日期：</td><td>2018-01-20</td></tr>
    <tr><td>文号：</td><td>示统〔2018〕1号</td><td>发布机构：</td><td>示例市统计局</td></tr></table>
    <p>2017年，我局共收到申请若干件，公开热线另行公布。</p>
    <table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>
    ${rows.map(([label, value]) => `<tr><td>${label}</td><td>件</td><td>${value}</td></tr>`).join('')}</table></body></html>`;
}

/** Outcomes of a pack with this one entry in `list`, `outcome: sentence`. */
function told(list: string, entry: object, html: string): string[] {
  const title = { zh: '示例要求' };
  const pack = {
    format: 'minghe-rules',
    version: 1,
    id: 'p',
    name: '示例',
    basis: '示政办〔2026〕1号',
    [list]: [{ id: 'x', title, severity: 'warning', ...entry }],
  };
  const read = readPack(JSON.stringify(pack));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const result = audit(readHtml(html, { url: 'http://www.example.gov.cn/a.html' }), {
    today: { year: 2026, month: 11, day: 22 },
    packs: [read],
  });
  expect(result.ruleSet.packs).toEqual([{ id: 'p', name: '示例', hash: read.hash }]);
  return result.checks
    .filter(({ rule }) => rule === 'local/p/x')
    .map(({ outcome, message }) => `${outcome}: ${renderMessage(message, 'zh')}`);
}

describe('local rules', () => {
  const html = page('12', '12');

  it('want a field, and a value that begins right', () => {
    const field = (more: object) => told('fields', more, html);
    expect(field({ field: 'documentNumber' })).toEqual(['pass: 示例要求：符合']);
    expect(field({ field: 'documentNumber', startsWith: ['示统', '示政'] })).toEqual(['pass: 示例要求：符合']);
    expect(field({ field: 'documentNumber', startsWith: ['示府'] })).toEqual([
      'fail: 示例要求：“文号”为“示统〔2018〕1号”，应以“示府”开头',
    ]);
    expect(field({ field: 'summary' })).toEqual(['fail: 示例要求：页面没有“内容概述”']);
  });

  it('hold figures against each other as the official relations do', () => {
    const relation = { op: '<=', left: ['2014:closed'], right: ['2014:received'] };
    expect(told('relations', relation, html)).toEqual(['pass: 示例要求：符合']);
    expect(told('relations', relation, page('12', '13'))).toEqual([
      'fail: 示例要求：申请办结数 ≤ 收到申请数 不成立，应为 ≤ 12 件，实为 13 件',
    ]);
    expect(told('relations', { ...relation, outcome: 'review' }, page('12', '13'))[0]).toMatch(/^review: /);
    expect(
      told('relations', { op: '=', left: ['2021:received@natural'], right: ['2021:received@total'] }, html),
    ).toEqual([]);
  });

  it('want words, or do not want them', () => {
    expect(told('requiredWords', { words: ['监督电话', '公开热线'] }, html)).toEqual(['pass: 示例要求：符合']);
    expect(told('requiredWords', { words: ['监督电话'] }, html)).toEqual(['fail: 示例要求：正文没有“监督电话”']);
    expect(told('forbiddenWords', { words: ['若干', '有关'] }, html)).toEqual(['fail: 示例要求：出现“若干”']);
  });

  it('find words in other characters, and in other widths', () => {
    const traditional = html.replace('公开热线', '公開熱線ＡＢ');
    expect(told('requiredWords', { words: ['公开热线AB'] }, traditional)).toEqual(['pass: 示例要求：符合']);
    expect(told('forbiddenWords', { words: ['公開熱線'] }, html)).toEqual(['fail: 示例要求：出现“公開熱線”']);
  });

  it('look only at the pages they are for', () => {
    expect(told('requiredWords', { words: ['监督电话'], pages: 'document' }, html)).toEqual([]);
  });
});

describe('grading', () => {
  it('follows the inspector before the pack, and the pack before the catalogue; the result says so', () => {
    const read = readPack(
      JSON.stringify({
        format: 'minghe-rules',
        version: 1,
        id: 'p',
        name: '示例',
        basis: 'x',
        severities: { 'metadata/index-number-missing': 'info' },
      }),
    );
    if (!read.ok) throw new Error('pack');
    const bare = readHtml('<h1>关于开展检查的通知</h1><p>请各单位遵照执行。</p>', {
      url: 'http://www.example.gov.cn/b.html',
    });
    const severityWith = (severities: Record<string, 'off' | 'warning'>) => {
      const result = audit(bare, { today: { year: 2026, month: 11, day: 22 }, packs: [read], severities });
      expect(result.ruleSet.severities).toEqual({ 'metadata/index-number-missing': 'info', ...severities });
      return result.findings.find(({ rule }) => rule === 'metadata/index-number-missing')?.severity;
    };
    expect(severityWith({})).toBe('info');
    expect(severityWith({ 'metadata/index-number-missing': 'warning' })).toBe('warning');
    expect(severityWith({ 'metadata/index-number-missing': 'off' })).toBeUndefined();
  });
});
