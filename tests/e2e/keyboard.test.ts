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

/** A day's work without a mouse: every step by key, and always a focus that can be seen. */
describe('the panel by keyboard alone', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-keyboard-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  /** The element in focus: its name and classes; throws where the focus cannot be seen. */
  const focused = async () => {
    const found = await panel.evaluate<{ what: string; seen: boolean }>(`(() => {
      const { activeElement: at } = document;
      return {
        what: [at.localName, at.id, at.className, at.dataset.note === undefined ? '' : 'note', at.dataset.tags === undefined ? '' : 'tags', at.getAttribute('aria-label') ?? at.innerText ?? ''].join(' '),
        seen: at !== document.body && at.matches(':focus-visible') && getComputedStyle(at).outlineStyle !== 'none',
      };
    })()`);
    if (!found.seen) throw new Error(`Focus not to be seen: ${found.what}`);
    return found.what;
  };
  const at = (words: string) => until(`the focus on ${words}`, async () => (await focused()).includes(words));
  const selected = () =>
    panel.evaluate<string>(`document.querySelector('.card-button[aria-current="true"]')?.innerText ?? ''`);
  const onCard = () => at('card-button');

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await panel.evaluate(`(() => {
      window.heardErrors = [];
      addEventListener('error', ({ message }) => heardErrors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => heardErrors.push(String(reason)));
    })()`);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('next and previous go through the findings, the page goes along', async () => {
    await panel.press('ArrowDown');
    await onCard();
    const first = await selected();
    await panel.press('j');
    await until('the second', async () => (await selected()) !== first);
    await panel.press('k');
    await until('the first', async () => (await selected()) === first);
    await panel.press('j');
    await panel.press('Enter');
    await panel.press('l');
    await onCard();
  });

  test('confirmed, taken back, dismissed with a reason', async () => {
    await panel.press('c');
    await until('the verdict', async () => (await selected()).includes('已确认'));
    await panel.press('z', 'Control');
    await until('undo', async () => (await selected()).includes('待确认'));
    await panel.press('d');
    await at('dismiss-reason');
    await panel.type('口径不同');
    await panel.press('Enter');
    await until('the dismissal', async () => (await selected()).includes('已排除'));
    await onCard();
    await panel.press('o');
    await until('it to be open again', async () => (await selected()).includes('待确认'));
  });

  test('a note and tags, from the card and back to it; a tag half typed is there after the panel was closed', async () => {
    await panel.press('n');
    await at('note');
    await panel.type('已核实');
    await panel.press('Escape');
    await onCard();
    await panel.shows('处理记录');
    await panel.press('t');
    await at('tags');
    await panel.type('重点 ');
    await panel.press('Enter');
    await onCard();
    await panel.press('t');
    await panel.type('催办');
    await panel.keepsDraft((text) => text.includes('催办'));
    await panel.reload();
    await browser.pressButton(page);
    await panel.showsResultOf(seed.title);
    await panel.press('j');
    await panel.press('j');
    await until('what was typed', () =>
      panel.evaluate<boolean>(`document.querySelector('[data-tags]')?.value.includes('催办')`),
    );
  });

  test('a picture', async () => {
    await panel.press('s');
    await until('the picture', () => panel.evaluate<boolean>(`document.querySelector('.captures img') !== null`));
    await onCard();
  });

  test('a finding of one’s own: its place picked by keys, saved, and selected then', async () => {
    await panel.press('a');
    await at('问题描述');
    await panel.type('键盘添加的问题');
    await panel.press('Tab');
    await at('点选位置');
    await panel.press('Enter');
    await at('请在网页上点选一处');
    await panel.press('ArrowDown');
    await panel.press('Enter');
    await until('the place', () =>
      panel.evaluate<boolean>(`(document.querySelector('.own-form .quote')?.textContent ?? '') !== ''`),
    );
    await at('问题描述');
    await panel.press('Enter', 'Control');
    await until('the own finding', async () => (await selected()).includes('键盘添加的问题'));
    await onCard();
  });

  test('a form that is left gives the focus back', async () => {
    await panel.press('a');
    await at('问题描述');
    await panel.press('Escape');
    await onCard();
  });

  test('the search: words, down to what was found; Escape empties it, and again leaves it', async () => {
    await panel.press('/');
    await at('搜索');
    await panel.type('发布日期');
    await until('fewer', async () => (await panel.cards()).every((card) => card.includes('发布日期')));
    await panel.press('ArrowDown');
    await onCard();
    expect(await selected()).toContain('发布日期');
    await panel.press('/');
    await at('搜索');
    await panel.press('Escape');
    await until('all of them', async () => (await panel.cards()).length > seed.messages.length);
    await panel.press('Escape');
    await panel.press('j');
    await onCard();
  });

  test('tabs keep the focus, and lead back to the finding', async () => {
    for (const [key, tab] of [
      ['2', 'tab-data'],
      ['3', 'tab-checks'],
      ['4', 'tab-record'],
    ] as const) {
      await panel.press(key);
      await at(tab);
    }
    await panel.press('1');
    await onCard();
  });

  test('the list of keys opens, changes a key, and closes; marks go and come', async () => {
    await panel.press('?');
    await until('the list', () => panel.evaluate<boolean>(`document.querySelector('dialog')?.open === true`));
    await panel.press('Escape');
    await until('its end', () => panel.evaluate<boolean>(`document.querySelector('dialog') === null`));
    await onCard();
    const painted = () => page.evaluate(() => CSS.highlights.size);
    await panel.press('m');
    await until('no marks', async () => (await painted()) === 0);
    await panel.press('m');
    await until('marks', async () => (await painted()) > 0);
  });

  test('marks go and come by a key of the browser too, while the page has the focus', async () => {
    const [worker] = browser.context.serviceWorkers();
    // As the browser tells it when the key was pressed; no test can press the browser's own keys.
    const press = () =>
      worker?.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(info: object): Promise<unknown[]> };
            commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
          };
        };
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch('marks', tab);
      });
    const painted = () => page.evaluate(() => CSS.highlights.size);
    await press();
    await until('no marks', async () => (await painted()) === 0);
    await press();
    await until('marks', async () => (await painted()) > 0);
  });

  test('nothing of all this left an error', async () => {
    expect(await panel.evaluate('window.heardErrors ?? []')).toEqual([]);
  });
});
