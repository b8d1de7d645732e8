import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

const image = new Blob([new Uint8Array(100)], { type: 'image/png' });

describe('pictures of findings', () => {
  test('are kept, counted and freed', async () => {
    const store = openStore('pictures');
    const page = await store.saveAudit(aResult([aFinding()]));
    const shot = {
      findingKey: aFinding().key,
      pageId: page.id,
      url: page.url,
      title: page.title,
      width: 10,
      height: 5,
      image,
    };
    const first = await store.addCapture(shot);
    await store.addCapture(shot);
    expect(await store.captures(aFinding().key)).toHaveLength(2);
    expect((await store.captureUse()).count).toBe(2);
    await store.removeCaptures([first.id]);
    expect(await store.captures(aFinding().key)).toHaveLength(1);
    await store.freeCaptures();
    expect(await store.captureUse()).toEqual({ count: 0, bytes: 0 });
    store.close();
  });

  test('go and come back with their page', async () => {
    const store = openStore('pictures-page');
    const page = await store.saveAudit(aResult([aFinding()]));
    await store.addCapture({ findingKey: 'k', pageId: page.id, url: '', title: '', width: 1, height: 1, image });
    const deleted = await store.deletePage(page.id);
    expect((await store.captureUse()).count).toBe(0);
    await store.restorePage(deleted);
    expect((await store.captureUse()).count).toBe(1);
    store.close();
  });
});

test('a database of version 1, without pictures, is opened with all it holds', async () => {
  const old = new Dexie('version-1');
  old.version(1).stores({
    pages: 'id, auditedAt, body',
    audits: '++id, [pageId+at]',
    findings: 'key, sort, [pageId+order]',
    decisions: 'key, pageId, status',
    drafts: 'id',
    settings: 'key',
  });
  await old.table('drafts').put({ id: 'a:note', text: '旧', at: '2026-11-22T10:00:00+08:00' });
  old.close();
  const store = openStore('version-1');
  expect(await store.draft('a:note')).toBe('旧');
  expect(await store.captureUse()).toEqual({ count: 0, bytes: 0 });
  store.close();
});
