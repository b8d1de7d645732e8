import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, '乙'));
  writeFileSync(join(folder, 'b.html'), '<title>乙页</title><p>索引号：x</p>');
  writeFileSync(join(folder, '乙', 'a.htm'), '<title>里页</title><link rel=canonical href="http://c.gov.cn/z">');
  writeFileSync(join(folder, 'a.html'), '<title>甲页</title>');
  writeFileSync(join(folder, 'notes.txt'), 'no page');
  writeFileSync(join(folder, 'pdf.html'), '%PDF-1.4');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  path: string;
  url?: string;
  title?: string;
  error?: string;
  findings?: { rule: string }[];
  statistics?: object[];
  checks?: object;
  allChecks?: object[];
  unguarded?: string[];
}

function run(args: readonly string[], input = ''): { status: number | null; lines: Line[]; complaint: string } {
  const done = spawnSync(process.execPath, [join(root, 'lib/headless/cli.ts'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, lines: lines.map((line): Line => JSON.parse(line)), complaint: done.stderr };
}

describe('the command', () => {
  test('audits a folder and all below it, in order, and goes on where a page cannot be read', () => {
    const { status, lines } = run(['.']);
    expect(lines.map(({ path, title, error }) => [path, title ?? error])).toEqual([
      ['a.html', '甲页'],
      ['b.html', '乙页'],
      ['pdf.html', 'not an HTML page but a PDF document'],
      [join('乙', 'a.htm'), '里页'],
    ]);
    expect(status).toBe(1);
  });

  test('gives pages the addresses they say they have, or those below --url-base', () => {
    expect(run(['a.html', '乙']).lines.map(({ url }) => url)).toEqual(['', 'http://c.gov.cn/z']);
    const based = run(['--url-base', 'http://www.x.gov.cn/zwgk', '乙', 'a.html', '.']).lines.map(({ url }) => url);
    expect(based).toEqual([
      'http://www.x.gov.cn/zwgk/a.htm',
      'http://www.x.gov.cn/zwgk/a.html',
      'http://www.x.gov.cn/zwgk/a.html',
      'http://www.x.gov.cn/zwgk/b.html',
      undefined,
      'http://www.x.gov.cn/zwgk/%E4%B9%99/a.htm',
    ]);
  });

  test('reads a list of paths from stdin', () => {
    const { status, lines } = run(['-'], 'b.html\nnowhere.html\r\n\na.html');
    expect(lines.map(({ path }) => path)).toEqual(['b.html', 'nowhere.html', 'a.html']);
    expect(lines[1]?.error).toContain('ENOENT');
    expect(status).toBe(1);
  });

  test('adds every check with its outcome on demand', () => {
    const [line] = run(['--checks', 'b.html']).lines;
    expect(line?.checks).toMatchObject({ pass: expect.any(Number), fail: expect.any(Number) });
    expect(line?.allChecks?.[0]).toMatchObject({
      rule: expect.any(String),
      outcome: expect.any(String),
      reason: expect.any(String),
    });
    expect(line?.unguarded).toEqual([]);
  });

  test('runs a local rule pack: its findings carry its ids, its form’s figures the form’s', () => {
    const apart = mkdtempSync(join(tmpdir(), 'local-'));
    writeFileSync(
      join(apart, 'c.html'),
      `<h1>某局2025年政府信息公开工作年度报告</h1><p>已送示范市政府法制办公室。</p>
      <table><tr><td>项目<td>市本级<td>县区<td>合计<tr><td>举办培训班场次<td>2<td>5<td>7<tr><td>参加培训人次<td>6<td>20<td>26</table>`,
    );
    const { lines } = run(['--rules', join(root, 'public/example-pack.json'), 'b.html', join(apart, 'c.html')]);
    rmSync(apart, { recursive: true });
    const [line, ...others] = lines;
    expect(line?.findings?.map(({ rule }) => rule)).not.toContain('local/示例/旧机构名称');
    expect(others[0]?.findings?.map(({ rule }) => rule)).toContain('local/示例/旧机构名称');
    expect(others[0]?.statistics).toContainEqual({
      form: '新媒体附表',
      item: '举办培训班场次',
      path: ['举办培训班场次'],
      column: '合计',
      value: 7,
      raw: '7',
    });
  });

  test('lists the addresses that a pack may name, its own among them', () => {
    const pack = join(root, 'public/example-pack.json');
    const listed = spawnSync(process.execPath, [join(root, 'lib/headless/cli.ts'), '--addresses', '--rules', pack]);
    const lines = listed.stdout.toString().split('\n');
    expect(listed.status).toBe(0);
    expect(lines).toContain('2014:received.online\t网络申请数');
    expect(lines).toContain('2021:result.granted@natural\t予以公开·自然人');
    expect(lines).toContain('新媒体附表:training.people@all\t参加培训人次·合计');
    expect(lines.some((line) => line.startsWith('2014:h.'))).toBe(false);
  });

  test('refuses a broken pack with its line and the reason, and audits nothing', () => {
    writeFileSync(
      join(folder, 'broken.json'),
      '{ "format": "minghe-rules", "version": 1,\n"id": "x", "name": "x", "basis": "x",\n"nmae": 1 }',
    );
    const { status, lines, complaint } = run(['--rules', 'broken.json', 'a.html']);
    expect([status, lines]).toEqual([2, []]);
    expect(complaint).toBe('broken.json: Line 3 nmae: Unknown entry nmae: check its spelling or delete it\n');
  });

  test('refuses a call it does not understand, on stderr only', () => {
    for (const args of [[], ['--what'], ['--url-base', 'x', 'a.html'], ['--rules', 'none.json', 'a.html']]) {
      const { status, lines, complaint } = run(args);
      expect([status, lines, complaint === '']).toEqual([2, [], false]);
    }
  });
});
