import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store, StoreError } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

const opened: { name: string; store: Store }[] = [];
let serial = 0;
function fresh(name = `test-${serial++}`): Store {
  const store = openStore(name, () => new Date(2026, 10, 22, 9, 30));
  opened.push({ name, store });
  return store;
}
afterEach(async () => {
  for (const { name, store } of opened.splice(0)) {
    store.close();
    await Dexie.delete(name);
  }
});

describe('store', () => {
  it('keeps page, audit and findings, and has them after it was closed and opened again', async () => {
    const first = fresh('again');
    const page = await first.saveAudit(aResult([aFinding()]));
    first.close();
    const second = fresh('again');
    expect(await second.pageByAddress('http://www.example.gov.cn/a.html')).toEqual(page);
    expect(page).toMatchObject({ indexNumber: 'abc-2019-0001', counts: { error: 1, review: 0 }, auditCount: 1 });
    expect((await second.latestAudit(page.id))?.findings).toEqual([aFinding()]);
    expect(await second.findings(page.id)).toMatchObject([
      { key: aFinding().key, decision: null, changed: false, present: true },
    ]);
  });

  it('keeps decisions over an audit of the same page, and says when the figures judged have changed', async () => {
    const store = fresh();
    const page = await store.saveAudit(aResult([aFinding()]));
    await store.decide(aFinding().key, { status: 'confirmed', note: '已与单位核实' });
    await store.saveAudit(aResult([aFinding()]));
    expect(await store.findings(page.id)).toMatchObject([
      { decision: { status: 'confirmed', note: '已与单位核实' }, changed: false },
    ]);
    await store.saveAudit(aResult([aFinding({ valueHash: 'v2' })]));
    expect(await store.findings(page.id)).toMatchObject([{ decision: { status: 'confirmed' }, changed: true }]);
  });

  it('keeps a finding that a later audit no longer has, marked as gone and last', async () => {
    const store = fresh();
    const other = aFinding({ key: 'bbbbbbbbbbbbbbbb' });
    const page = await store.saveAudit(aResult([aFinding(), other]));
    await store.saveAudit(aResult([other]));
    expect((await store.findings(page.id)).map(({ key, present }) => [key, present])).toEqual([
      [other.key, true],
      [aFinding().key, false],
    ]);
  });

  it('takes decisions back one by one', async () => {
    const store = fresh();
    await store.saveAudit(aResult([aFinding()]));
    await store.decide(aFinding().key, { status: 'confirmed' });
    await store.decide(aFinding().key, { status: 'dismissed', reason: '跨年办结' });
    expect(await store.undo(aFinding().key)).toMatchObject({ status: 'confirmed', reason: '', history: [] });
    expect(await store.undo(aFinding().key)).toBeNull();
  });

  it('records who decided and when', async () => {
    const store = fresh();
    await store.setSetting('inspector', '王明');
    await store.saveAudit(aResult([aFinding()]));
    const decision = await store.decide(aFinding().key, { note: 'x' });
    expect(decision.by).toBe('王明');
    expect(decision.at).toMatch(/^2026-11-22T09:30:00[+-]\d\d:\d\d$/);
  });

  it('lists over all pages most severe first, filters, and counts before it cuts the window', async () => {
    const store = fresh();
    await store.saveAudit(
      aResult([aFinding({ key: '1', severity: 'info', rule: 'metadata/field-blank' })], 'http://a.gov.cn/1'),
    );
    await store.saveAudit(
      aResult([aFinding({ key: '2', severity: 'veto' }), aFinding({ key: '3' })], 'http://a.gov.cn/2'),
    );
    const all = await store.listFindings({}, { offset: 0, limit: 2 });
    expect([all.total, all.rows.map(({ key }) => key)]).toEqual([3, ['2', '3']]);
    expect(
      (await store.listFindings({ families: ['metadata'] }, { offset: 0, limit: 9 })).rows.map(({ key }) => key),
    ).toEqual(['1']);
    await store.decide('3', { status: 'dismissed', reason: '不是缺陷' });
    expect((await store.listFindings({ statuses: ['open'] }, { offset: 0, limit: 9 })).total).toBe(2);
    expect((await store.listFindings({ text: '收到申请' }, { offset: 0, limit: 9 })).total).toBe(3);
    expect((await store.listFindings({ text: '没有这样的话' }, { offset: 0, limit: 9 })).total).toBe(0);
  });

  it('deletes a page with all that hangs on it, and brings it back whole', async () => {
    const store = fresh();
    const page = await store.saveAudit(aResult([aFinding()]));
    await store.decide(aFinding().key, { status: 'confirmed' });
    const deleted = await store.deletePage(page.id);
    expect([await store.pages(), await store.findings(page.id), await store.latestAudit(page.id)]).toEqual([
      [],
      [],
      undefined,
    ]);
    await store.restorePage(deleted);
    expect(await store.findings(page.id)).toMatchObject([{ decision: { status: 'confirmed' } }]);
  });

  it('refuses what is not an audit result and leaves what was there', async () => {
    const store = fresh();
    const page = await store.saveAudit(aResult([aFinding()]));
    const broken = { ...aResult([]), version: 2 } as unknown as ReturnType<typeof aResult>;
    await expect(store.saveAudit(broken)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await store.findings(page.id)).toHaveLength(1);
    await expect(store.decide('nothing', { status: 'confirmed' })).rejects.toBeInstanceOf(StoreError);
  });

  it('says so when the database was made by a later version', async () => {
    const later = new Dexie('later');
    later.version(99).stores({ pages: 'id' });
    await later.open();
    later.close();
    await expect(fresh('later').pages()).rejects.toMatchObject({ fault: 'newer' });
  });

  it('keeps drafts until they are cleared', async () => {
    const store = fresh();
    await store.setDraft('key:note', '正在写');
    expect(await store.draft('key:note')).toBe('正在写');
    await store.setDraft('key:note', '');
    expect(await store.draft('key:note')).toBe('');
  });

  it('tells watchers of changes in its own database only', async () => {
    const mine = fresh();
    const other = fresh();
    const heard = vi.fn();
    const stop = mine.watch(heard);
    await other.setSetting('x', 1);
    await new Promise((r) => setTimeout(r, 80));
    expect(heard).not.toHaveBeenCalled();
    await mine.setSetting('x', 1);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    stop();
  });
});
