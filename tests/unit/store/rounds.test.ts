import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type RoundWords, type Store } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

const opened: { name: string; store: Store }[] = [];
let serial = 0;
function fresh(): Store {
  const name = `rounds-${serial++}`;
  let minute = 0;
  const store = openStore(name, () => new Date(2026, 10, 22, 9, minute++));
  opened.push({ name, store });
  return store;
}
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { name, store } of opened.splice(0)) {
    store.close();
    await Dexie.delete(name);
  }
});

const A = 'http://a.gov.cn/1.html';
const B = 'http://b.gov.cn/2.html';
const words = (over: Partial<RoundWords> = {}): RoundWords => ({
  name: '2026年第四季度',
  inspector: '王明',
  from: '2026-10-01',
  to: '2026-12-31',
  scope: [A, B].map((url) => ({ url, body: '示例市', state: 'open', reason: '', at: null })),
  ...over,
});
const roundsOf = async (store: Store, page: string) =>
  Object.fromEntries((await store.findings(page)).map(({ key, roundId }) => [key, roundId]));

describe('what belongs to a round', () => {
  it('is what was audited while it was chosen', async () => {
    const store = fresh();
    const round = await store.addRound(words());
    const outside = await store.saveAudit(aResult([aFinding({ key: 'out' })], A));
    await store.chooseRound(round.id);
    const inside = await store.saveAudit(aResult([aFinding({ key: 'in' })], B));
    expect([outside.roundId, inside.roundId]).toEqual([null, round.id]);
    expect(await roundsOf(store, inside.id)).toEqual({ in: round.id });
    expect(await roundsOf(store, outside.id)).toEqual({ out: null });
    expect(await store.auditedIn(round.id)).toEqual([inside.id]);
  });

  it('stays in it when the page is looked at again while none is chosen', async () => {
    const store = fresh();
    const round = await store.addRound(words());
    await store.chooseRound(round.id);
    const page = await store.saveAudit(aResult([aFinding({ key: 'one' })], A));
    await store.chooseRound(null);
    const again = await store.saveAudit(aResult([aFinding({ key: 'one' }), aFinding({ key: 'two' })], A));
    expect(again.roundId).toBe(round.id);
    expect(await roundsOf(store, page.id)).toEqual({ one: round.id, two: round.id });
  });

  it('goes over to the next round with the findings that are still there; the ones that are gone stay', async () => {
    const store = fresh();
    const [first, second] = [await store.addRound(words()), await store.addRound(words({ name: '2027年第一季度' }))];
    await store.chooseRound(first.id);
    const page = await store.saveAudit(aResult([aFinding({ key: 'kept' }), aFinding({ key: 'mended' })], A));
    await store.chooseRound(second.id);
    await store.saveAudit(aResult([aFinding({ key: 'kept' })], A));
    expect(await roundsOf(store, page.id)).toEqual({ kept: second.id, mended: first.id });
    // That the page was looked at in the first round stays on record.
    expect(await store.auditedIn(first.id)).toEqual([page.id]);
  });

  it('is nothing once the round is over or gone, though its name is still chosen', async () => {
    const store = fresh();
    const round = await store.addRound(words());
    await store.chooseRound(round.id);
    await store.endRound(round.id, true);
    expect(await store.currentRound()).toBeNull();
    expect(await store.saveAudit(aResult([], A))).toMatchObject({ roundId: null });
    await store.endRound(round.id, false);
    expect(await store.currentRound()).toMatchObject({ id: round.id, endedAt: null });
    await store.deleteRound(round.id);
    expect(await store.currentRound()).toBeNull();
  });
});

describe('a round', () => {
  it('is edited, and its pages are marked one by one', async () => {
    const store = fresh();
    const { id, changedAt } = await store.addRound(words());
    const edited = await store.editRound(id, { name: '年报专项', from: '' });
    expect(edited).toMatchObject({ name: '年报专项', from: '', to: '2026-12-31' });
    expect(edited.changedAt > changedAt).toBe(true);
    const marked = await store.markScope(id, B, { state: 'unreachable', reason: '打不开' });
    expect(marked.scope.map(({ state, reason }) => [state, reason])).toEqual([
      ['open', ''],
      ['unreachable', '打不开'],
    ]);
    expect(marked.scope[1]?.at).toMatch(/^2026-11-22T/);
    expect(await store.rounds()).toEqual([marked]);
  });

  it('that is deleted leaves its findings in none, and comes back with them', async () => {
    const store = fresh();
    const round = await store.addRound(words());
    await store.chooseRound(round.id);
    const page = await store.saveAudit(aResult([aFinding({ key: 'one' })], A));
    const deleted = await store.deleteRound(round.id);
    expect(await store.rounds()).toEqual([]);
    expect(await roundsOf(store, page.id)).toEqual({ one: null });
    expect(await store.pageById(page.id)).toMatchObject({ roundId: null });
    await store.restoreRound(deleted);
    expect(await store.rounds()).toEqual([round]);
    expect(await roundsOf(store, page.id)).toEqual({ one: round.id });
    expect(await store.auditedIn(round.id)).toEqual([page.id]);
  });

  it('that is not there cannot be changed', async () => {
    const store = fresh();
    await expect(store.editRound('gone', { name: 'x' })).rejects.toMatchObject({ fault: 'missing' });
    await expect(store.deleteRound('gone')).rejects.toMatchObject({ fault: 'missing' });
  });

  it('is refused when its record is not what it should be', async () => {
    const store = fresh();
    await expect(store.addRound({ ...words(), name: 3 } as unknown as RoundWords)).rejects.toMatchObject({
      fault: 'damaged',
    });
    expect(await store.rounds()).toEqual([]);
  });
});

