import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { engine } from '../../../entrypoints/sidepanel/engine.ts';
import { createPanel } from '../../../entrypoints/sidepanel/state/panel.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { openStore } from '../../../lib/store/index.ts';
import { FakeHost } from './fake.ts';

const html = `<!doctype html><meta charset="utf-8"><title>示例市民政局2019年政府信息公开工作年度报告</title>
<table><tr><td>索引号：</td><td>abc-2020-0001</td><td>发布日期：</td><td>2020-01-20</td></tr></table>
<h1>示例市民政局2019年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2019年，我局认真贯彻落实条例。</p>`;

const DATE = { of: 'field', field: 'publicationDate' } as const;

async function audited(name: string) {
  const store = openStore(name);
  const host = new FakeHost();
  host.show(1, readHtml(html, { url: 'http://www.example.gov.cn/a.html' }));
  let run = 0;
  const panel = createPanel({
    host,
    store,
    engine: async () => engine,
    newRun: () => `run${++run}`,
    painted: async () => {},
  });
  await panel.session.start();
  await panel.session.audit();
  const value = () => {
    const { fields } = panel.session.shown.value?.result ?? {};
    const chosen = fields?.chosen.publicationDate ?? null;
    return chosen === null ? null : fields?.occurrences[chosen]?.value;
  };
  return { store, host, panel, value };
}

describe('a misread value put right by hand', () => {
  test('counts at once, stays beside what was read, and is there at the next audit', async () => {
    const { store, panel, value } = await audited('correct-1');
    expect(value()).toBe('2020-01-20');
    const kept = await panel.corrections.correct(DATE, ' ２０２０年5月1日 ', '2020-01-20');
    expect(kept).toBeNull();
    expect(value()).toBe('2020-05-01');
    expect(panel.session.shown.value?.result.corrections).toMatchObject([
      { reading: '2020-01-20', value: '2020-05-01' },
    ]);
    await panel.session.audit();
    expect(value()).toBe('2020-05-01');
    store.close();
  });

  test('is taken back by undo, and can be revoked later', async () => {
    const { store, panel, value } = await audited('correct-2');
    await panel.corrections.correct(DATE, '2020-05-01', '2020-01-20');
    await panel.judge.undo();
    expect(value()).toBe('2020-01-20');
    await panel.corrections.correct(DATE, '2020-05-01', '2020-01-20');
    await panel.corrections.revoke(DATE);
    expect(value()).toBe('2020-01-20');
    expect(panel.corrections.mine.value).toEqual([]);
    store.close();
  });

  test('what cannot be a value of its kind is refused, and why', async () => {
    const { store, panel } = await audited('correct-3');
    const { correct } = panel.corrections;
    expect(await correct({ of: 'figure', address: '2014:received' }, '三件', '3')).toBe('figure');
    expect(await correct({ of: 'reportYear' }, '19', '2019')).toBe('year');
    expect(await correct(DATE, '2020-02-30', '2020-01-20')).toBe('date');
    expect(panel.corrections.mine.value).toEqual([]);
    store.close();
  });

  test('what it changes of the findings is in the database, as the same audit and not as another one', async () => {
    const { store, panel } = await audited('correct-5');
    await panel.corrections.correct({ of: 'reportYear' }, '2018年度', '2019');
    const pageId = panel.session.shown.value?.pageId ?? '';
    expect(await store.pageById(pageId)).toMatchObject({ reportYear: 2018, auditCount: 1 });
    expect((await store.latestAudit(pageId))?.corrections).toMatchObject([{ of: 'reportYear', reading: '2019' }]);
    expect(panel.kept.findings.value.filter(({ present }) => present).map(({ key }) => key)).toEqual(
      panel.session.shown.value?.result.findings.map(({ key }) => key),
    );
    store.close();
  });

  test('a page whose corrections cannot be read is checked without them, and that is said', async () => {
    const { store, panel } = await audited('correct-6');
    expect(panel.corrections.fault.value).toBeNull();
    store.close();
    const asRead = await panel.corrections.of('http://www.example.gov.cn/a.html');
    expect(asRead).toEqual([]);
    expect(panel.corrections.fault.value).toMatchObject({ fault: 'closed' });
  });

  test('changes no other page', async () => {
    const { store, host, panel, value } = await audited('correct-4');
    await panel.corrections.correct(DATE, '2020-05-01', '2020-01-20');
    host.show(1, readHtml(html, { url: 'http://www.example.gov.cn/b.html' }));
    await panel.session.audit();
    expect(value()).toBe('2020-01-20');
    await vi.waitFor(() => expect(panel.corrections.mine.value).toEqual([]));
    store.close();
  });
});
