import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { NewCorrection } from '../../../lib/corrections/model.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aFinding, aResult } from './result.ts';

const date: NewCorrection = {
  of: 'field',
  field: 'publicationDate',
  value: '2019-03-21',
  reading: '2019-03-20',
};
const figure: NewCorrection = { of: 'figure', address: '2014:received', value: '12', reading: '0' };
let minute = 0;
const clock = () => new Date(2026, 10, 22, 9, minute++);

async function saved(name: string) {
  const store = openStore(name, clock);
  return { store, page: await store.saveAudit(aResult([aFinding()])) };
}

describe('corrections', () => {
  test('are kept with who made them and when, and found by the page or its address', async () => {
    const { store, page } = await saved('corrections-kept');
    await store.setSetting('inspector', '王明');
    expect(await store.correct(page.id, date)).toBeNull();
    await store.correct(page.id, figure);
    expect(await store.corrections(page.id)).toMatchObject([{ ...date, by: '王明' }, figure]);
    expect(await store.correctionsAt(page.address)).toEqual(await store.corrections(page.id));
    expect(await store.corrections('another page')).toEqual([]);
    store.close();
  });

  test('of the same subject take each other’s place, and the one before comes back', async () => {
    const { store, page } = await saved('corrections-replace');
    await store.correct(page.id, date);
    const before = await store.correct(page.id, { ...date, value: '2019-03-22' });
    expect(before).toMatchObject(date);
    expect(await store.corrections(page.id)).toMatchObject([{ value: '2019-03-22' }]);
    await store.setCorrection(page.id, 'field:publicationDate', before);
    expect(await store.corrections(page.id)).toEqual([before]);
    expect(await store.setCorrection(page.id, 'field:publicationDate', null)).toEqual(before);
    expect(await store.corrections(page.id)).toEqual([]);
    store.close();
  });

  test('go with their page and come back with it', async () => {
    const { store, page } = await saved('corrections-page');
    await store.correct(page.id, date);
    const deleted = await store.deletePage(page.id);
    expect(await store.corrections(page.id)).toEqual([]);
    await store.restorePage(deleted);
    expect(await store.corrections(page.id)).toMatchObject([date]);
    store.close();
  });

  test('that say nothing a check could run on, or are of no page, are refused', async () => {
    const { store, page } = await saved('corrections-refused');
    await expect(store.correct(page.id, { ...figure, value: 'zwölf' })).rejects.toMatchObject({ fault: 'damaged' });
    await expect(store.correct('no such page', date)).rejects.toMatchObject({ fault: 'missing' });
    expect(await store.corrections(page.id)).toEqual([]);
    store.close();
  });

  test('a damaged record is an error, not a page without corrections', async () => {
    const { store, page } = await saved('corrections-damaged');
    await store.correct(page.id, date);
    const raw = new Dexie('corrections-damaged');
    await raw.open();
    await raw.table('corrections').update([page.id, 'field:publicationDate'], { correction: { of: 'field' } });
    raw.close();
    await expect(store.corrections(page.id)).rejects.toMatchObject({ fault: 'damaged' });
    store.close();
  });

  test('a database from before there were any has all it had, and takes corrections', async () => {
    const old = new Dexie('corrections-old');
    old.version(3).stores({
      pages: 'id, auditedAt, body',
      audits: '++id, [pageId+at]',
      findings: 'key, sort, [pageId+order]',
      decisions: 'key, pageId, status',
      drafts: 'id',
      settings: 'key',
      captures: 'id, findingKey, pageId',
      slim: 'pageId',
      words: 'pageId',
    });
    const { store: model, page } = await saved('corrections-model');
    await old.table('pages').put(page);
    old.close();
    const store = openStore('corrections-old', clock);
    expect(await store.pages()).toEqual([page]);
    await store.correct(page.id, date);
    expect(await store.corrections(page.id)).toMatchObject([date]);
    store.close();
    model.close();
  });
});

describe('a page checked again with corrections', () => {
  test('takes the place of its last audit; what only misreading found is not kept as put right by the office', async () => {
    const { store, page } = await saved('recheck-place');
    const other = aFinding({ key: 'bbbbbbbbbbbbbbbb' });
    const again = await store.saveRecheck(aResult([other]));
    expect(again).toMatchObject({ auditCount: 1, auditedAt: page.auditedAt });
    expect((await store.findings(page.id)).map(({ key, present }) => [key, present])).toEqual([[other.key, true]]);
    expect((await store.latestAudit(page.id))?.findings).toEqual([other]);
    expect((await store.deletePage(page.id)).audits).toHaveLength(1);
    store.close();
  });

  test('keeps what the inspector judged or wrote', async () => {
    const { store, page } = await saved('recheck-judged');
    await store.decide(aFinding().key, { status: 'confirmed' });
    await store.addOwn(page.id, { type: '其他', text: '缺栏目', severity: 'info', evidence: [] });
    expect((await store.saveRecheck(aResult([]))).counts).toMatchObject({ error: 0, info: 1 });
    expect((await store.findings(page.id)).map(({ present, decision }) => [present, decision?.status])).toEqual([
      [true, undefined],
      [false, 'confirmed'],
    ]);
    store.close();
  });

  test('must have been audited', async () => {
    const store = openStore('recheck-none', clock);
    await expect(store.saveRecheck(aResult([]))).rejects.toMatchObject({ fault: 'missing' });
    store.close();
  });
});
