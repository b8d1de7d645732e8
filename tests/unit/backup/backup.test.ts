import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBackup } from '../../../lib/backup/read.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { aFinding, aResult } from '../store/result.ts';
import { backupOf, fileOf, holds, importInto } from './files.ts';

const opened: { name: string; store: Store }[] = [];
let serial = 0;
function fresh(): { name: string; store: Store } {
  const name = `backup-${serial++}`;
  let minute = 0;
  const one = { name, store: openStore(name, () => new Date(2026, 10, 22, 9, minute++)) };
  opened.push(one);
  return one;
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
/** What breaks files and views when it is not treated as plain text. */
const HOSTILE = '"\\\u0000\u2028\ud800</script>\n{"is":"page"}\t=1+1 𠮷 \u202e';

/** A database with something in every table. */
async function filled() {
  const one = fresh();
  const { store } = one;
  await store.setSetting('inspector', '王明');
  await store.setSetting('notice', { text: HOSTILE, list: [1, null, { deep: true }] });
  const entry = { url: A, body: HOSTILE, state: 'open' as const, reason: '', at: null };
  const round = await store.addRound({ name: HOSTILE, inspector: '王明', from: '', to: '', scope: [entry] });
  await store.chooseRound(round.id);
  const page = await store.saveAudit(aResult([aFinding({ key: 'a1' }), aFinding({ key: 'a2' })], A));
  await store.saveAudit(aResult([aFinding({ key: 'a1' })], A));
  await store.chooseRound(null);
  await store.saveAudit(aResult([aFinding({ key: 'b1', message: { key: 'x#y', args: { __proto__x: HOSTILE } } })], B));
  await store.addOwn(page.id, { type: '错别字', text: HOSTILE, severity: 'info', evidence: [] });
  await store.decide('a1', { status: 'confirmed', note: HOSTILE, tags: [HOSTILE] });
  await store.decide('a1', { status: 'dismissed', reason: '跨年' });
  await store.correct(page.id, { of: 'field', field: 'indexNumber', value: HOSTILE, reading: 'x' });
  const shot = { url: A, title: HOSTILE, width: 1, height: 1, image: new Blob(['picture'], { type: 'image/png' }) };
  await store.addCapture({ ...shot, findingKey: 'a1', pageId: page.id });
  const html = new Blob([new Uint8Array([31, 139, 0, 255])], { type: 'application/gzip' });
  await store.addSnapshot({ pageId: page.id, sha256: 'ab', url: A, title: '', size: 4, gzip: html });
  await store.setDraft('a1:note', HOSTILE);
  await store.recordExport({ roundId: round.id, format: 'xlsx', file: HOSTILE, findings: 1, bytes: 1 });
  return { ...one, round, page };
}

describe('a backup', () => {
  it('gives the same database back, record by record', async () => {
    const { name, store } = await filled();
    const before = await holds(name);
    const copy = fresh();
    const tally = await importInto(copy.store, await backupOf(store));
    const after = await holds(copy.name);
    // The round that is chosen is a matter of each machine.
    const shared = (rows: unknown[] | undefined) =>
      rows?.filter((row) => !JSON.stringify(row).includes('currentRound'));
    expect({ ...after, settings: shared(after.settings) }).toEqual({ ...before, settings: shared(before.settings) });
    expect(tally.findings).toEqual({ added: 4, changed: 0, same: 0, left: 0 });
    const page = { offset: 0, limit: 9 };
    expect((await copy.store.listFindings({ text: '跨年' }, page)).rows).toMatchObject([{ key: 'a1' }]);
  });

  it('that is taken over again changes nothing, and says so beforehand', async () => {
    const { name, store } = await filled();
    const before = await holds(name);
    const staged = await store.stageImport(await backupOf(store));
    const { tally, conflicts } = await store.previewImport(staged);
    expect(conflicts).toEqual([]);
    expect(Object.values(tally).map(({ added, changed, left }) => added + changed + left)).toEqual(
      Object.values(tally).map(() => 0),
    );
    expect(tally.pages.same).toBe(2);
    await store.applyImport(staged, () => 'theirs');
    expect(await holds(name)).toEqual(before);
  });

  it('can leave evidence out, and says what is in it without being read', async () => {
    const { store } = await filled();
    const [whole, bare] = [
      await openBackup(await backupOf(store)),
      await openBackup(await backupOf(store, null, false)),
    ];
    expect(whole.head).toMatchObject({ by: '王明', round: null, evidence: true });
    expect(whole.head.counts).toMatchObject({ pages: 2, audits: 3, findings: 4, captures: 1, snapshots: 1 });
    expect(bare.head.counts).toMatchObject({ pages: 2, captures: 0, snapshots: 0 });
  });

  it('of one round holds its pages, findings and records, nothing of other pages and no settings', async () => {
    const { store, round, page } = await filled();
    const copy = fresh();
    await importInto(copy.store, await backupOf(store, round.id));
    expect((await copy.store.pages()).map(({ id }) => id)).toEqual([page.id]);
    expect(await copy.store.rounds()).toEqual([round]);
    expect((await copy.store.findings(page.id)).every(({ roundId }) => roundId === round.id)).toBe(true);
    expect(await copy.store.setting('notice')).toBeUndefined();
    expect(await copy.store.draft('a1:note')).toBe('');
    expect(await copy.store.captures('a1')).toHaveLength(1);
    await expect(store.backup({ roundId: 'gone', evidence: true, program: '' })).rejects.toMatchObject({
      fault: 'missing',
    });
  });

  it('leaves a record out that is not what it should be, and tells how many', async () => {
    const { name, store } = await filled();
    const db = await new Dexie(name).open();
    await db.table('rounds').put({ id: 'odd', name: 7 });
    db.close();
    const written = await store.backup({ roundId: null, evidence: true, program: '' });
    expect(written.damaged).toBe(1);
    const copy = fresh();
    await importInto(copy.store, written.file);
    expect(await copy.store.rounds()).toHaveLength(1);
  });

  it('is given up when asked to', async () => {
    const { store } = await filled();
    const abort = new AbortController();
    abort.abort();
    await expect(
      store.backup({ roundId: null, evidence: true, program: '' }, { signal: abort.signal }),
    ).rejects.toThrow();
  });

  it('puts the reminder at rest once it was handed over, and later judgements are counted', async () => {
    const { store, round } = await filled();
    expect(await store.backupAge()).toMatchObject({ last: null, rests: null, decisions: 1, pages: 2 });
    await store.noteBackup(await store.backup({ roundId: round.id, evidence: true, program: '' }));
    expect((await store.backupAge()).last).toBeNull();
    const written = await store.backup({ roundId: null, evidence: true, program: '' });
    await store.noteBackup(written);
    expect(await store.backupAge()).toEqual({
      last: written.head.at,
      rests: null,
      decisions: 0,
      first: null,
      pages: 2,
    });
    await store.decide('b1', { status: 'confirmed' });
    await store.restReminder('2026-12-01T00:00:00+08:00');
    expect(await store.backupAge()).toMatchObject({ decisions: 1, rests: '2026-12-01T00:00:00+08:00' });
    // A backup of a round counts as an export of it.
    expect(await store.exportRecords()).toMatchObject([
      { format: 'backup', roundId: null, findings: 4 },
      { format: 'backup', roundId: round.id, findings: 3 },
      { format: 'xlsx' },
    ]);
  });
});

describe('taking a file over', () => {
  it('that is interrupted leaves the last good state, and can be done again', async () => {
    const { store } = await filled();
    const file = await backupOf(store);
    const mine = fresh();
    await mine.store.saveAudit(aResult([aFinding({ key: 'm' })], 'http://m.gov.cn/'));
    const before = await holds(mine.name);
    const staged = await mine.store.stageImport(file);
    expect(await holds(mine.name)).toEqual(before);
    for (const at of [1, 5, 9, 14]) {
      let writes = 0;
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (++writes === at) throw new DOMException('no space', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(mine.store.applyImport(staged, () => 'newer')).rejects.toMatchObject({ fault: 'full' });
      vi.restoreAllMocks();
      expect(await holds(mine.name)).toEqual(before);
    }
    await mine.store.applyImport(staged, () => 'newer');
    expect(await mine.store.pages()).toHaveLength(3);
  });

  it('is not disturbed by a view that draws itself anew with every step', async () => {
    const { store } = await filled();
    const copy = fresh();
    await copy.store.setSetting('inspector', '李红');
    const staged = await copy.store.stageImport(await backupOf(store));
    const drawn: number[] = [];
    const draw = (done: number) => {
      void Promise.resolve(done)
        .then((one) => new Promise<number>((resolve) => setTimeout(() => resolve(one))))
        .then((one) => drawn.push(one));
    };
    const choose = () => {
      draw(0);
      return 'mine' as const;
    };
    await copy.store.applyImport(staged, choose, draw);
    expect(await copy.store.pages()).toHaveLength(2);
    await vi.waitFor(() => expect(drawn).toHaveLength(staged.head.counts.lines + 1));
  });

  it('is refused when another tab has begun one since', async () => {
    const { store } = await filled();
    const file = await backupOf(store);
    const staged = await store.stageImport(file);
    const second = await store.stageImport(file);
    await expect(store.applyImport(staged, () => 'mine')).rejects.toMatchObject({ fault: 'missing' });
    await store.dropImport(second);
    await expect(store.previewImport(second)).rejects.toMatchObject({ fault: 'missing' });
  });

  it('does not bring back what was wiped of a round, nor its personal numbers', async () => {
    const { store, round, page } = await filled();
    await store.decide('a1', { note: '手机13812345678' });
    const file = await backupOf(store);
    await store.wipeRound(round.id);
    const staged = await store.stageImport(file);
    const { tally } = await store.previewImport(staged);
    expect([tally.captures.left, tally.snapshots.left]).toEqual([1, 1]);
    await store.applyImport(staged, () => 'theirs');
    expect(await store.captures('a1')).toEqual([]);
    expect(await store.snapshots(page.id)).toEqual([]);
    expect((await store.findings(page.id))[0]?.decision?.note).toBe('手机138******78');
  });
});

describe('a file that cannot be taken over is refused with the reason and changes nothing:', () => {
  const refused = async (file: Blob, fault: string) => {
    const { name, store } = await filled();
    const before = await holds(name);
    await expect(store.stageImport(file)).rejects.toMatchObject({ name: 'BackupError', fault });
    expect(await holds(name)).toEqual(before);
    const db = await new Dexie(name).open();
    expect(await db.table('staged').count()).toBe(0);
    db.close();
  };

  it.each([
    ['nothing at all', ''],
    ['a spreadsheet', 'PK\u0003\u0004'],
    ['the JSON export', '{"format":"minghe-findings","version":1}'],
    ['another program’s text', 'minghe-backups 1 x\n{}\n'],
  ])('%s', (_, text) => refused(new Blob([text]), 'foreign'));

  it('one of a later version of the program', async () => {
    const text = await (await fileOf([])).text();
    await refused(new Blob([text.replace('minghe-backup 1', 'minghe-backup 2')]), 'newer');
  });

  it('one that was cut off', async () => {
    const { store } = await filled();
    const file = await backupOf(store);
    await refused(file.slice(0, file.size - 1), 'damaged');
    await refused(file.slice(0, 40), 'damaged');
  });

  it('one in which any single byte is another', async () => {
    const { store } = await filled();
    const bytes = new Uint8Array(await (await backupOf(store)).arrayBuffer());
    for (let at = 14; at < bytes.length; at += 97) {
      const wrong = bytes.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      await expect(openBackup(new Blob([wrong]))).rejects.toMatchObject({ name: 'BackupError' });
    }
  });

  it.each<[string, (line: Record<string, unknown>) => unknown]>([
    ['no record of ours', () => ({ is: 'else' })],
    ['a page without its title', (line) => ({ ...line, page: { ...(line.page as object), title: undefined } })],
    ['a page under the id of another', (line) => ({ ...line, page: { ...(line.page as object), id: 'f'.repeat(16) } })],
    ['a finding of another page', (line) => ({ ...line, findings: [{ ...aFinding(), pageId: 'x' }] })],
    ['a judgement that is none', (line) => ({ ...line, decisions: [{ key: 'a1', status: 'deleted' }] })],
  ])('one with %s, though its checksum is right', async (_, change) => {
    const { store } = await filled();
    const { lines } = await openBackup(await backupOf(store));
    const all: unknown[] = [];
    for await (const line of lines()) all.push(line.is === 'page' ? change(line) : line);
    await refused(await fileOf(all), 'damaged');
  });

  it('one whose finding has the key of another page’s', async () => {
    const { name, store, page } = await filled();
    const other = fresh();
    await other.store.saveAudit(aResult([aFinding({ key: 'a1' })], 'http://evil.example/'));
    const staged = await store.stageImport(await backupOf(other.store));
    const before = await holds(name);
    await expect(store.previewImport(staged)).rejects.toMatchObject({ fault: 'damaged' });
    await expect(store.applyImport(staged, () => 'theirs')).rejects.toMatchObject({ fault: 'damaged' });
    expect(await holds(name)).toEqual(before);
    expect(await store.findings(page.id)).not.toEqual([]);
  });
});
