import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createChosen } from '../../../entrypoints/workbench/state/chosen.ts';
import { createFindingTable } from '../../../entrypoints/workbench/state/findings.ts';
import { createPageTable, pageViewOf } from '../../../entrypoints/workbench/state/pages.ts';
import { createViews } from '../../../entrypoints/workbench/state/views.ts';
import { placeOf } from '../../../entrypoints/workbench/state/workbench.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import { openStore } from '../../../lib/store/index.ts';
import { BUILT_IN_VIEWS, PLAIN_VIEW } from '../../../lib/view/listView.ts';
import { aFinding, aResult } from '../store/result.ts';

/** A store with one page of 250 findings, every fifth an error. */
async function filled(name: string) {
  const store = openStore(name);
  const findings = Array.from({ length: 250 }, (_, i) =>
    aFinding({ key: `k${String(i).padStart(15, '0')}`, severity: i % 5 === 0 ? 'error' : 'warning' }),
  );
  const page = await store.saveAudit(aResult(findings));
  return { store, page };
}

describe('the long list', () => {
  test('opens with what is still to be judged, reads only the part that is needed, and knows how long it is', async () => {
    const { store } = await filled('long-1');
    const table = createFindingTable(store);
    expect(table.view.value.filter).toEqual({ statuses: ['open'] });
    await vi.waitFor(() => expect(table.list.value?.total).toBe(250));
    await vi.waitFor(() => expect(table.row(0)?.severity).toBe('error'));
    expect(table.row(150)).toBeUndefined();
    table.need(140, 160);
    await vi.waitFor(() => expect(table.row(150)?.severity).toBe('warning'));
    store.close();
  });

  test('another filter starts anew, and an answer to the old one comes too late', async () => {
    const { store } = await filled('long-2');
    const table = createFindingTable(store);
    table.view.value = { ...PLAIN_VIEW, filter: { severities: ['error'] } };
    await vi.waitFor(() => expect(table.list.value?.total).toBe(50));
    expect(table.row(60)).toBeUndefined();
    store.close();
  });

  test('a decision made elsewhere shows after a refresh, without the list going blank in between', async () => {
    const { store } = await filled('long-3');
    const table = createFindingTable(store);
    table.view.value = PLAIN_VIEW;
    await vi.waitFor(() => expect(table.row(0)).toBeDefined());
    const key = table.row(0)?.key ?? '';
    await store.decide(key, { status: 'confirmed' });
    table.refresh();
    expect(table.row(0)?.key).toBe(key);
    await vi.waitFor(() => expect(table.row(0)?.decision?.status).toBe('confirmed'));
    store.close();
  });

  /** What is to be judged, looked at is the third; `judged` confirms it and asks for the list anew. */
  async function atThird(name: string) {
    const { store } = await filled(name);
    const table = createFindingTable(store);
    await vi.waitFor(() => expect(table.row(3)).toBeDefined());
    table.at.value = 2;
    const third = table.row(2)?.key ?? '';
    const judged = async () => {
      await store.decide(third, { status: 'confirmed' });
      table.refresh();
    };
    return { store, table, third, fourth: table.row(3)?.key, judged };
  }

  test('what is judged leaves the list of what is to be judged, and the next one takes its place', async () => {
    const { store, table, fourth, judged } = await atThird('long-4');
    await judged();
    await vi.waitFor(() => expect(table.total.value).toBe(249));
    await vi.waitFor(() => expect(table.selected.value?.key).toBe(fourth));
    store.close();
  });

  test('who goes on while the list is on its way stays at the finding gone to', async () => {
    const { store, table, fourth, judged } = await atThird('long-7');
    await judged();
    table.at.value = 3;
    await vi.waitFor(() => expect(table.total.value).toBe(249));
    expect(table.selected.value?.key).toBe(fourth);
    store.close();
  });

  test('a finding that is being written about leaves the list only when that is done', async () => {
    const { store, table, third, fourth, judged } = await atThird('long-8');
    table.writing.value = true;
    await judged();
    await vi.waitFor(() => expect(table.selected.value?.decision?.status).toBe('confirmed'));
    expect([table.total.value, table.selected.value?.key]).toEqual([250, third]);
    table.writing.value = false;
    await vi.waitFor(() => expect(table.total.value).toBe(249));
    expect(table.selected.value?.key).toBe(fourth);
    store.close();
  });

  test('the finding looked at stays so when others come before it', async () => {
    const { store } = await filled('long-5');
    const table = createFindingTable(store);
    await vi.waitFor(() => expect(table.row(0)).toBeDefined());
    table.at.value = 0;
    const key = table.selected.value?.key;
    await store.saveAudit(aResult([aFinding({ key: 'veto000000000000', severity: 'veto' })], 'http://b.example/'));
    table.refresh();
    await vi.waitFor(() => expect(table.total.value).toBe(251));
    expect(table.at.value).toBe(1);
    expect(table.selected.value?.key).toBe(key);
    store.close();
  });

  test('groups fold, and their heads are lines of their own', async () => {
    const { store } = await filled('long-6');
    const table = createFindingTable(store);
    table.view.value = { ...PLAIN_VIEW, group: 'body' };
    await vi.waitFor(() => expect(table.list.value?.groups).toHaveLength(1));
    expect(table.display.value.length).toBe(251);
    expect(table.display.value.line(0)).toMatchObject({ kind: 'group', open: true });
    table.toggle('示例市人民政府');
    expect(table.display.value.length).toBe(1);
    table.toggleAll(true);
    expect(table.display.value.line(250)).toEqual({ kind: 'finding', at: 249 });
    store.close();
  });

  test('a database that fails is told', async () => {
    const gone = new Error('gone');
    const fails = () => Promise.reject(gone);
    const table = createFindingTable({ arrange: fails, firstFindings: fails, findingsByKey: fails });
    await vi.waitFor(() => expect(table.fault.value).toBe(gone));
    expect(table.loading.value).toBe(false);
  });
});

