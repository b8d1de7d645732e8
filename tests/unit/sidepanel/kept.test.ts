import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createKept, unsaved } from '../../../entrypoints/sidepanel/state/kept.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aFinding, aResult } from '../store/result.ts';
import { aSavedFinding } from '../view/finding.ts';
import { aPage, aSession, FakeHost, finds } from './fake.ts';

const decision = {
  key: 'k',
  pageId: '',
  valueHash: 'v1',
  at: '',
  by: '',
  status: 'confirmed' as const,
  reason: '',
  note: '',
  severity: null,
  tags: [],
  assignee: '',
  history: [],
};

describe('findings of the page shown', () => {
  test('are saved by themselves, and keep their decisions when the page is audited again', async () => {
    const store = openStore('kept-again');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    const finding = aFinding({ key: 'k'.repeat(16) });
    const session = aSession(host, {
      check: finds(finding),
      onResult: (_, shown) => {
        saving = kept.save(shown);
      },
    });
    const kept = createKept(session, store);
    let saving: Promise<void> = Promise.resolve();
    await session.start();
    await session.audit();
    await saving;
    expect(session.shown.value?.pageId).toMatch(/^[0-9a-f]{16}$/);
    await store.decide(finding.key, { status: 'confirmed' });
    await session.audit();
    await saving;
    expect(kept.findings.value.map(({ decision }) => decision?.status)).toEqual(['confirmed']);
    expect(kept.record.value?.auditCount).toBe(2);
    store.close();
  });

  test('are its own: what another tab’s page has is not seen beside one that is not saved yet', async () => {
    const store = openStore('kept-tabs');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    host.show(2, aPage('http://b.gov.cn/2.html'));
    const session = aSession(host, {
      check: finds(aFinding()),
      onResult: (id, shown) => (id === 1 ? kept.save(shown) : undefined),
    });
    const kept = createKept(session, store);
    await session.start();
    await session.audit();
    const { evidence } = aFinding();
    await store.addOwn(session.shown.value?.pageId ?? '', { type: '其他', text: '甲', severity: 'info', evidence });
    await kept.refresh();
    expect(kept.findings.value).toHaveLength(2);
    host.activated(2);
    await session.audit();
    expect(kept.findings.value).toHaveLength(1);
    expect(kept.record.value).toBeNull();
    store.close();
  });

  test('keep their judgements in view while another tab’s page is still being saved', async () => {
    const store = openStore('kept-late');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    host.show(2, aPage('http://b.gov.cn/2.html'));
    const slow = Promise.withResolvers<void>();
    const session = aSession(host, {
      check: finds(aFinding()),
      onResult: async (id, shown) => {
        if (id === 2) await slow.promise;
        await kept.save(shown);
      },
    });
    // Nothing but what was saved is read back.
    const kept = createKept(session, { ...store, watch: () => () => {} });
    await session.start();
    await session.audit();
    await store.decide(aFinding().key, { status: 'confirmed' });
    await kept.refresh();
    const second = session.audit(2);
    host.activated(1);
    slow.resolve();
    await second;
    expect(kept.findings.value.map(({ decision }) => decision?.status)).toEqual(['confirmed']);
    // Gone to and come back from: nothing is read anew before it is shown.
    host.activated(2);
    host.activated(1);
    expect(kept.findings.value.map(({ decision }) => decision?.status)).toEqual(['confirmed']);
    store.close();
  });

  test('a page that could not be saved says so beside its own result, each time it is in front', async () => {
    const store = openStore('kept-full');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    host.show(2, aPage('http://b.gov.cn/2.html'));
    const session = aSession(host, {
      onResult: (_, shown) => kept.save(shown),
    });
    const full = new Error('QuotaExceededError');
    const saveAudit: typeof store.saveAudit = async (result) => {
      if (result.page.url.includes('a.gov.cn')) throw full;
      return store.saveAudit(result);
    };
    const kept = createKept(session, { ...store, saveAudit });
    await session.start();
    await session.audit(1);
    await session.audit(2);
    expect(kept.fault.value).toBe(full);
    host.activated(2);
    expect(kept.fault.value).toBeNull();
    host.activated(1);
    expect(kept.fault.value).toBe(full);
    store.close();
  });

  test('are read back once after they were saved, and again when another view changes them', async () => {
    const store = openStore('kept-once');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    const session = aSession(host, {
      check: finds(aFinding()),
      newRun: () => 'run',
      onResult: (_, shown) => kept.save(shown),
    });
    let read = 0;
    const kept = createKept(session, {
      ...store,
      findings: (id) => {
        read += 1;
        return store.findings(id);
      },
    });
    await session.start();
    await session.audit();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(read).toBe(1);
    const other = openStore('kept-once');
    await other.addOwn(session.shown.value?.pageId ?? '', {
      type: '错别字',
      text: '漏字',
      severity: 'info',
      evidence: [],
    });
    await expect.poll(() => kept.findings.value.length).toBe(2);
    other.close();
    store.close();
  });

  test('a database that refuses is reported, and the result stays on screen', async () => {
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    const session = aSession(host, {
      check: finds(aFinding()),
      newRun: () => 'run',
    });
    const full = new Error('full');
    const kept = createKept(session, {
      saveAudit: () => Promise.reject(full),
      saveRecheck: () => Promise.reject(full),
      findings: () => Promise.resolve([]),
      decisionsOf: () => Promise.resolve([]),
      pageById: () => Promise.resolve(undefined),
      watch: () => () => {},
    });
    await session.start();
    await session.audit();
    const shown = session.shown.value;
    if (shown) await kept.save(shown);
    expect(kept.fault.value).toBe(full);
    expect(kept.findings.value).toHaveLength(1);
  });

  test('show a decision from the press on, before the database has it, and not any more where it refuses', async () => {
    const store = openStore('kept-ahead');
    const host = new FakeHost();
    host.show(1, aPage('http://a.gov.cn/1.html'));
    const [one, other] = [aFinding({ key: 'a'.repeat(16) }), aFinding({ key: 'b'.repeat(16) })];
    const session = aSession(host, {
      check: finds(one, other),
      newRun: () => 'run',
      onResult: (_, shown) => {
        saving = kept.save(shown);
      },
    });
    let full = false;
    const kept = createKept(session, store);
    const judge = createJudge(
      { ...store, decide: (...args) => (full ? Promise.reject(new Error('full')) : store.decide(...args)) },
      kept.foresee,
    );
    let saving: Promise<void> = Promise.resolve();
    const shown = () => kept.findings.value.map(({ decision }) => decision?.status);
    await session.start();
    await session.audit();
    await saving;
    const untouched = kept.findings.value[1];

    const confirming = judge.decide([one.key], { status: 'confirmed' });
    expect(shown()).toEqual(['confirmed', undefined]);
    await confirming;
    expect(shown()).toEqual(['confirmed', undefined]);
    expect(kept.findings.value[1]).toBe(untouched);

    const back = judge.undo();
    expect(shown()).toEqual([undefined, undefined]);
    await back;
    expect(shown()).toEqual([undefined, undefined]);

    full = true;
    const refused = judge.decide([other.key], { status: 'dismissed', reason: '实为附表' });
    expect(shown()).toEqual([undefined, 'dismissed']);
    expect(await refused).toBe(false);
    await expect.poll(shown).toEqual([undefined, undefined]);
    store.close();
  });

  test('before they are saved they already show what was decided last time', () => {
    const known = [aSavedFinding({ key: 'k', decision })];
    const [same] = unsaved({ pageId: 'p', result: aResult([aFinding({ key: 'k', valueHash: 'v1' })]) }, known);
    expect(same).toMatchObject({ decision, changed: false, pageId: 'p' });
    const [other] = unsaved({ pageId: 'p', result: aResult([aFinding({ key: 'k', valueHash: 'v2' })]) }, known);
    expect(other).toMatchObject({ decision, changed: true });
  });
});
