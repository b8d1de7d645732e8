import { expect, test } from 'vitest';
import type { SavedPage } from '../../../lib/store/records.ts';
import { summaryOf } from '../../../lib/view/summary.ts';

const page = (body: string, error: number, warning: number): SavedPage => ({
  id: body + error,
  address: '',
  url: '',
  title: '',
  body,
  indexNumber: null,
  publicationDate: null,
  kind: 'document',
  form: null,
  reportYear: null,
  counts: { veto: 0, error, warning, info: 0, review: 1 },
  contentHash: '',
  auditedAt: '2026-11-22T10:00:00+08:00',
  auditCount: 1,
  roundId: null,
});

test('the overview adds up what the pages say, worst body first', () => {
  const summary = summaryOf([page('甲局', 1, 0), page('乙局', 2, 3), page('甲局', 0, 0)]);
  expect(summary).toMatchObject({ pages: 3, withFindings: 2, findings: 6 });
  expect(summary.bySeverity.map(({ count }) => count)).toEqual([0, 3, 3, 0]);
  expect(summary.byBody).toEqual([
    { body: '乙局', pages: 1, count: 5 },
    { body: '甲局', pages: 2, count: 1 },
  ]);
});
