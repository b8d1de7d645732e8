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
    expect((await store.evidenceUse()).captures).toBe(2);
    await store.removeCaptures([first.id]);
    expect(await store.captures(aFinding().key)).toHaveLength(1);
    await store.freeEvidence();
    expect(await store.evidenceUse()).toEqual({ captures: 0, snapshots: 0, bytes: 0 });
    store.close();
  });

  test('go and come back with their page', async () => {
    const store = openStore('pictures-page');
    const page = await store.saveAudit(aResult([aFinding()]));
    await store.addCapture({ findingKey: 'k', pageId: page.id, url: '', title: '', width: 1, height: 1, image });
    const deleted = await store.deletePage(page.id);
    expect((await store.evidenceUse()).captures).toBe(0);
    await store.restorePage(deleted);
    expect((await store.evidenceUse()).captures).toBe(1);
    store.close();
  });
});

describe('pages as they were', () => {
  const taken = { pageId: 'p', sha256: 'ab'.repeat(32), url: 'http://a.gov.cn/', title: 't', size: 9, gzip: image };

  test('the same HTML is kept once, with the first and the last time it was seen', async () => {
    const moments = [new Date(2026, 10, 22, 9), new Date(2026, 10, 23, 9), new Date(2026, 10, 24, 9)];
    let i = 0;
    const store = openStore('snapshots', () => moments[i++] ?? new Date());
    await store.addSnapshot(taken);
    await store.addSnapshot(taken);
    await store.addSnapshot({ ...taken, sha256: 'cd'.repeat(32) });
    const kept = await store.snapshots('p');
    expect(kept.map(({ sha256 }) => sha256.slice(0, 2))).toEqual(['cd', 'ab']);
    expect(kept[1]).toMatchObject({
      firstAt: expect.stringContaining('11-22'),
      lastAt: expect.stringContaining('11-23'),
    });
    expect((await store.evidenceUse()).snapshots).toBe(2);
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
  expect(await store.evidenceUse()).toEqual({ captures: 0, snapshots: 0, bytes: 0 });
  store.close();
});
