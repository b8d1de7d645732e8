import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { RulePack } from '../../../lib/packs/model.ts';
import { readPack } from '../../../lib/packs/read.ts';
import { renderMessage } from '../../../lib/rules/render.ts';

const text = readFileSync(join(import.meta.dirname, '../../../public/example-pack.json'), 'utf8');
const read = readPack(text);
if (!read.ok) throw new Error(JSON.stringify(read.faults));

interface Cells {
  readonly posts: number;
  readonly answered: number;
  readonly people: number;
}

/** A report with the example's own form; right with 120, 30 and 260. */
function page({ posts, answered, people }: Cells, words = '监督电话见下。'): string {
  const rows = [
    ['一、新媒体发布信息数', posts],
    ['1.微信公众号发布数', 80],
    ['2.微博发布数', 30],
    ['3.短视频发布数', 10],
    ['其中：原创信息数', 45],
    ['二、留言办理情况', ''],
    ['1.收到网民留言数', 32],
    ['2.回应网民留言数', answered],
  ];
  return `<html><head><title>示范市财政局2025年政府信息公开工作年度报告</title></head><body>
<h1>示范市财政局2025年政府信息公开工作年度报告</h1>
<table><tr><td>索引号：</td><td>abc-2026-0001</td><td>发布机构：</td><td>示范市财政局</td></tr></table>
<p>根据《中华人民共和国政府信息公开条例》编制本报告。${words}</p>
<table><tr><td>指标</td><td>单位</td><td>数量</td></tr>
${rows.map(([label, value]) => `<tr><td>${label}</td><td>条</td><td>${value}</td></tr>`).join('\n')}</table>
<table><tr><td>项目</td><td>市本级</td><td>县区</td><td>合计</td></tr>
<tr><td>举办培训班场次</td><td>2</td><td>5</td><td>7</td></tr>
<tr><td>参加培训人次</td><td>60</td><td>${people - 60}</td><td>${people}</td></tr></table></body></html>`;
}

const RIGHT: Cells = { posts: 120, answered: 30, people: 260 };

const result = (html: string) =>
  audit(readHtml(html, { url: 'http://www.example.gov.cn/a.html' }), {
    today: { year: 2026, month: 11, day: 22 },
    packs: [read],
  });

/** What is found by local rules and in the pack's own form. */
function found(html: string): string[] {
  return result(html)
    .findings.filter(({ rule, subjects }) => rule.startsWith('local/') || subjects[0]?.startsWith('新媒体附表'))
    .map(({ rule, outcome, message }) => `${outcome} ${rule}: ${renderMessage(message, 'zh')}`);
}

describe('the example pack', () => {
  it('has every kind of entry, and every trait of a form', () => {
    const { severities, fields, forms, relations, requiredWords, forbiddenWords } = read.pack;
    for (const list of [Object.keys(severities), fields, forms, relations, requiredWords, forbiddenWords])
      expect(list.length).toBeGreaterThan(0);
    expect(Object.keys(RulePack.shape).sort()).toEqual(Object.keys(JSON.parse(text)).sort());
    for (const trait of ['aliases', 'unit', 'heading', 'sum', 'partOf', 'columns', 'total', 'startsWith', 'outcome'])
      expect(text).toContain(`"${trait}"`);
  });

  it('reads its own form, list and columns, beside the official ones', () => {
    const { figures, form, ruleSet } = result(page(RIGHT));
    expect(form).toBeNull();
    expect(ruleSet.packs).toEqual([{ id: '示例', name: read.pack.name, hash: read.hash }]);
    const values = Object.fromEntries(figures.filter(({ heading }) => !heading).map((f) => [f.address, f.raw]));
    expect(values).toEqual({
      '新媒体附表:posts': '120',
      '新媒体附表:posts.wechat': '80',
      '新媒体附表:posts.weibo': '30',
      '新媒体附表:posts.video': '10',
      '新媒体附表:posts.original': '45',
      '新媒体附表:messages.received': '32',
      '新媒体附表:messages.answered': '30',
      '新媒体附表:training.sessions@city': '2',
      '新媒体附表:training.sessions@county': '5',
      '新媒体附表:training.sessions@all': '7',
      '新媒体附表:training.people@city': '60',
      '新媒体附表:training.people@county': '200',
      '新媒体附表:training.people@all': '260',
    });
    expect(figures.find(({ row }) => row === 'messages.received')?.path).toEqual([
      '二、留言办理情况',
      '1.收到网民留言数',
    ]);
  });

  it('finds nothing where all is well', () => {
    expect(found(page(RIGHT))).toEqual([]);
  });

  it('holds the form to its own sums, by the rules of the official ones and with its own basis', () => {
    const html = page({ ...RIGHT, posts: 125 });
    expect(found(html)).toEqual(['fail table/sum: 新媒体发布信息数为 125 条，各分项之和为 120 条，差 5 条']);
    expect(result(html).findings.find(({ rule }) => rule === 'table/sum')?.basis).toBe(
      '示政公开办〔2026〕2号（示例，非真实文件）',
    );
  });

  it('says what its relations and words say', () => {
    expect(found(page({ ...RIGHT, answered: 33 }, '原示范市政府法制办公室。'))).toEqual([
      expect.stringContaining('fail local/示例/留言回应不超过收到: 回应留言数不应多于收到留言数：'),
      expect.stringContaining('fail local/示例/旧机构名称: '),
      expect.stringContaining('fail local/示例/监督渠道: '),
    ]);
  });

  it('leaves a table alone that shares a few words with its form, and reports on years before it', () => {
    const short = page(RIGHT).replace(/<tr><td>(?:2\.微博|3\.短视频|其中|1\.收到)[\s\S]*?<\/tr>/g, '');
    expect(result(short).figures.filter(({ address }) => address.includes(':posts'))).toEqual([]);
    expect(result(page(RIGHT).replaceAll('2025年', '2023年')).figures).toEqual([]);
  });
});
