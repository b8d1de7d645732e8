import { expect, test } from 'vitest';
import { readingsAt } from '../../../lib/view/readings.ts';
import { auditNamed } from '../../e2e/fixture-audit.ts';

const { result } = auditNamed('seed-001');
const of = (rule: string) => result.findings.find((finding) => finding.rule === rule)?.evidence ?? [];
const names = (rule: string) =>
  readingsAt(of(rule), result).map((one) => (one.of === 'figure' ? one.figure.item : one.field));

test('a contradiction of the table rests on its figures, total first', () => {
  const [total, ...parts] = names('table/zero-with-parts');
  expect(total).toBe('收到申请数');
  expect(parts.length).toBeGreaterThan(0);
});

test('a date before the end of its period rests on that date', () => {
  expect(names('timeliness/before-period-end')).toContain('publicationDate');
});

test('what stands nowhere was not read', () => {
  expect(readingsAt([], result)).toEqual([]);
});
