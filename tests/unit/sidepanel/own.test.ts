import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { engine } from '../../../entrypoints/sidepanel/engine.ts';
import { createOwn } from '../../../entrypoints/sidepanel/state/own.ts';
import { createOwnTypes } from '../../../entrypoints/sidepanel/state/ownTypes.ts';
import { createDrafts } from '../../../lib/judging/drafts.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aPage, aSession, FakeHost } from './fake.ts';

const fail = (error: unknown) => {
  throw error;
};

async function audited(name: string) {
  const opened = openStore(name);
  // What waits to be written is written before the database goes.
  const store = { ...opened, close: () => void drafts.flush().then(() => opened.close()) };
  const host = new FakeHost();
  host.show(1, aPage('http://a.gov.cn/1.html'));
  const session = aSession(host, {
    newRun: () => 'run',
    onResult: async (_, shown) => {
      await store.saveAudit(shown.result);
      session.amend(shown.run, { saved: true });
    },
  });
  await session.start();
  await session.audit();
  const judge = createJudge(store);
  const types = createOwnTypes(store, fail, judge);
  const drafts = createDrafts(store, fail);
  const make = () =>
    createOwn({ host, session, drawn: async () => {}, store, judge, drafts, types, engine: async () => engine });
  return { store, host, session, judge, drafts, types, make, own: make() };
}

describe('writing down a finding', () => {
  test('takes what is selected on the page as its place, with the words around it', async () => {
    const { host, own, store } = await audited('write-1');
    host.selected = [{ kind: 'text', block: 0, start: 3, end: 7 }];
    await own.begin();
    expect(own.draft.value?.evidence).toMatchObject([
      { kind: 'text', quote: '收到申请', before: '本年度', after: '1件' },
    ]);
    store.close();
  });

  test('without a selection, or with one that is no place, it is about the whole page', async () => {
    const { host, own, store } = await audited('write-2');
    host.selected = [{ kind: 'text', block: 'x' }];
    await own.begin();
    expect(own.draft.value?.evidence).toMatchObject([{ kind: 'page', place: { kind: 'page' } }]);
    store.close();
  });

  test('nothing is taken from a page the result does not belong to', async () => {
    const { host, own, session, store } = await audited('write-3');
    host.selected = [{ kind: 'text', block: 0, start: 3, end: 7 }];
    session.amend('run', { binding: 'left' });
    await own.begin();
    expect(own.draft.value?.evidence).toMatchObject([{ kind: 'page' }]);
    store.close();
  });

  test('saved, it is one step to undo; a new type of defect is offered next time', async () => {
    const { own, judge, session, store, types } = await audited('write-4');
    await own.begin();
    if (own.draft.value) own.change({ ...own.draft.value, type: '地图不准', text: '地图标错' });
    const key = await own.save();
    const pageId = session.shown.value?.pageId ?? '';
    expect((await store.findings(pageId)).map((finding) => finding.key)).toEqual([key]);
    expect(types.all.value[0]).toBe('地图不准');
    expect(await store.setting('ownTypes')).toMatchObject({ types: expect.arrayContaining(['地图不准', '错别字']) });
    expect(await judge.undo()).toEqual([key]);
    expect(await store.findings(pageId)).toEqual([]);
    store.close();
  });

  test('taken away, it comes back by undo', async () => {
    const { own, judge, session, store } = await audited('write-5');
    await own.begin();
    if (own.draft.value) own.change({ ...own.draft.value, text: '缺少栏目' });
    const key = (await own.save()) ?? '';
    const pageId = session.shown.value?.pageId ?? '';
    await own.remove(key);
    expect(await store.findings(pageId)).toEqual([]);
    await judge.undo();
    expect(await store.findings(pageId)).toHaveLength(1);
    store.close();
  });

  test('what is being written is kept with its page, and there again when the panel is opened anew', async () => {
    const { own, make, host, session, drafts, store } = await audited('write-6');
    await own.begin();
    if (own.draft.value) own.change({ ...own.draft.value, text: '写到一半' });
    await drafts.flush();
    const again = make();
    await expect.poll(() => again.draft.value?.text).toBe('写到一半');
    host.show(2, aPage('http://a.gov.cn/2.html'));
    host.activated(2);
    await session.audit();
    expect(again.draft.value).toBeNull();
    store.close();
  });

  test('cancelled or saved, nothing of it comes back', async () => {
    const { own, make, drafts, store, session } = await audited('write-7');
    await own.begin();
    own.cancel();
    await drafts.flush();
    expect(await store.draft(`${session.shown.value?.pageId}:own`)).toBe('');
    expect(make().draft.value).toBeNull();
    store.close();
  });

  test('dropped by mistake, what was typed comes back by undo', async () => {
    const { own, judge, store } = await audited('write-9');
    await own.begin();
    if (own.draft.value) own.change({ ...own.draft.value, text: '表格缺一行' });
    own.cancel();
    expect(own.draft.value).toBeNull();
    await judge.undo();
    expect(own.draft.value?.text).toBe('表格缺一行');
    store.close();
  });

  test('a picked cell becomes its place; an element without words is the whole page', async () => {
    const { own, store } = await audited('write-8');
    await own.begin();
    await own.takePlaces([{ kind: 'text', block: 0, start: 0, end: 3 }]);
    expect(own.draft.value?.evidence).toMatchObject([{ kind: 'text', quote: '本年度' }]);
    await own.takePlaces([]);
    expect(own.draft.value?.evidence).toMatchObject([{ kind: 'page' }]);
    store.close();
  });
});

describe('types of defect', () => {
  test('can be taken away and brought back; a list of an earlier version is read', async () => {
    const store = openStore('types-1');
    await store.setSetting('ownTypes', ['地图不准']);
    const judge = createJudge(store);
    const types = createOwnTypes(store, fail, judge);
    await types.remove('错别字');
    expect(types.all.value[0]).toBe('地图不准');
    expect(types.all.value).not.toContain('错别字');
    const again = createOwnTypes(store, fail, judge);
    await expect.poll(() => again.all.value).not.toContain('错别字');
    await again.reset();
    expect(again.all.value).toContain('错别字');
    store.close();
  });

  test('taken away by mistake, they come back by undo, the whole list as well', async () => {
    const store = openStore('types-2');
    const judge = createJudge(store);
    const types = createOwnTypes(store, fail, judge);
    await types.add('地图不准');
    await types.remove('地图不准');
    await judge.undo();
    expect(types.all.value).toContain('地图不准');
    await types.reset();
    expect(types.all.value).not.toContain('地图不准');
    await judge.undo();
    expect(types.all.value).toContain('地图不准');
    const again = createOwnTypes(store, fail, judge);
    await expect.poll(() => again.all.value).toContain('地图不准');
    store.close();
  });
});
