import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createChosen } from '../../../entrypoints/workbench/state/chosen.ts';
import { conditions, createFindingTable } from '../../../entrypoints/workbench/state/findings.ts';
import { createPageTable, matching } from '../../../entrypoints/workbench/state/pages.ts';
import { placeOf } from '../../../entrypoints/workbench/state/workbench.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import { openStore } from '../../../lib/store/index.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import { aFinding, aResult } from '../store/result.ts';

const NONE = { ...NO_FILTER, pageId: null, body: null };

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
  test('reads only the part that is needed, and knows how long it is', async () => {
    const { store } = await filled('long-1');
    const table = createFindingTable(store);
    await vi.waitFor(() => expect(table.total.value).toBe(250));
    expect(table.row(0)?.severity).toBe('error');
    expect(table.row(150)).toBeUndefined();
    table.need(140, 160);
    await vi.waitFor(() => expect(table.row(150)?.severity).toBe('warning'));
    store.close();
  });

  test('another filter starts anew, and an answer to the old one comes too late', async () => {
    const { store } = await filled('long-2');
    const table = createFindingTable(store);
    table.filter.value = { ...NONE, severity: 'error' };
    await vi.waitFor(() => expect(table.total.value).toBe(50));
    expect(table.row(60)).toBeUndefined();
    store.close();
  });

  test('a decision made elsewhere shows after a refresh, without the list going blank in between', async () => {
    const { store } = await filled('long-3');
    const table = createFindingTable(store);
    await vi.waitFor(() => expect(table.row(0)).toBeDefined());
    const key = table.row(0)?.key ?? '';
    await store.decide(key, { status: 'confirmed' });
    table.refresh();
    expect(table.row(0)?.key).toBe(key);
    await vi.waitFor(() => expect(table.row(0)?.decision?.status).toBe('confirmed'));
    store.close();
  });

  test('conditions leave out what narrows nothing', () => {
    expect(conditions(NONE)).toEqual({});
    expect(conditions({ ...NONE, text: ' 年报 ', status: 'open', pageId: 'p' })).toEqual({
      text: '年报',
      statuses: ['open'],
      pageId: 'p',
    });
  });
});

describe('several findings at once', () => {
  test('all that the conditions let through are chosen, judged together and taken back together', async () => {
    const { store } = await filled('several-1');
    const judge = createJudge(store);
    const chosen = createChosen(store, judge);
    await chosen.all({ severities: ['error'] });
    expect(chosen.keys.value.size).toBe(50);
    await chosen.judge({ status: 'dismissed', reason: '口径不同' });
    const dismissed = async () =>
      (await store.listFindings({ statuses: ['dismissed'] }, { offset: 0, limit: 1 })).total;
    expect(await dismissed()).toBe(50);
    await judge.undo();
    expect(await dismissed()).toBe(0);
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

  test('choosing twice is choosing not', () => {
    const chosen = createChosen(
      { listFindings: async () => ({ rows: [], total: 0 }) },
      createJudge({ decide: () => Promise.reject(new Error()), undo: () => Promise.reject(new Error()) }),
    );
    chosen.toggle('a');
    chosen.toggle('b');
    chosen.toggle('a');
    expect([...chosen.keys.value]).toEqual(['b']);
    chosen.clear();
    expect(chosen.keys.value.size).toBe(0);
  });
});

describe('pages', () => {
  test('a deleted page can be brought back', async () => {
    const { store, page } = await filled('pages-1');
    const table = createPageTable(store);
    await table.refresh();
    await table.remove(page.id);
    expect(table.all.value).toEqual([]);
    await table.restore();
    expect(table.all.value.map(({ id }) => id)).toEqual([page.id]);
    expect(await store.findings(page.id)).toHaveLength(250);
    store.close();
  });

  test('the search looks at title, body, index number and address', async () => {
    const { store, page } = await filled('pages-2');
    for (const words of ['示例市', 'abc-2019', 'EXAMPLE.gov', '2019年度 示例市']) {
      expect(matching([page], words)).toHaveLength(1);
    }
    expect(matching([page], '示例市 2020')).toEqual([]);
    store.close();
  });

  test('an unknown place is the list of findings', () => {
    expect(placeOf('pages')).toBe('pages');
    expect(placeOf('nowhere')).toBe('findings');
  });
});