describe('several findings at once', () => {
  const openOnes = { filter: { severities: ['error' as const] } };

  test('all of a list are chosen, judged together and taken back together', async () => {
    const { store } = await filled('several-1');
    const judge = createJudge(store);
    const chosen = createChosen(store, judge);
    chosen.all(await store.arrange(openOnes));
    expect(chosen.keys.value.size).toBe(50);
    await chosen.judge({ status: 'dismissed', reason: '口径不同' });
    const dismissed = async () => (await store.arrange({ filter: { statuses: ['dismissed'] } })).total;
    expect(await dismissed()).toBe(50);
    await judge.undo();
    expect(await dismissed()).toBe(0);
    expect(chosen.progress.value).toBeNull();
    store.close();
  });

  test('tags are added to those each finding has', async () => {
    const { store, page } = await filled('several-2');
    const judge = createJudge(store);
    const chosen = createChosen(store, judge);
    const [first, second] = await store.findings(page.id);
    await store.decide(first?.key ?? '', { tags: ['年报'] });
    chosen.add([first?.key ?? '', second?.key ?? '']);
    await chosen.tag(['复查']);
    const tags = (await store.findings(page.id)).slice(0, 2).map(({ decision }) => decision?.tags);
    expect(tags).toEqual([['年报', '复查'], ['复查']]);
    store.close();
  });

  test('deleted ones come back with their judgements and counts', async () => {
    const { store, page } = await filled('several-3');
    const judge = createJudge(store);
    const chosen = createChosen(store, judge);
    const [first] = (await store.arrange(openOnes)).keys(0, 1);
    await store.decide(first ?? '', { status: 'confirmed', note: '电话核实' });
    chosen.all(await store.arrange(openOnes));
    await chosen.remove();
    expect((await store.arrange({ filter: {} })).total).toBe(200);
    expect((await store.pageById(page.id))?.counts).toMatchObject({ error: 0, warning: 200 });
    await judge.undo();
    expect((await store.arrange(openOnes)).total).toBe(50);
    expect((await store.pageById(page.id))?.counts).toMatchObject({ error: 50, warning: 200 });
    expect((await store.findingsByKey([first ?? '']))[0]?.decision?.note).toBe('电话核实');
    store.close();
  });

  test('what leaves the list is no longer chosen: nobody changes what he does not see', async () => {
    const { store } = await filled('several-4');
    const chosen = createChosen(store, createJudge(store));
    chosen.all(await store.arrange({ filter: {} }));
    chosen.keep(await store.arrange(openOnes));
    expect(chosen.keys.value.size).toBe(50);
    store.close();
  });

  test('choosing twice is choosing not', async () => {
    const { store } = await filled('several-5');
    const chosen = createChosen(store, createJudge(store));
    chosen.toggle('a');
    chosen.toggle('b');
    chosen.toggle('a');
    expect([...chosen.keys.value]).toEqual(['b']);
    chosen.clear();
    expect(chosen.keys.value.size).toBe(0);
    store.close();
  });
});

