import { expect, test } from 'vitest';
import type { Decision } from '../../../lib/store/records.ts';
import { CATALOGUE_WORDS } from '../../../lib/view/catalogueWords.ts';
import { viewOf } from '../../../lib/view/finding.ts';
import { aSavedFinding } from './finding.ts';

const decision: Decision = {
  key: 'k',
  pageId: 'page',
  valueHash: 'v1',
  at: '2026-11-22T10:00:00+08:00',
  by: '张',
  status: 'confirmed',
  reason: '',
  note: '',
  severity: 'info',
  tags: [],
  assignee: '',
  history: [],
};

test('a finding nobody judged is open, graded as its rule grades it, numbered by its order', () => {
  const view = viewOf(aSavedFinding({ order: 4 }), CATALOGUE_WORDS, 'zh');
  expect(view).toMatchObject({ status: 'open', severity: 'error', ruleSeverity: 'error', number: 5, family: 'table' });
});

test('the inspector’s status and grading are shown beside the rule’s', () => {
  const view = viewOf(aSavedFinding({ decision }), CATALOGUE_WORDS, 'zh');
  expect(view).toMatchObject({ status: 'confirmed', severity: 'info', ruleSeverity: 'error' });
});

test('a finding the page no longer has carries no number', () => {
  expect(viewOf(aSavedFinding({ present: false, order: 4 }), CATALOGUE_WORDS, 'zh').number).toBe(0);
});
