import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** A value put right by hand, from the key to the record. Each step stands on the one before. */
describe('correcting what was misread', () => {
  const seed = auditNamed('seed-001');
  const early = seed.messages.find((message) => message.includes('报告期尚未结束')) ?? '-';
  const parts = seed.messages.find((message) => message.startsWith('收到申请数为 0，但其分项')) ?? '-';
  const profile = mkdtempSync(join(tmpdir(), 'minghe-corrections-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const input = () =>
    panel.evaluate<{ name: string; value: string } | null>(`(() => {
      const { activeElement: field } = document;
      return field?.matches('.correction-form input')
        ? { name: field.getAttribute('aria-label'), value: field.value }
        : null;
    })()`);
  const lacks = (words: string) =>
    until(`no “${words}” in the panel`, async () => !(await panel.text()).includes(words));

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the date as read can be put right; what cannot be a date is refused with a reason', async () => {
    await panel.shows(early);
    await panel.press('2');
    await panel.click('.correction .button', '更正“发布日期”');
    await until('the input in focus', async () => (await input())?.value === '2019-03-20');
    await panel.type('2020-02-30');
    await panel.press('Enter');
    await panel.shows('请填日历上有的日期');
    await panel.evaluate(`document.activeElement.select()`);
    await panel.type('2020年1月20日');
    await panel.press('Enter');
    await panel.shows('读作“2019-03-20”，更正为“2020-01-20”');
  });

  test('the checks have run again on it, and still do after another audit', async () => {
    await panel.press('1');
    await lacks(early);
    await panel.press('r');
    await panel.press('4');
    await until('the second audit', async () => /核对次数\s*2/.test(await panel.text()));
    await panel.shows('读作“2019-03-20”，更正为“2020-01-20”');
    await panel.press('1');
    expect(await panel.text()).not.toContain(early);
  });

  test('what was half typed is there again after the panel was closed', async () => {
    await panel.click('.card-button', parts);
    await panel.press('e');
    await until('the input of the figure', async () => (await input())?.name === '更正“收到申请数”');
    await panel.evaluate(`document.activeElement.select()`);
    await panel.type('12');
    await panel.keepsDraft((text) => text === '12');
    await panel.reload();
    await browser.pressButton(page);
    await panel.showsResultOf(seed.title);
    await panel.click('.card-button', parts);
    await until('the half-typed figure', () =>
      panel.evaluate<boolean>(`document.querySelector('.correction-form input')?.value === '12'`),
    );
    await panel.click('.correction-form button', '取消');
  });

  test('on a finding, E corrects the figure that it stands on, and the finding goes', async () => {
    await panel.press('e');
    await until('the input of the figure', async () => (await input())?.name === '更正“收到申请数”');
    expect((await input())?.value).toBe('0');
    await panel.evaluate(`document.activeElement.select()`);
    await panel.type('1');
    await panel.press('Enter');
    await lacks(parts);
    await panel.press('4');
    await panel.shows('读作“0”，更正为“1”');
  });

  test('the record lists all corrections, each with its way back', async () => {
    await panel.click('button', '取消对“收到申请数”的更正');
    await panel.press('1');
    await panel.shows(parts);
    await panel.click('.panel-footer .jump', '撤销');
    await lacks(parts);
  });

  test('body, report year and form are corrected there too, and the checks follow', async () => {
    await panel.press('4');
    await panel.click('.correction .button', '更正“年度”');
    await until('the input in focus', async () => (await input())?.name === '更正“年度”');
    await panel.evaluate(`document.activeElement.select()`);
    await panel.type('2018年度');
    await panel.press('Enter');
    await panel.shows('读作“2019”，更正为“2018”');
    await panel.shows('已存');
    await panel.click('.panel-footer .jump', '撤销');
    await lacks('读作“2019”，更正为“2018”');
    await panel.press('1');
  });

  test('undo brings the reading back, and what was found with it', async () => {
    await panel.click('.panel-footer .jump', '撤销');
    await panel.shows(parts);
  });
});
