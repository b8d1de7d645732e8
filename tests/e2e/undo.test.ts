import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { manyFindings } from './many.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** Every change made in the panel is taken back by one press; each test leaves the panel as it found it. */
describe('undo', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-undo-'));
  let browser: Browser;
  let panel: Panel;

  const value = (selector: string) =>
    panel.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.value ?? ''`);
  const selected = () =>
    panel.evaluate<string>(`document.querySelector('.card-button[aria-current="true"]')?.innerText ?? ''`);
  const says = (words: string) => until(`“${words}” on the card`, async () => (await selected()).includes(words));
  const at = (selector: string) =>
    until(`the focus in ${selector}`, () =>
      panel.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`),
    );
  const undo = () => panel.click('.panel-footer button', '撤销');
  const choose = (selector: string, to: string) =>
    panel.evaluate(`(() => {
      const choice = document.querySelector(${JSON.stringify(selector)});
      choice.value = ${JSON.stringify(to)};
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  /** How many findings of each state the filter counts. */
  const states = () =>
    panel.evaluate<string>(
      `[...document.querySelectorAll('.filter .select:last-of-type option')].map(({ label }) => label).join(' ')`,
    );

  beforeAll(async () => {
    browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND' });
    await browser.context.route('http://www.undo.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: manyFindings(20) }),
    );
    await browser.pressButton(await browser.open('http://www.undo.gov.cn/report.html'));
    panel = await browser.panel();
    await panel.shows('已存');
    await panel.press('ArrowDown');
    await says('待确认');
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each([
    ['confirmed', 'c', '已确认'],
    ['rectified', 'f', '已整改'],
  ])('of a finding %s', async (_, key, state) => {
    await panel.press(key);
    await says(state);
    await undo();
    await says('待确认');
  });

  test('of a finding opened again', async () => {
    await panel.press('c');
    await says('已确认');
    await panel.press('o');
    await says('待确认');
    await undo();
    await says('已确认');
    await undo();
    await says('待确认');
  });

  test('of another severity', async () => {
    const was = await value('.card-body .select');
    await choose('.card-body .select', 'info');
    await says('提示');
    await undo();
    await until('the rule’s severity', async () => (await value('.card-body .select')) === was);
  });

  test('of a note and of tags', async () => {
    await panel.press('n');
    await at('[data-note]');
    await panel.type('已电话核实');
    await panel.press('Escape');
    await panel.press('t');
    await at('[data-tags]');
    await panel.type('待补正');
    await panel.press('Enter');
    await panel.shows('处理记录 2');
    await undo();
    await until('the tags to go', async () => (await value('[data-tags]')) === '');
    expect(await value('[data-note]')).toBe('已电话核实');
    await undo();
    await until('the note to go', async () => (await value('[data-note]')) === '');
  });

  test('of all findings of a rule, judged at once', async () => {
    const before = await states();
    await panel.click('.card-body button', '全部确认');
    await until('all to be confirmed', async () => (await states()).includes('已确认 10'));
    await undo();
    await until('all to be open', async () => (await states()) === before);
  });

  test('of the note on the page', async () => {
    await panel.press('4');
    // What comes up above it late moves it away from under the pointer.
    await until('the focus in the note', async () => {
      await panel.click('.page-note');
      return panel.evaluate<boolean>(`document.activeElement.matches('.page-note')`);
    });
    await panel.type('首页无年报栏目');
    await panel.press('Escape');
    await undo();
    await until('the note to go', async () => (await value('.page-note')) === '');
    await panel.press('1');
  });

  test('of a finding of one’s own that was dropped half written', async () => {
    await panel.press('a');
    await until(
      'the form',
      async () => (await panel.text()).includes('自记问题') || (await value('.own-form textarea')) === '',
    );
    await at('.own-form textarea');
    await panel.type('缺少依申请公开栏目');
    await panel.press('Escape');
    await until(
      'the form to go',
      async () => !(await panel.evaluate<boolean>(`!!document.querySelector('.own-form')`)),
    );
    await undo();
    await until('what was typed', async () => (await value('.own-form textarea')) === '缺少依申请公开栏目');
  });
});
