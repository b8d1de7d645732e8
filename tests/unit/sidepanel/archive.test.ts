import { describe, expect, test } from 'vitest';
import { createArchive, packed, unpacked } from '../../../entrypoints/sidepanel/state/archive.ts';
import type { NewSnapshot } from '../../../lib/store/snapshots.ts';
import { aPage, aSession, FakeHost } from './fake.ts';

async function audited() {
  const host = new FakeHost();
  host.show(1, aPage('http://a.gov.cn/1.html'));
  const session = aSession(host, {
    newRun: () => 'run',
  });
  await session.start();
  await session.audit();
  session.amend('run', { saved: true });
  const kept: NewSnapshot[] = [];
  const store = {
    addSnapshot: async (taken: NewSnapshot) => {
      kept.push(taken);
      return { ...taken, id: 'id', firstAt: '', lastAt: '' };
    },
  };
  const archive = createArchive({ host, session, store, onFault: () => {} });
  return { host, session, kept, archive, shown: session.shown.value };
}

describe('the page kept as evidence', () => {
  test('is the HTML byte for byte, known by its SHA-256', async () => {
    const html = '<!DOCTYPE html>\n<html lang="zh-CN"><body>收到申请 1 件</body></html>\n';
    const kept = await packed(html);
    expect(kept.size).toBe(new TextEncoder().encode(html).length);
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await (await unpacked(kept)).text()).toBe(html);
    expect((await packed(html)).sha256).toBe(kept.sha256);
    expect((await packed(`${html} `)).sha256).not.toBe(kept.sha256);
  });

  test('belongs to the page that was audited', async () => {
    const { archive, kept, shown } = await audited();
    if (shown) await archive.keep(1, shown);
    expect(kept).toMatchObject([{ pageId: shown?.pageId, url: 'http://a.gov.cn/1.html' }]);
    expect(archive.snapshot.value?.pageId).toBe(shown?.pageId);
  });

  test('is kept where another tab is in front by then, and shown beside its own result only', async () => {
    const { host, archive, kept, shown } = await audited();
    host.show(2, aPage('http://b.gov.cn/2.html'));
    host.activated(2);
    if (shown) await archive.keep(1, shown);
    expect(kept).toHaveLength(1);
    expect(archive.snapshot.value).toBeNull();
    host.activated(1);
    expect(archive.snapshot.value?.pageId).toBe(shown?.pageId);
  });

  test('is not taken of a page that has changed or gone meanwhile', async () => {
    const { archive, kept, session, shown } = await audited();
    session.amend('run', { binding: 'changed' });
    if (shown) await archive.keep(1, shown);
    expect(kept).toEqual([]);
    expect(archive.snapshot.value).toBeNull();
  });
});
