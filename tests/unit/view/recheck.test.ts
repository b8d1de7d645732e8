import { expect, test } from 'vitest';
import { recheckOf } from '../../../lib/view/recheck.ts';
import { aSavedFinding } from './finding.ts';

const now = '2026-11-23T09:00:00+08:00';

test('a first audit has nothing to be compared with', () => {
  expect(recheckOf([aSavedFinding()], null)).toBeNull();
  expect(recheckOf([aSavedFinding()], { auditedAt: now, auditCount: 1 })).toBeNull();
});

test('a second one says what is still there, new, gone, and judged on other figures', () => {
  const findings = [
    aSavedFinding({ key: 'a' }),
    aSavedFinding({ key: 'b', changed: true }),
    aSavedFinding({ key: 'c', firstSeen: now }),
    aSavedFinding({ key: 'd', present: false }),
  ];
  expect(recheckOf(findings, { auditedAt: now, auditCount: 2 })).toEqual({ still: 2, fresh: 1, gone: 1, changed: 1 });
});
