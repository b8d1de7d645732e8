import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { manyFindings } from './many.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

const HOST = 'http://www.evidence.gov.cn';
const FRAME = '<!DOCTYPE html><meta charset="utf-8"><p>框内公开专栏</p>';
const PAGE = manyFindings(24).replace('</body>', '<iframe src="/inner.html"></iframe></body>');

/** What convinces the audited body: pictures of places, and the page as it was seen. */
describe('evidence', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-evidence-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  /** All records of a table of the panel's database; blobs as base64. */
  const table = (name: string) =>
    panel.evaluate<Record<string, string>[]>(`(async () => {
      const db = await new Promise((resolve, reject) => {
        const opening = indexedDB.open('minghe');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const rows = await new Promise((resolve) => {
        const reading = db.transaction('${name}').objectStore('${name}').getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      db.close();
      return Promise.all(rows.map(async (row) => {
        const made = {};
        for (const [key, value] of Object.entries(row)) {
          if (!(value instanceof Blob)) { made[key] = String(value); continue; }
          const bytes = new Uint8Array(await value.arrayBuffer());
          made[key] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        }
        return made;
      }));
    })()`);
  const idle = () => until('the end of taking pictures', async () => !(await panel.text()).includes('正在截图'), 60);

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    await browser.context.route(`${HOST}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().endsWith('inner.html') ? FRAME : PAGE,
      }),
    );
    page = await browser.open(`${HOST}/report.html`);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.shows('已存');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the page’s HTML is kept once with hash, address, time and title, frames with their own address', async () => {
    const [kept] = await until('the kept page', async () => {
      const rows = await table('snapshots');
      return rows.length > 0 ? rows : null;
    });
    expect(kept).toMatchObject({ url: `${HOST}/report.html`, title: await page.title() });
    const html = gunzipSync(Buffer.from(kept?.gzip ?? '', 'base64')).toString();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html));
    expect(kept?.sha256).toBe(Buffer.from(digest).toString('hex'));
    expect(html).toContain('第23街道设置');
    expect(html).toContain(`<template data-frame="${HOST}/inner.html">`);
    expect(html).toContain('框内公开专栏');
    expect(html).not.toContain('layer-root');
  });

  test('one key pictures all findings listed; neighbours share a picture', async () => {
    await panel.evaluate(`(() => {
      const field = document.querySelector('.filter-text');
      field.value = '个栏目';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.activeElement.blur();
    })()`);
    await until('the narrowed list', async () => (await panel.cards()).length === 12);
    await panel.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'S', shiftKey: true, bubbles: true, cancelable: true }))`,
    );
    await panel.shows('正在截图');
    await idle();
    const taken = await table('captures');
    expect(new Set(taken.map(({ findingKey }) => findingKey)).size).toBe(12);
    expect(new Set(taken.map(({ image }) => image)).size).toBeLessThan(12);
  });

  test('taking them can be cancelled, and what was taken stays', async () => {
    const before = (await table('captures')).length;
    await panel.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'S', shiftKey: true, bubbles: true, cancelable: true }))`,
    );
    await panel.click('.banner button', '取消');
    await idle();
    const added = (await table('captures')).length - before;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(12);
  });

  test('a picture stands on its card and opens in full size', async () => {
    await panel.click('.card-button');
    const size = await until('the picture', () =>
      panel.evaluate<{ width: number; height: number } | null>(`(() => {
        const image = document.querySelector('.captures img');
        return image?.complete && image.naturalWidth > 0 ? { width: image.naturalWidth, height: image.naturalHeight } : null;
      })()`),
    );
    const opened = browser.context.waitForEvent('page');
    await panel.click('.captures a');
    const full = await opened;
    const shown = await until('the picture in full', () =>
      full.evaluate(() => {
        const image = document.querySelector('img');
        return image?.complete && image.naturalWidth > 0
          ? { width: image.naturalWidth, height: image.naturalHeight }
          : null;
      }),
    );
    expect(shown).toEqual(size);
    await full.close();
  });
});
