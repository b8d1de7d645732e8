import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { Decision, SavedAudit, SavedPage, StoredFinding } from '../../../lib/store/records.ts';
import { z } from '../../../lib/zod.ts';
import { contents, dumpOf, load } from './versions/load.ts';

const NAME = 'versions';
const PAGE = 'http://www.example.gov.cn/a.html';
const opened: Store[] = [];
function open(): Store {
  const store = openStore(NAME, () => new Date(2026, 10, 22, 9, 30));
  opened.push(store);
  return store;
}
afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

describe.each([1, 2, 3, 4, 5])('a database of version %i', (version) => {
  it('opens with everything that was in it', async () => {
    await load(NAME, dumpOf(version));
    const store = open();
    const page = await store.pageByAddress(PAGE);
    expect(page).toMatchObject({ title: '示例市2019年度报告', auditCount: 2, roundId: null });
    expect(await store.pages()).toHaveLength(3);
    expect(await store.latestAudit(page?.id ?? '')).toMatchObject({ corrections: [], ruleSet: { packs: [] } });
    const findings = await store.findings(page?.id ?? '');
    expect(findings.map(({ key, present }) => [key, present])).toEqual([
      ['aaaaaaaaaaaaaaaa', true],
      ...(version >= 3 ? [[expect.stringMatching(/^[0-9a-f]{16}$/), true]] : []),
      ['bbbbbbbbbbbbbbbb', false],
    ]);
    expect(findings[0]?.decision).toMatchObject({
      status: 'dismissed',
      reason: '跨年办结',
      tags: ['复核'],
      by: '王明',
      assignee: '',
      history: [{ status: 'confirmed', note: '已与单位核实', assignee: '' }],
    });
    expect(await store.draft('cccccccccccccccc:note')).toBe('写到一半');
    expect(await store.setting('inspector')).toBe('王明');
    expect(await store.captures('aaaaaaaaaaaaaaaa')).toHaveLength(version >= 2 ? 1 : 0);
    expect(await store.corrections(page?.id ?? '')).toHaveLength(version >= 4 ? 1 : 0);
    expect(await store.snapshots(page?.id ?? '')).toHaveLength(version >= 5 ? 1 : 0);
  });

  it('has only records that the program knows afterwards, and a long list that can be searched', async () => {
    await load(NAME, dumpOf(version));
    const store = open();
    const list = await store.listFindings({ text: '收到申请数' }, { offset: 0, limit: 10 });
    expect(list.rows.map(({ key }) => key)).toEqual(['aaaaaaaaaaaaaaaa', 'cccccccccccccccc']);
    const { version: now, tables } = await contents(NAME);
    expect(now).toBe(6);
    for (const [table, schema] of [
      ['pages', SavedPage],
      ['audits', SavedAudit],
      ['findings', StoredFinding],
      ['decisions', Decision],
    ] as const) {
      expect(z.array(schema.strict()).safeParse(tables[table]).error?.issues).toBeUndefined();
      expect(tables[table]).toHaveLength(dumpOf(version).tables[table]?.length ?? 0);
    }
  });

  it('is left as it was when the change to the new version is interrupted', async () => {
    await load(NAME, dumpOf(version));
    const before = await contents(NAME);
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The disk is full in the middle of it.
      if (++writes === 8) throw new DOMException('no space', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(open().pages()).rejects.toMatchObject({ fault: 'full' });
    expect(writes).toBeGreaterThanOrEqual(8);
    vi.restoreAllMocks();
    expect(await contents(NAME)).toEqual(before);
    // Once there is room again, it goes through.
    expect(await open().pages()).toHaveLength(3);
  });
});

describe('a database of a later version', () => {
  it('is refused with the reason, and not touched', async () => {
    await load(NAME, { version: 7, stores: { pages: 'id', later: 'id' }, tables: { later: [{ id: 'x', deep: 1 }] } });
    const before = await contents(NAME);
    await expect(open().pages()).rejects.toMatchObject({ name: 'StoreError', fault: 'newer' });
    expect(await contents(NAME)).toEqual(before);
  });
});

describe('a new database', () => {
  it('has the tables and indexes that a changed one has', async () => {
    const shape = async () => {
      const db = await new Dexie(NAME).open();
      const shape = db.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src).sort(),
      ]);
      db.close();
      return shape;
    };
    await load(NAME, dumpOf(1));
    const changed = new Database(NAME);
    await changed.open();
    changed.close();
    const after = await shape();
    await Dexie.delete(NAME);
    const fresh = new Database(NAME);
    await fresh.open();
    fresh.close();
    expect(await shape()).toEqual(after);
  });
});
