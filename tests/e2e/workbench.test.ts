import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { Desk, type Known } from './desk.ts';
import { flaws } from './look.ts';
import { until } from './wait.ts';

const COUNT = 3_000;

/** The long list on three thousand findings of sixty pages. What it says is held against the database, read without the product's code. */
describe('the long list', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-list-'));
  let browser: Browser;
  let desk: Desk;
  let all: Known[];

  const open = () => all.filter(({ status }) => status === 'open');
  const search = (text: string) => desk.page.locator('.filter-text').fill(text);
  /** Findings that hold all words where a search looks. */
  const holding = (...words: string[]) =>
    open().filter(({ finding, page, decision, message }) => {
      const { evidence } = finding;
      const said = [message, page.title, page.body, page.indexNumber, decision?.note, decision?.tags.join(' ')];
      const text = [...said, ...evidence.flatMap(({ quote, label }) => [quote, label])].join('\n');
      return words.every((word) => text.includes(word));
    });

  beforeAll(async () => {
    browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND' });
    desk = await Desk.open(browser);
    await desk.shows('还没有核对过的页面');
    await desk.seed(browser, COUNT);
    all = await desk.known();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('opens with what is still to be judged, and draws only the rows that are seen', async () => {
    expect(open().length).toBeGreaterThan(1_500);
    await desk.has(open().length);
    expect(await desk.page.locator('.line').count()).toBeLessThan(80);
    expect(await desk.page.locator('.grid').getAttribute('aria-rowcount')).toBe(String(open().length + 1));
    await desk.page.locator('.grid').press('End');
    await until('the last row', () => desk.page.locator(`#f-${open().length - 1} .cell-message`).isVisible());
    await desk.page.locator('.grid').press('Home');
  });

  test('searches message, quote, note, body, title and index number in Chinese, all words together', async () => {
    for (const words of [
      ['收到申请数'],
      ['商丘', '收到申请数'],
      ['机关事务中心', '年度报告', '行政复议'],
      ['00001436/2019'],
      ['电话核实'],
    ]) {
      await search(words.join(' '));
      await desk.has(holding(...words).length);
    }
    await search('没有这样的话');
    await desk.shows('没有符合条件的问题');
    await desk.page.locator('.notice').getByRole('button', { name: '清除条件' }).click();
    await desk.has(all.length);
  });

  test('combines conditions, and each value says beforehand how many it leaves', async () => {
    await desk.view('待判定');
    await desk.has(open().length);
    await desk.menu('单位');
    const first = desk.page.locator('.menu-choice').first();
    const body = await first.locator('.menu-name').innerText();
    const ofBody = open().filter(({ page }) => page.body === body);
    expect(await first.locator('.menu-number').innerText()).toBe(String(ofBody.length));
    await first.click();
    await desk.closeMenu();
    await desk.has(ofBody.length);
    await desk.choose('级别', '错误', '警告');
    const graver = ofBody.filter(({ severity }) => severity === 'error' || severity === 'warning');
    await desk.has(graver.length);
    await search('收到申请数');
    await desk.has(graver.filter((one) => holding('收到申请数').includes(one)).length);
    await search('');
    await desk.menu('发现日期');
    await desk.page.getByLabel('从').fill('2026-06-01');
    await desk.closeMenu();
    await desk.has(graver.filter(({ finding }) => finding.firstSeen.slice(0, 10) >= '2026-06-01').length);
    await desk.press('清除条件');
    await desk.has(all.length);
  });

  test.each(['级别', '类别', '规则', '批次', '标签', '检查人', '复查'])('is narrowed by %s', async (condition) => {
    await desk.view('全部问题');
    await desk.has(all.length);
    await desk.menu(condition);
    const value = desk.page.locator('.menu-choice').first();
    const count = Number(await value.locator('.menu-number').innerText());
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all.length);
    await value.click();
    await desk.closeMenu();
    await desk.has(count);
  });

  test('sorts by several columns', async () => {
    await desk.view('全部问题');
    await desk.page.locator('.cell-body .sort').click();
    await desk.page.locator('.cell-seen .sort').click({ modifiers: ['Shift'] });
    await desk.page.locator('.cell-seen .sort').click({ modifiers: ['Shift'] });
    const order = new Intl.Collator('zh-CN', { numeric: true });
    const wanted = all
      .map(({ page, finding }) => [page.body, finding.firstSeen.slice(0, 10)] as const)
      .sort((a, b) => order.compare(a[0], b[0]) || (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0));
    const rows = await until('rows in that order', async () => {
      const [bodies, days] = [await desk.cells('body'), await desk.cells('seen')];
      const now = bodies.map((body, i) => [body, days[i]]);
      return JSON.stringify(now) === JSON.stringify(wanted.slice(0, now.length)) && now;
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(await desk.page.locator('.cell-seen[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  });

  test.each([
    ['body', ({ page }: Known) => page.body],
    ['page', ({ page }: Known) => page.id],
    ['rule', ({ finding }: Known) => finding.rule],
  ] as const)('groups by %s, says how many each has, and folds', async (grouping, named) => {
    await desk.view('全部问题');
    await desk.page.getByLabel('分组').selectOption(grouping);
    const counts = new Map<string, number>();
    for (const one of all) counts.set(named(one), (counts.get(named(one)) ?? 0) + 1);
    const lines = all.length + counts.size + 1;
    const rowCount = () => desk.page.locator('.grid').getAttribute('aria-rowcount').then(Number);
    await until('the heads of the groups', async () => (await rowCount()) === lines);
    const head = desk.page.locator('.group-row').first();
    const count = Number(await head.locator('.group-count').innerText());
    const name = await head.locator('.group-name').innerText();
    if (grouping === 'body') expect(count).toBe(counts.get(name));
    await desk.page.locator('.grid-stuck .group-button').click();
    await until('the group to fold', async () => (await rowCount()) === lines - count);
    await desk.page.locator('.grid').press('Enter');
    await until('the group to open', async () => (await rowCount()) === lines);
    await desk.page.getByLabel('分组').selectOption('');
  });

  test('keeps columns, order, conditions, sorting and groups as a view of one’s own, over a reload', async () => {
    await desk.view('全部问题');
    await desk.choose('列', '索引号', '发现日期');
    await desk.menu('列');
    await desk.press('“索引号”左移');
    await desk.closeMenu();
    await desk.choose('级别', '单项否决');
    await desk.page.locator('.cell-indexNumber .sort').click();
    await desk.page.getByLabel('分组').selectOption('body');
    const heads = () => desk.page.locator('.grid-head .cell').allInnerTexts();
    const looks = async () => `${await heads()} ${await desk.page.locator('.group-row').first().innerText()}`;
    await desk.has(all.filter(({ severity }) => severity === 'veto').length);
    await until('columns, sorting and groups', async () => /级别.*问题,单位,索引号.*↑,状态.*\d/su.test(await looks()));
    const before = await looks();
    await desk.menu('视图');
    await desk.page.getByLabel('当前视图的名称').fill('否决项，按索引号');
    await desk.keys('Enter', 'Escape');
    await desk.page.locator('summary', { hasText: '视图：否决项，按索引号' }).waitFor();
    await desk.page.reload();
    await desk.page.locator('summary', { hasText: '视图：待判定' }).waitFor();
    await desk.view('否决项，按索引号');
    await desk.has(all.filter(({ severity }) => severity === 'veto').length);
    await until('the view as it was', async () => (await looks()) === before);
    expect(await flaws(desk.page)).toEqual([]);
  });

  test('changes many at once and takes it back: judged, tagged, given to somebody, deleted', async () => {
    await desk.view('待判定');
    await search('商丘 收到申请数');
    const these = holding('商丘', '收到申请数').map(({ key }) => key);
    expect(these.length).toBeGreaterThan(5);
    await desk.has(these.length);
    const now = async () => (await desk.known()).filter(({ key }) => these.includes(key));
    const judgements = async () => new Map((await now()).map(({ key, decision }) => [key, decision]));
    const before = await judgements();
    await desk.page.getByRole('checkbox', { name: '全选' }).click();
    await desk.shows(`已选 ${these.length}`);
    expect(await flaws(desk.page)).toEqual([]);
    const words = desk.page.getByLabel('排除理由、标签或检查人');
    const becomes = (what: string, holds: (one: Known) => boolean) =>
      until(what, async () => {
        const known = await now();
        return known.length === these.length && known.every(holds);
      });
    await words.fill('移交 年报');
    await desk.press('加标签');
    await becomes('all to have the tags', ({ decision }) =>
      ['移交', '年报'].every((tag) => decision?.tags.includes(tag)),
    );
    await words.fill('赵敏');
    await desk.press('指派');
    await becomes('all to be given to her', ({ decision }) => decision?.assignee === '赵敏');
    await desk.page.getByLabel('改级别').selectOption('info');
    await becomes('all to be graded anew', ({ severity }) => severity === 'info');
    await desk.page.getByLabel('批量处理').getByRole('button', { name: '确认', exact: true }).click();
    await becomes('all to be confirmed', ({ status }) => status === 'confirmed');
    await desk.has(0);
    await desk.page.locator('.grid, .notice').first().waitFor();
    await desk.keys('Control+z', 'Control+z', 'Control+z', 'Control+z');
    await becomes('all to be as they were', ({ key, status, decision }) => {
      const was = before.get(key);
      const same = (decision?.assignee ?? '') === (was?.assignee ?? '') && decision?.tags.join() === was?.tags.join();
      return status === 'open' && same && (decision?.severity ?? null) === (was?.severity ?? null);
    });
    await desk.has(these.length);
    await desk.page.locator('.grid').press('Control+a');
    await desk.page.getByLabel('批量处理').getByRole('button', { name: '删除', exact: true }).click();
    await until('all to be gone', async () => (await now()).length === 0);
    await desk.page.keyboard.press('Control+z');
    await becomes('all to be back', () => true);
    await desk.has(these.length);
    expect((await desk.known()).length).toBe(all.length);
  });

  test('is worked through by the keyboard alone', async () => {
    await desk.page.reload();
    await desk.has(open().length);
    await desk.keys('/');
    await desk.page.keyboard.type('宁波 收到申请数');
    const these = holding('宁波', '收到申请数');
    await desk.has(these.length);
    await desk.keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    const selected = desk.page.locator('.line.is-selected');
    await until('the first row', async () => (await selected.getAttribute('id')) === 'f-0');
    await until('its details', async () => {
      const shown = await selected.locator('.cell-message').innerText();
      return shown !== '' && (await desk.page.locator('.pane-title').innerText()) === shown;
    });
    await desk.keys(' ', 'Shift+ArrowDown');
    await desk.shows('已选 2');
    await desk.keys('Escape');
    await desk.page.locator('.bulk').waitFor({ state: 'detached' });
    await desk.keys('c');
    await desk.has(these.length - 1);
    await desk.keys('Control+z');
    await desk.has(these.length);
    await desk.keys('?');
    await desk.shows('收起或展开分组');
    // While the list of keys is open, they do nothing to the finding behind it.
    await desk.keys('c', 'Escape');
    await desk.page.locator('dialog').waitFor({ state: 'detached' });
    await desk.has(these.length);
    await desk.keys('d');
    await desk.page.keyboard.type('经核实，口径不同');
    await desk.keys('Enter');
    await desk.has(these.length - 1);
    await desk.keys('/', 'Escape', 'Escape');
    await desk.has(open().length - 1);
    expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('a note begun right after a judgement is that finding’s, though the list was about to let it go', async () => {
    const before = (await desk.known()).filter(({ status }) => status === 'open').length;
    await desk.page.reload();
    await desk.has(before);
    await desk.page.locator('.grid').press('Home');
    const title = await desk.page.locator('.pane-title').innerText();
    await desk.keys('c', 'n');
    for (const letter of 'dcf 补记') {
      await desk.page.keyboard.type(letter);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await desk.page.locator('.pane-title').innerText()).toBe(title);
    expect(await desk.page.locator('[data-note]').inputValue()).toMatch(/dcf 补记$/u);
    await desk.keys('Escape');
    await desk.has(before - 1);
    const noted = (await desk.known()).filter(({ decision }) => decision?.note.endsWith('dcf 补记'));
    expect(noted.map(({ message, status }) => [message, status])).toEqual([[title, 'confirmed']]);
  });

  test('says nothing to the console', () => {
    expect(desk.faults).toEqual([]);
  });
});