describe('named views', () => {
  async function some(name: string) {
    const { store } = await filled(name);
    const judge = createJudge(store);
    const table = createFindingTable(store);
    const views = createViews(store, judge, table.view);
    return { store, judge, table, views };
  }

  test('the first one is what is still to be judged', async () => {
    const { store, views, table } = await some('views-1');
    expect(views.current.value).toBe('pending');
    views.show('confirmed');
    expect(table.view.value).toEqual(BUILT_IN_VIEWS.confirmed);
    store.close();
  });

  test('filter, sort, groups and columns are kept under a name, renamed, deleted, and each can be undone', async () => {
    const { store, judge, views, table } = await some('views-2');
    const mine = {
      filter: { text: '受理', severities: ['error' as const] },
      sort: [{ by: 'body' as const, down: true }],
      group: 'rule' as const,
      columns: ['severity' as const, 'message' as const, 'tags' as const],
    };
    table.view.value = mine;
    expect(views.current.value).toBeNull();
    await views.save('我的视图');
    const [saved] = views.own.value;
    expect(views.current.value).toBe(saved?.id);
    const other = createViews(store, judge, table.view);
    await other.load();
    expect(other.own.value).toEqual([{ id: saved?.id, name: '我的视图', view: mine }]);
    await views.rename(saved?.id ?? '', '改过名');
    expect(views.own.value[0]?.name).toBe('改过名');
    await views.remove(saved?.id ?? '');
    expect(views.own.value).toEqual([]);
    await judge.undo();
    expect(views.own.value[0]?.name).toBe('改过名');
    store.close();
  });

  test('what is stored and not understood is left out', async () => {
    const { store, views } = await some('views-3');
    await store.setSetting('workbenchViews', [{ id: 'x', name: 'y', view: { sort: 'up' } }, 7]);
    await views.load();
    expect(views.own.value).toEqual([]);
    store.close();
  });
});

describe('pages', () => {
  test('a deleted page can be brought back', async () => {
    const { store, page } = await filled('pages-1');
    const judge = createJudge(store);
    const table = createPageTable(store, judge);
    await table.refresh();
    expect(table.tallies.value.get(page.id)).toMatchObject({ open: 250, gone: 0 });
    await table.remove(page);
    expect(table.all.value).toEqual([]);
    expect(table.deleted.value?.id).toBe(page.id);
    await judge.undo();
    expect(table.all.value.map(({ id }) => id)).toEqual([page.id]);
    expect(await store.findings(page.id)).toHaveLength(250);
    store.close();
  });

  test('an address names a place and what it shows', () => {
    expect(placeOf('pages?show=with')).toBe('pages');
    expect(placeOf('nowhere')).toBe('findings');
    expect(pageViewOf('show=duplicates')).toMatchObject({ show: 'duplicates' });
    expect(pageViewOf('show=anything')).toMatchObject({ show: 'all' });
  });
});
