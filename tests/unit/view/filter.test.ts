import { describe, expect, test } from 'vitest';
import { countBy, isFiltered, NO_FILTER, narrow } from '../../../lib/view/filter.ts';
import { aView } from './finding.ts';

const sum = aView({ key: 'sum', family: 'table', severity: 'error', message: '合计与分项之和不符' });
const late = aView({
  key: 'late',
  family: 'timeliness',
  severity: 'warning',
  status: 'confirmed',
  message: '逾期公开',
});
const all = [sum, late];

describe('narrow', () => {
  test('without conditions the very same list comes back', () => {
    expect(narrow(all, NO_FILTER)).toBe(all);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  test('conditions combine with "and"', () => {
    expect(narrow(all, { ...NO_FILTER, severity: 'error' })).toEqual([sum]);
    expect(narrow(all, { ...NO_FILTER, status: 'confirmed' })).toEqual([late]);
    expect(narrow(all, { ...NO_FILTER, severity: 'error', status: 'confirmed' })).toEqual([]);
  });

  test('every word must occur, in message, quote, label, note or rule', () => {
    expect(narrow(all, { ...NO_FILTER, text: '合计 不符' })).toEqual([sum]);
    expect(narrow(all, { ...NO_FILTER, text: '合计 逾期' })).toEqual([]);
    expect(narrow(all, { ...NO_FILTER, text: '收到申请数' })).toEqual(all);
    expect(narrow(all, { ...NO_FILTER, text: 'ZERO-with' })).toEqual(all);
  });
});

test('countBy keeps the order of the values and leaves out those without findings', () => {
  expect(countBy(all, ['veto', 'error', 'warning'], ({ severity }) => severity)).toEqual([
    { value: 'error', count: 1 },
    { value: 'warning', count: 1 },
  ]);
});
