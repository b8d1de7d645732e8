import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import { flaws } from './look.ts';
import { until } from './wait.ts';

/** Two inspectors, each with a browser of his own, and a file between them. */
describe('backup, restore and merge', () => {
  const seed = auditNamed('seed-001');
  const profiles = ['wang', 'li'].map((name) => mkdtempSync(join(tmpdir(), `minghe-backup-${name}-`)));
  let portal: Portal;
  let browsers: Browser[] = [];
  let wang: Page;
  let li: Page;

  const shows = (desk: Page, words: string) => desk.getByText(words).first().waitFor();
  const press = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true }).click();
  /** Audits the page, says who the inspector is, and opens the backup place. */
  async function begin(browser: Browser, name: string, key: string): Promise<Page> {
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    const panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    const desk = await browser.openOwn('workbench.html#/settings');
    await desk.getByRole('textbox', { name: '检查人姓名' }).fill(name);
    await desk.locator('a[href="#/findings"]').click();
    await desk.locator('.line').first().click();
    await desk.keyboard.press(key);
    await shows(desk, '撤销');
    await desk.locator('a[href="#/backup"]').click();
    return desk;
  }
  async function backUp(desk: Page): Promise<Buffer> {
    const download = desk.waitForEvent('download');
    await press(desk, '备份到文件');
    const bytes = readFileSync(await (await download).path());
    await shows(desk, '已备份到');
    return bytes;
  }
  const choose = (desk: Page, buffer: Buffer, name = 'x.minghe') =>
    desk.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

  beforeAll(async () => {
    portal = await openPortal();
    browsers = [];
    for (const profile of profiles)
      browsers.push(await Browser.launch({ profile, resolverRules: portal.resolverRules }));
    const [first, second] = browsers;
    if (!first || !second) throw new Error('No browsers.');
    wang = await begin(first, '王明', 'c');
    li = await begin(second, '李红', 'f');
  });

  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await portal?.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the date of the last backup is shown, and what came after it', async () => {
    await shows(wang, '从未备份，共有 1 项处理记录');
    await backUp(wang);
    await shows(wang, '之后有 0 项新的处理记录');
    expect(await flaws(wang)).toEqual([]);
  });

  test('another file, and a damaged one, are refused in words and change nothing', async () => {
    const good = await backUp(wang);
    await choose(li, Buffer.from('PK'), '台账.xlsx');
    await shows(li, '这不是明核的备份文件');
    const damaged = Buffer.from(good);
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1;
    await choose(li, damaged);
    await shows(li, '备份文件已损坏或不完整');
    await choose(li, Buffer.from(good.toString('latin1').replace('minghe-backup 1', 'minghe-backup 9'), 'latin1'));
    await shows(li, '备份由较新版本的明核生成');
    await shows(li, '从未备份，共有 1 项处理记录');
  });

  test('a colleague’s file shows what it would change, asks where both judged, and merges without duplicates', async () => {
    await li.getByRole('button', { name: '选择备份文件…' }).focus();
    await choose(li, await backUp(wang));
    await shows(li, '写入后的变化');
    const row = (name: string) => li.getByRole('row', { name: new RegExp(`^${name}`, 'u') }).innerText();
    expect((await row('页面')).split(/\s+/u).slice(0, 2)).toEqual(['页面', '—']);
    expect((await row('处理记录')).split(/\s+/u)).toEqual(['处理记录', '—', '1', '—', '1']);
    // The hand stays on the keyboard: from choosing the file it comes to what is to be decided.
    expect(await li.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('所有不一致之处一律采用');
    await shows(li, '已确认');
    await shows(li, '已整改');
    expect(await flaws(li)).toEqual([]);
    await li.getByLabel(/^处理“/u).selectOption({ label: '文件的' });
    await press(li, '写入');
    await shows(li, '已全部写入');
    await li.locator('a[href="#/pages"]').click();
    await shows(li, seed.title);
    expect(await li.getByText(seed.title).count()).toBe(1);
    await li.evaluate(() => {
      location.hash = '#/findings?status=confirmed';
    });
    await until('the finding as the file has it', async () => (await li.locator('.line').count()) === 1);
    await li.locator('.line').first().click();
    // What was said here before stays on record.
    await li.locator('.history summary').click();
    const history = await li.locator('.history ol').innerText();
    expect(history).toMatch(/王明\s*已确认[\s\S]*李红\s*已整改/u);
  });

  test('everything comes back in an empty browser', async () => {
    const file = await backUp(wang);
    const profile = mkdtempSync(join(tmpdir(), 'minghe-backup-new-'));
    const fresh = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    try {
      const desk = await fresh.openOwn('workbench.html#/backup');
      await choose(desk, file);
      await shows(desk, '写入后的变化');
      await press(desk, '写入');
      await shows(desk, '已全部写入');
      await desk.locator('a[href="#/pages"]').click();
      await shows(desk, seed.title);
      await desk.locator('a[href="#/settings"]').click();
      await until(
        'the inspector',
        async () => (await desk.getByRole('textbox', { name: '检查人姓名' }).inputValue()) === '王明',
      );
    } finally {
      await fresh.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('a reminder stands beside the places when much was judged since, and can be put off', async () => {
    await wang.getByLabel(/^多少项处理记录/u).fill('1');
    await wang.getByLabel(/^多少项处理记录/u).press('Tab');
    await wang.locator('a[href="#/findings"]').click();
    await wang.locator('.line').first().click();
    await wang.keyboard.press('c');
    await shows(wang, '0 天未备份，有 1 项新的处理记录');
    expect(await flaws(wang)).toEqual([]);
    await press(wang, '明天再说');
    await until('the reminder to go', async () => (await wang.locator('.backup-due').count()) === 0);
  });
});
