import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { Severity } from '../../../lib/rules/model.ts';
import { type FindingFilter, openStore, type SavedFinding } from '../../../lib/store/index.ts';
import { aSavedFinding } from '../view/finding.ts';
import { aFinding, aResult } from './result.ts';

const ALL = { offset: 0, limit: 10_000 };
const hex = (n: number) => n.toString(16).padStart(16, '0');

/** Three pages of findings of all severities, some of them judged, some gone. */
async function filled(name: string) {
  const store = openStore(name);
  for (let page = 0; page < 3; page++) {
    const findings = Array.from({ length: 12 }, (_, i) =>
      aFinding({
        key: hex(page * 100 + i),
        severity: Severity.options[i % 4] ?? 'info',
        rule: i % 3 === 0 ? 'metadata/field-blank' : 'table/sum',
        message: { key: 'table/sum#fail', args: { item: `第${i}项` } },
      }),
    );
    const address = `http://www.example.gov.cn/${page}.html`;
    await store.saveAudit({ ...aResult(findings, address), body: `单位${page}` });
    if (page === 2) await store.saveAudit({ ...aResult(findings.slice(0, 9), address), body: `单位${page}` });
  }
  await store.decide(hex(1), { status: 'confirmed', note: '已电话核实' });
  await store.decide(hex(2), { severity: 'veto' });
  return store;
}

/** The same question asked of every finding, one by one. */
function plainly(findings: readonly SavedFinding[], filter: FindingFilter): string[] {
  return findings
    .filter(({ present }) => present || filter.gone)
    .filter(({ rule }) => !filter.families || filter.families.includes(rule.split('/')[0] ?? ''))
    .filter(({ body }) => !filter.body || body === filter.body)
    .filter(
      ({ severity, decision }) => !filter.severities || filter.severities.includes(decision?.severity ?? severity),
    )
    .filter(({ decision }) => !filter.statuses || filter.statuses.includes(decision?.status ?? 'open'))
    .filter(
      ({ message, decision }) =>
        !filter.text ||
        `${message.args.item}\n${decision?.note ?? ''}`.toLowerCase().includes(filter.text.toLowerCase()),
    )
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ key }) => key);
}

describe('the list over all pages', () => {
  const filters: FindingFilter[] = [
    {},
    { gone: true },
    { severities: ['veto'] },
    { severities: ['error', 'info'], families: ['table'] },
    { statuses: ['confirmed'] },
    { body: '单位1' },
    { text: '第7项' },
    { text: '电话' },
    { text: '第1', statuses: ['open'], gone: true },
  ];
  test.each(filters)('%o says the same as looking at every finding', async (filter) => {
    const store = await filled(`same-${JSON.stringify(filter)}`);
    const pages = await store.pages();
    const findings = (await Promise.all(pages.map(({ id }) => store.findings(id)))).flat();
    const { rows, total } = await store.listFindings(filter, ALL);
    expect(rows.map(({ key }) => key)).toEqual(plainly(findings, filter));
    expect(total).toBe(rows.length);
    expect(total).toBeGreaterThan(0);
    store.close();
  });

  test.each(filters.filter(({ text, gone }) => !text && !gone))(
    '%o begins, before the list is in memory, with what the list begins with',
    async (filter) => {
      const store = await filled(`first-${JSON.stringify(filter)}`);
      const findings = (await Promise.all((await store.pages()).map(({ id }) => store.findings(id)))).flat();
      const first = await store.firstFindings(filter, 5);
      expect(first?.map(({ key }) => key)).toEqual(plainly(findings, filter).slice(0, 5));
      expect(first).toEqual(await store.findingsByKey(first?.map(({ key }) => key) ?? []));
      await store.arrange({ filter });
      expect(await store.findingsByKey(first?.map(({ key }) => key) ?? [])).toEqual(first);
      expect(await store.firstFindings(filter, 5)).toBeNull();
      store.close();
    },
  );

  test('follows every change at once, also one made in another tab', async () => {
    const store = await filled('follows');
    const other = openStore('follows');
    const confirmed = async () => (await store.listFindings({ statuses: ['confirmed'] }, ALL)).total;
    expect(await confirmed()).toBe(1);
    await store.decide(hex(3), { status: 'confirmed' });
    expect(await confirmed()).toBe(2);
    await store.undo(hex(3));
    expect(await confirmed()).toBe(1);
    await other.decide(hex(4), { status: 'confirmed' });
    expect(await confirmed()).toBe(2);
    const [page] = await store.pages();
    const before = (await store.listFindings({}, ALL)).total;
    const deleted = await store.deletePage(page?.id ?? '');
    expect((await store.listFindings({}, ALL)).total).toBeLessThan(before);
    await store.restorePage(deleted);
    expect((await store.listFindings({}, ALL)).total).toBe(before);
    store.close();
    other.close();
  });
});

test('findings kept by version 2 are in the list of version 3', async () => {
  const old = new Dexie('version-2');
  old.version(2).stores({
    pages: 'id, auditedAt, body',
    audits: '++id, [pageId+at]',
    findings: 'key, sort, [pageId+order]',
    decisions: 'key, pageId, status',
    drafts: 'id',
    settings: 'key',
    captures: 'id, findingKey, pageId',
  });
  const { decision: _, changed: __, ...finding } = aSavedFinding({ key: hex(1), pageId: 'p', sort: '1p000000' });
  await old.table('pages').put({ id: 'p' });
  await old.table('findings').put(finding);
  old.close();
  const store = openStore('version-2');
  expect((await store.listFindings({ text: '收到申请数' }, ALL)).rows.map(({ key }) => key)).toEqual([hex(1)]);
  store.close();
});
