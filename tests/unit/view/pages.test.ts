import { describe, expect, test } from 'vitest';
import type { SavedPage } from '../../../lib/store/records.ts';
import { duplicatesOf } from '../../../lib/view/duplicates.ts';
import { arrangedPages, type PageFacts, type PageView, pagesAddress } from '../../../lib/view/pageView.ts';

let made = 0;

function aSavedPage(over: Partial<SavedPage> = {}): SavedPage {
  const id = String(made++).padStart(16, '0');
  return {
    id,
    address: `www.example.gov.cn/${id}.html`,
    url: `http://www.example.gov.cn/${id}.html`,
    title: `第${made}份报告`,
    body: '示例市人民政府',
    indexNumber: null,
    publicationDate: null,
    kind: 'annualReport',
    form: '2021',
    reportYear: 2023,
    counts: { veto: 0, error: 0, warning: 0, info: 0, review: 0 },
    contentHash: id,
    auditedAt: '2026-11-22T10:00:00+08:00',
    auditCount: 1,
    roundId: null,
    ...over,
  };
}

const ALL: PageView = { search: '', show: 'all', sort: [], round: null };
const facts = (pages: readonly SavedPage[]): PageFacts => ({ tallies: new Map(), duplicates: duplicatesOf(pages) });
const titles = async (pages: readonly SavedPage[], view: Partial<PageView>) =>
  (await arrangedPages(pages, { ...ALL, ...view }, facts(pages))).map(({ title }) => title);

describe('pages that may be one', () => {
  test('by the index number, however it is spaced and spelt, or by the text; not where there is none', () => {
    const [a, b, c, d] = [
      aSavedPage({ indexNumber: '014109824/2022-01234' }),
      aSavedPage({ indexNumber: '014109824 / 2022-01234' }),
      aSavedPage({ contentHash: 'same' }),
      aSavedPage({ contentHash: 'same' }),
    ];
    const found = duplicatesOf([a, b, c, d, aSavedPage(), aSavedPage()]);
    expect(found.get(a.id)).toEqual({ indexNumber: [b.id] });
    expect(found.get(d.id)).toEqual({ content: [c.id] });
    expect(found.size).toBe(4);
  });

  test('an address that differs only in its parameters counts where the title is the same', () => {
    const url = 'http://www.example.gov.cn/show.aspx';
    const [a, b, c] = [
      aSavedPage({ url: `${url}?id=7`, title: '2022年度报告' }),
      aSavedPage({ url: `${url}?id=7&from=list`, title: '2022年度报告' }),
      aSavedPage({ url: `${url}?id=8`, title: '2023年度报告' }),
    ];
    const found = duplicatesOf([a, b, c]);
    expect(found.get(a.id)).toEqual({ address: [b.id] });
    expect(found.has(c.id)).toBe(false);
  });
});

describe('the list of pages', () => {
  const pages = [
    aSavedPage({ title: '乙报告', reportYear: 2022, counts: { veto: 0, error: 2, warning: 0, info: 0, review: 0 } }),
    aSavedPage({ title: '甲报告', reportYear: 2023, roundId: 'r1' }),
    aSavedPage({ title: '丙报告', reportYear: 2022, auditCount: 2, roundId: 'r1', body: '财政局' }),
  ];

  test('is sorted by several columns, each in its own direction', async () => {
    const sort = [
      { by: 'year', down: true },
      { by: 'title', down: false },
    ] as const;
    expect(await titles(pages, { sort })).toEqual(['甲报告', '丙报告', '乙报告']);
  });

  test('is narrowed by words, by what its pages are, and by the round they were audited in', async () => {
    expect(await titles(pages, { search: '财政 报告' })).toEqual(['丙报告']);
    expect(await titles(pages, { show: 'with' })).toEqual(['乙报告']);
    expect(await titles(pages, { show: 'rechecked' })).toEqual(['丙报告']);
    expect(await titles(pages, { round: 'r1' })).toEqual(['甲报告', '丙报告']);
  });

  test('has an address for what the overview counts', () => {
    expect(pagesAddress({ show: 'with', round: null })).toBe('#/pages?show=with');
    expect(pagesAddress({ show: 'without', round: 'r 1' })).toBe('#/pages?show=without&round=r+1');
  });
});
