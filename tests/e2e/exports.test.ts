import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from '../../lib/zod.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import { handedOver } from './handed.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

const HEADINGS = [
  ...['序号', '单位', '页面标题', '网址', '索引号', '发布日期', '问题类别', '规则', '严重程度', '问题描述', '应为'],
  ...['实为', '差额', '原文', '位置', '依据', '状态', '备注', '检查人', '发现时间', '复查结果'],
];
const SCHEMA = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'schema', 'findings-1.json'), 'utf8');

/**
 * Every kind of file that the workbench hands over, from what is listed and from what is chosen in it, opened again by readers
 * that have nothing to do with what wrote them.
 */
describe('exports', () => {
  const audited = ['seed-001', 'report-2022-balance', 'report-2023-defects-ul'].map(auditNamed);
  const bodies = audited.map(({ result }) => result.body);
  const [first] = audited;
  const messages = audited.flatMap((one) => [...one.messages]).sort();
  const profile = mkdtempSync(join(tmpdir(), 'minghe-exports-'));
  let portal: Portal;
  let browser: Browser;
  let panel: Panel;
  let desk: Page;

  const search = async (words: string, count: number) => {
    await desk.locator('.filter-text').fill(words);
    await desk.locator('.tools', { hasText: `共 ${count} 个` }).waitFor();
  };
  const rowsOf = async (bytes: Buffer, sheet = '问题台账') => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    const found = book.getWorksheet(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    const rows = Array.from({ length: found.rowCount }, (_, r) =>
      Array.from({ length: found.columnCount }, (_, c) => found.getCell(r + 1, c + 1)),
    );
    const [heads = [], ...lines] = rows;
    const column = (name: string) => lines.map((line) => line[heads.findIndex(({ value }) => value === name)]?.value);
    return { book, sheet: found, headings: heads.map(({ value }) => value), lines, column };
  };
  const words = async (docx: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    const options = await browser.openOwn('options.html');
    await options.getByRole('textbox', { name: '检查人姓名' }).fill('王明');
    const other = await browser.openOwn('options.html');
    await until(
      'the name to be kept',
      async () => (await other.getByRole('textbox', { name: '检查人姓名' }).inputValue()) === '王明',
    );
    await other.close();
    await options.close();
    for (const { url, title } of audited.toReversed()) {
      const page = await browser.open(url);
      await browser.pressButton(page);
      panel = await browser.panel();
      await panel.showsResultOf(title);
      await panel.click('#tab-record');
      // The page is kept as evidence once everything else is done.
      await panel.shows('网页存档');
    }
    await panel.click('#tab-findings');
    await panel.click('.card-button');
    await panel.press('s');
    await until('the picture', () => panel.evaluate<boolean>(`document.querySelector('.captures img') !== null`), 60);
    await panel.press('c');
    await panel.shows('已确认');
    desk = await browser.openOwn('workbench.html');
    await desk.locator('summary', { hasText: '视图' }).click();
    await desk.getByRole('button', { name: '全部问题', exact: true }).click();
    await desk.keyboard.press('Escape');
    await search('', messages.length);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the 问题台账 has exactly the columns of the order, numbers, dates and links as such, and all findings', async () => {
    const { name, bytes, said } = await handedOver(desk, 'xlsx');
    expect(name).toMatch(/^问题台账-\d{4}-\d\d-\d\d\.xlsx$/u);
    expect(said).toContain(String(messages.length));
    const { book, sheet, headings, column, lines } = await rowsOf(bytes);
    expect(book.worksheets.map((one) => one.name)).toEqual(['问题台账', '汇总', '统计数据']);
    // The pictures' own column comes after those of the list.
    expect(headings).toEqual([...HEADINGS, '截图']);
    expect(column('序号')).toEqual(messages.map((_, i) => i + 1));
    expect(column('问题描述').map(String).sort()).toEqual(messages);
    expect(new Set(column('单位'))).toEqual(new Set(bodies));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(lines[0]?.[9]?.alignment.wrapText).toBe(true);
    expect(column('差额').some((value) => typeof value === 'number')).toBe(true);
    expect(column('发布日期').some((value) => value instanceof Date)).toBe(true);
    expect(column('发现时间').every((value) => value instanceof Date)).toBe(true);
    expect(lines.map((line) => line[3]?.hyperlink).sort()).toEqual(
      audited.flatMap((one) => one.messages.map(() => one.url)).sort(),
    );
    expect(column('状态').filter((value) => value === '已确认')).toHaveLength(1);
    expect(column('检查人').filter((value) => value === '王明')).toHaveLength(1);
    expect(book.model.media?.filter(({ type }) => type === 'image')).toHaveLength(1);
    expect((await rowsOf(bytes, '统计数据')).lines.length).toBeGreaterThan(100);
  });

  test('pictures stay out of the workbook where they are not wanted', async () => {
    const { bytes } = await handedOver(desk, 'xlsx', false);
    expect((await rowsOf(bytes)).headings).toEqual(HEADINGS);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes('media'))).toEqual([]);
  });

  test('what is listed is what is exported: a search narrows the file', async () => {
    const narrowed = messages.filter((message) => message.includes('申请办结'));
    expect(narrowed.length).toBeGreaterThan(1);
    expect(narrowed.length).toBeLessThan(messages.length);
    await desk.locator('.filter-text').fill('申请办结');
    const listed = await until('the narrowed list', async () => {
      const count = Number(/共 (\d+) 个/u.exec(await desk.locator('.tools').innerText())?.[1]);
      return count < messages.length ? count : null;
    });
    const { text } = await handedOver(desk, 'csv');
    const rows = Papa.parse<string[]>(text.replace(/^\ufeff/u, '').trim()).data.slice(1);
    expect(rows).toHaveLength(listed);
    const found = rows.map((row) => row[HEADINGS.indexOf('问题描述')]);
    for (const message of narrowed) expect(found).toContain(message);
    await search('', messages.length);
  });

  test('the CSV has the mark that makes Excel read it as UTF-8, and the same rows', async () => {
    const { text, bytes } = await handedOver(desk, 'csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<string[]>(text.slice(1).trim());
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(HEADINGS);
    expect(data.slice(1).map((row) => row[9] ?? '')).toHaveLength(messages.length);
    expect(
      data
        .slice(1)
        .map((row) => row[9] ?? '')
        .sort(),
    ).toEqual(messages);
  });

  test('the JSON is as its published schema says', async () => {
    const { text } = await handedOver(desk, 'json');
    const file = JSON.parse(text);
    expect(z.fromJSONSchema(JSON.parse(SCHEMA)).safeParse(file).error).toBeUndefined();
    expect(file.findings).toHaveLength(messages.length);
    expect(file.findings.filter(({ pictures = [] }: { pictures?: unknown[] }) => pictures.length > 0)).toHaveLength(1);
  });

  test('the annotations point at their pages', async () => {
    const { text } = await handedOver(desk, 'jsonld');
    const file = JSON.parse(text);
    expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(file).toMatchObject({ type: 'AnnotationCollection', total: messages.length });
    const sources = file.first.items.flatMap(({ target }: { target: { source: string }[] }) =>
      target.map(({ source }) => source),
    );
    expect(new Set(sources)).toEqual(new Set(audited.map(({ url }) => url)));
  });

  test('the Markdown names every body, and numbers every finding', async () => {
    const { text, name } = await handedOver(desk, 'md');
    expect(name).toMatch(/\.md$/u);
    for (const body of bodies) expect(text).toMatch(new RegExp(`^## ${body}$`, 'mu'));
    expect(text.match(/^\d+\\\. /gmu)).toHaveLength(messages.length);
  });

  test('every body gets its own notice, all of them in one zip', async () => {
    const { name, bytes } = await handedOver(desk, 'docx');
    expect(name).toMatch(/^整改通知书-.*\.zip$/u);
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(bodies.map((body) => `整改通知书-${body}.docx`).sort());
    for (const one of audited) {
      const notice = files[`整改通知书-${one.result.body}.docx`] ?? new Uint8Array();
      const text = await words(notice);
      expect(text).toContain(`${one.result.body}：`);
      expect(text).toContain(`下列${one.messages.length}个问题`);
      expect(text).toContain('检查人：王明');
      for (const message of one.messages) expect(text).toContain(message.replace(/\s+/gu, ' '));
    }
    const pictures = Object.values(files).flatMap((file) =>
      Object.keys(unzipSync(file)).filter((path) => path.includes('/media/')),
    );
    expect(pictures).toHaveLength(1);
  });

  test('the report opens offline, with its picture, and prints', async () => {
    const { name, bytes } = await handedOver(desk, 'html');
    const file = join(profile, name);
    writeFileSync(file, bytes);
    const asked: string[] = [];
    const report = await browser.context.newPage();
    report.on('request', (request) => asked.push(request.url()));
    await report.goto(`file://${file}`);
    expect(asked.filter((url) => !/^(?:file|data):/u.test(url))).toEqual([]);
    expect((await report.locator('.message').allInnerTexts()).sort()).toEqual(messages);
    const widths = await report
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(widths).toHaveLength(1);
    expect(widths[0]).toBeGreaterThan(100);
    // A4 between its margins, and a telephone.
    await report.setViewportSize({ width: 658, height: 900 });
    await report.emulateMedia({ media: 'print' });
    const overflows = () =>
      report.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await overflows()).toBe(false);
    await report.emulateMedia({ media: 'screen' });
    await report.setViewportSize({ width: 360, height: 700 });
    expect(await overflows()).toBe(false);
    await report.close();
    await desk.bringToFront();
  });

  test('the evidence is complete, and each of its hashes holds', async () => {
    const { name, bytes } = await handedOver(desk, 'evidence');
    expect(name).toMatch(/^证据包-.*\.zip$/u);
    const files = unzipSync(bytes);
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest.inspector).toBe('王明');
    const kept = manifest.files.filter(({ about }: { about: { kind: string } }) => about.kind === 'page');
    expect(kept.map(({ about }: { about: { url: string } }) => about.url).sort()).toEqual(
      audited.map(({ url }) => url).sort(),
    );
    for (const { path, about } of kept) {
      const html = gunzipSync(files[path] ?? new Uint8Array());
      expect(createHash('sha256').update(html).digest('hex')).toBe(about.htmlSha256);
    }
    expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toHaveLength(1);
    expect((await rowsOf(Buffer.from(files['问题台账.xlsx'] ?? []))).lines).toHaveLength(messages.length);
  });

  test('what is chosen in the list is exported, and nothing else; one body’s notice is one document', async () => {
    await desk.getByLabel('分组').selectOption('body');
    await desk.getByLabel('分组').selectOption('');
    await search(first?.messages[0] ?? '', 1);
    await desk.locator('.line .tick').first().click();
    await search('', messages.length);
    await desk.getByRole('button', { name: '导出所选 1 个' }).waitFor();
    const { text, said } = await handedOver(desk, 'csv');
    const rows = Papa.parse<string[]>(text.slice(1).trim()).data.slice(1);
    expect(rows.map((row) => row[9])).toEqual([first?.messages[0]]);
    expect(said).toContain('1');
    const notice = await handedOver(desk, 'docx');
    expect(notice.name).toMatch(/^整改通知书-.*\.docx$/u);
    expect(await words(notice.bytes)).toContain('下列1个问题');
    for (const format of ['xlsx', 'html', 'md', 'json', 'jsonld', 'evidence'] as const) {
      const { bytes } = await handedOver(desk, format);
      if (format === 'xlsx') expect((await rowsOf(bytes)).lines).toHaveLength(1);
      if (format === 'json') expect(JSON.parse(bytes.toString()).findings).toHaveLength(1);
      if (format === 'jsonld') expect(JSON.parse(bytes.toString()).total).toBe(1);
    }
  });
});
