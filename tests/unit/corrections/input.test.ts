import { describe, expect, test } from 'vitest';
import { subjectOfTarget, takeInput } from '../../../lib/corrections/input.ts';
import { subjectOf } from '../../../lib/corrections/model.ts';

const FIGURE = { of: 'figure', address: '2014:received' } as const;
const DATE = { of: 'field', field: 'publicationDate' } as const;
const NUMBER = { of: 'field', field: 'indexNumber' } as const;

/** The value taken, or why none was. */
function taken(target: Parameters<typeof takeInput>[0], typed: string): string {
  const input = takeInput(target, typed, 'as read');
  return input.ok ? input.correction.value : `refused: ${input.fault}`;
}

describe('what an inspector types', () => {
  test.each([
    [FIGURE, ' 12 ', '12'],
    [FIGURE, '１２．５', '12.5'],
    [FIGURE, '1,234', '1234'],
    [FIGURE, '-3', '-3'],
    [FIGURE, '', ''],
    [DATE, '2019年3月20日', '2019-03-20'],
    [DATE, '２０１９/3/20', '2019-03-20'],
    [DATE, '', ''],
    [NUMBER, ' zssydwsjgswglj-2019-0011 ', 'zssydwsjgswglj-2019-0011'],
    [{ of: 'reportYear' }, '2019年度', '2019'],
    [{ of: 'reportYear' }, '', ''],
    [{ of: 'form' }, '2014', '2014'],
    [{ of: 'form' }, '', ''],
    [{ of: 'body' }, '示例市统计局', '示例市统计局'],
  ] as const)('for %j %j counts as %j', (target, typed, value) => {
    expect(taken(target, typed)).toBe(value);
  });

  test.each([
    [FIGURE, '十二', 'figure'],
    [FIGURE, '12件', 'figure'],
    [FIGURE, '1,23', 'figure'],
    [FIGURE, '1.2345678', 'figure'],
    [DATE, '2019-02-30', 'date'],
    [DATE, '去年三月', 'date'],
    [NUMBER, 'x'.repeat(501), 'long'],
    [{ of: 'reportYear' }, '19', 'year'],
    [{ of: 'form' }, '2010', 'form'],
    [{ of: 'body' }, ' ', 'body'],
  ] as const)('for %j %j is refused', (target, typed, fault) => {
    expect(taken(target, typed)).toBe(`refused: ${fault}`);
  });

  test('is a correction of its target, with what was read beside it', () => {
    for (const target of [FIGURE, DATE, { of: 'body' }, { of: 'reportYear' }, { of: 'form' }] as const) {
      const input = takeInput(target, target.of === 'body' ? '某局' : '', 'as read');
      expect(input.ok && [subjectOf(input.correction), input.correction.reading]).toEqual([
        subjectOfTarget(target),
        'as read',
      ]);
    }
  });
});
