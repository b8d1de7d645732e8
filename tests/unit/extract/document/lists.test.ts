import { describe, expect, it } from 'vitest';
import { documentOf } from './read.ts';

const HEAD = '<title>政府信息公开年报_清河县人民政府</title><h2>政府信息公开年报</h2>';
const BUREAUS = ['农业农村', '水利', '财政', '教育', '民政', '司法', '审计'];
const cards = (card: (title: string, i: number) => string): string =>
  BUREAUS.map((name, i) => card(`清河县${name}局2023年政府信息公开工作年度报告`, i)).join('');
const SUMMARY = '<p>根据《中华人民共和国政府信息公开条例》要求，现公布本机关年度报告，报告由总体情况等六部分组成。</p>';
const TEXT =
  '<p>2023年，全县主动公开政府信息241条，受理申请36件，全部按时办结，未发生行政复议和行政诉讼案件，现将有关情况报告如下。</p>';

describe('lists of documents', () => {
  it.each([
    [
      'split dates',
      (t: string, i: number) =>
        `<div class="i"><div><b>1${i}</b><i>2024-01</i></div><h3><a href="/${i}">${t}</a></h3>${SUMMARY}</div>`,
    ],
    [
      'one link around each',
      (t: string, i: number) => `<div class="i"><a href="/${i}"><h3>${t}</h3>${SUMMARY}</a></div>`,
    ],
    [
      'a by-line in each',
      (t: string, i: number) =>
        `<div class="i"><h4><a href="/${i}">${t}</a></h4>${SUMMARY}<p>发布时间：2024-01-1${i}　来源：清河县</p></div>`,
    ],
  ] as const)('may be cards with first lines: %s', (_, card) => {
    expect(documentOf(HEAD + cards(card)).facts.kind).toBe('list');
    // The same below a document's text are its neighbours.
    expect(documentOf(HEAD + TEXT + cards(card)).facts.kind).not.toBe('list');
  });

  it('may be tables with the date some cells behind the title', () => {
    const rows = cards(
      (t, i) =>
        `<tr><td>0112345/2024-${i}</td><td><a href="/${i}">${t}</a></td><td>县政府</td><td>2024-01-1${i}</td></tr>`,
    );
    const header = '<tr><td>索引号</td><td>名称</td><td>发布机构</td><td>发布日期</td></tr>';
    expect(documentOf(`${HEAD}<table>${header}${rows}</table>`).facts.kind).toBe('list');
  });

  it('may be empty, or have one entry, where the page tags name the column and no document', () => {
    const column = '<meta name="ColumnName" content="政府信息公开年报">';
    const one = '<ul><li><a href="/1">清河县2023年政府信息公开工作年度报告</a><span>2024-01-10</span></li></ul>';
    for (const content of ['<p>暂无数据</p>', one]) {
      expect(documentOf(column + HEAD + content).facts.kind).toBe('list');
      expect(documentOf(HEAD + content).facts.kind).not.toBe('list');
      expect(documentOf(column + HEAD + TEXT + content).facts.kind).not.toBe('list');
    }
  });
});