describe('wiping a round', () => {
  const PHONE = '联系人手机13812345678';
  async function withEvidence() {
    const store = fresh();
    await store.setSetting('inspector', '王明');
    const round = await store.addRound(words());
    await store.chooseRound(round.id);
    const page = await store.saveAudit({ ...aResult([aFinding({ key: 'in' })], A), body: PHONE });
    await store.chooseRound(null);
    const other = await store.saveAudit(aResult([aFinding({ key: 'out' })], B));
    const picture = { url: A, title: '', width: 1, height: 1, image: new Blob(['picture']) };
    await store.addCapture({ ...picture, findingKey: 'in', pageId: page.id });
    await store.addCapture({ ...picture, findingKey: 'out', pageId: other.id });
    const html = { url: A, title: '', size: 4, gzip: new Blob(['html']), sha256: 'ab' };
    await store.addSnapshot({ ...html, pageId: page.id });
    await store.addSnapshot({ ...html, pageId: other.id });
    await store.decide('in', { note: PHONE });
    await store.decide('in', { note: '已核实' });
    await store.decide('out', { note: PHONE });
    await store.setDraft('in:note', PHONE);
    await store.setDraft('out:note', PHONE);
    return { store, round, page, other };
  }
  const exported = { format: 'xlsx', file: '台账.xlsx', findings: 1, bytes: 10 };

  it('is only done after an export of the round was recorded', async () => {
    const { store, round } = await withEvidence();
    expect((await store.wipePlan(round.id)).exports).toEqual([]);
    await store.recordExport({ ...exported, roundId: null });
    await expect(store.wipeRound(round.id)).rejects.toMatchObject({ fault: 'missing' });
    expect(await store.captures('in')).toHaveLength(1);
    await store.recordExport({ ...exported, roundId: round.id });
    expect(await store.wipePlan(round.id)).toMatchObject({
      exports: [{ file: '台账.xlsx', by: '王明' }],
      pages: 1,
      captures: 1,
      snapshots: 1,
      bytes: 11,
      drafts: 1,
    });
  });

  it('takes evidence and personal numbers of this round, nothing of others, and says what it took', async () => {
    const { store, round, page, other } = await withEvidence();
    const record = await store.recordExport({ ...exported, roundId: round.id });
    const wipe = await store.wipeRound(round.id);
    expect(wipe).toMatchObject({ roundName: '2026年第四季度', by: '王明', exports: [record.id] });
    expect(wipe).toMatchObject({ pages: 1, captures: 1, snapshots: 1, bytes: 11, drafts: 1 });
    expect(await store.wipes()).toEqual([wipe]);
    expect([await store.captures('in'), await store.snapshots(page.id)]).toEqual([[], []]);
    expect(await store.draft('in:note')).toBe('');
    expect((await store.latestAudit(page.id))?.body).toBe('联系人手机138******78');
    expect(await store.pageById(page.id)).toMatchObject({ body: '联系人手机138******78' });
    const [finding] = await store.findings(page.id);
    // Also what was noted before the last decision; the decision itself stays.
    expect(finding?.decision).toMatchObject({ note: '已核实', history: [{ note: '联系人手机138******78' }] });
    expect(finding?.body).toBe('联系人手机138******78');
    expect(wipe.masked).toBe(4);
    expect(await store.captures('out')).toHaveLength(1);
    expect(await store.snapshots(other.id)).toHaveLength(1);
    expect((await store.findings(other.id))[0]?.decision?.note).toBe(PHONE);
    expect(await store.draft('out:note')).toBe(PHONE);
  });

  it('that is interrupted leaves everything as it was', async () => {
    const { store, round, page } = await withEvidence();
    await store.recordExport({ ...exported, roundId: round.id });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(store.wipeRound(round.id)).rejects.toMatchObject({ fault: 'full' });
    add.mockRestore();
    expect(await store.captures('in')).toHaveLength(1);
    expect((await store.latestAudit(page.id))?.body).toBe(PHONE);
    expect(await store.draft('in:note')).toBe(PHONE);
    expect(await store.wipes()).toEqual([]);
  });
});
