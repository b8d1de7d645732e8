import { expect, test } from 'vitest';
import { GROUPINGS, groupsOf } from '../../../lib/view/group.ts';
import { aView } from './finding.ts';

const findings = [
  aView({ key: 'a', severity: 'warning', family: 'wording', status: 'confirmed' }),
  aView({ key: 'b', severity: 'error', family: 'table', status: 'open' }),
  aView({ key: 'c', severity: 'error', family: 'wording', status: 'open' }),
  aView({ key: 'd', severity: 'error', family: 'table', present: false }),
];
const fates = new Map([
  ['a', 'still'],
  ['b', 'fresh'],
] as const);
const ids = (by: (typeof GROUPINGS)[number]) =>
  groupsOf(findings, by, fates).map((group) => [group.id, group.findings.map(({ key }) => key).join('')]);

test.each([
  [
    'severity',
    [
      ['error', 'bc'],
      ['warning', 'a'],
      ['gone', 'd'],
    ],
  ],
  [
    'family',
    [
      ['table', 'b'],
      ['wording', 'ac'],
      ['gone', 'd'],
    ],
  ],
  [
    'status',
    [
      ['open', 'bc'],
      ['confirmed', 'a'],
      ['gone', 'd'],
    ],
  ],
  [
    'fate',
    [
      ['fresh', 'bc'],
      ['still', 'a'],
      ['gone', 'd'],
    ],
  ],
  [
    'none',
    [
      ['', 'abc'],
      ['gone', 'd'],
    ],
  ],
] as const)('by %s, in the order of its values; what is gone stands by itself at the end', (by, expected) => {
  expect(ids(by)).toEqual(expected);
});

test('no finding is in two groups or in none', () => {
  for (const by of GROUPINGS)
    expect(
      ids(by)
        .map(([, keys]) => keys)
        .join('').length,
    ).toBe(findings.length);
});
