import { describe, expect, test } from 'vitest';
import { Severity } from '../../../lib/rules/model.ts';
import { type FindingFilter, RECHECKS } from '../../../lib/store/list/model.ts';
import { Status } from '../../../lib/store/records.ts';
import { displayOf } from '../../../lib/view/display.ts';
import { filterOf, findingsAddress } from '../../../lib/view/listAddress.ts';
import { moved, sortedBy, trimmed } from '../../../lib/view/listView.ts';
import { lastMonths, monthDays } from '../../../lib/view/months.ts';
import fc from '../property.ts';

const words = fc.string({ minLength: 1, unit: 'grapheme' });
const filter: fc.Arbitrary<FindingFilter> = fc.record(
  {
    bodies: fc.array(words),
    rules: fc.array(words),
    tags: fc.array(words),
    severities: fc.subarray([...Severity.options]),
    statuses: fc.subarray([...Status.options]),
    rechecks: fc.subarray([...RECHECKS]),
    from: fc.constantFrom('', '2026-01-01'),
    text: words.filter((text) => text.trim() !== ''),
    pageId: words.filter((text) => text.trim() !== ''),
    gone: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('the address of a list', () => {
  test('says all of its conditions, and gives them back', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const address = findingsAddress(wanted);
        expect(filterOf(address.slice(address.indexOf('?') + 1))).toEqual(trimmed(wanted));
      }),
    );
  });

  test('takes no values that do not exist', () => {
    expect(filterOf('severity=veto&severity=huge&status=gone&page=7')).toEqual({ severities: ['veto'], pageId: '7' });
  });
});

describe('lines of a grouped list', () => {
  test('lead from each finding to its line and back, and from each line to its head', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.array(fc.nat({ max: 7 })), (sizes, shut) => {
        let start = 0;
        const groups = sizes.map((count, i) => {
          start += count;
          return { value: `g${i}`, start: start - count, count };
        });
        const closed = new Set(shut.map((i) => `g${i}`));
        const display = displayOf(start, groups, closed);
        const lines = Array.from({ length: display.length }, (_, i) => display.line(i));
        const wanted = groups.flatMap(({ value, start: first, count }) => [
          value,
          ...(closed.has(value) ? [] : Array.from({ length: count }, (_, i) => first + i)),
        ]);
        expect(lines.map((line) => (line.kind === 'group' ? line.group.value : line.at))).toEqual(wanted);
        lines.forEach((line, i) => {
          if (line.kind === 'finding') expect(display.indexOf(line.at)).toBe(i);
          const head = display.line(display.headOf(i) ?? -1);
          expect(head.kind).toBe('group');
        });
      }),
    );
  });
});

describe('heads of columns', () => {
  test('a press sorts up, then down, then not; with Shift beside the others', () => {
    const up = sortedBy([], 'body', false);
    expect(up).toEqual([{ by: 'body', down: false }]);
    const both = sortedBy(up, 'seen', true);
    expect(both.map(({ by }) => by)).toEqual(['body', 'seen']);
    expect(sortedBy(both, 'body', true)[0]).toEqual({ by: 'body', down: true });
    expect(sortedBy(sortedBy(both, 'body', true), 'body', true)).toEqual([{ by: 'seen', down: false }]);
  });

  test('a column moves by one place, and stays where there is none', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('months', () => {
  test('go on without gaps over the turn of the year, and no further back than there is something', () => {
    const counts = [
      { value: '2026-02', count: 3 },
      { value: '2025-11', count: 1 },
    ];
    expect(lastMonths(counts, 12)).toEqual([
      { value: '2025-11', count: 1 },
      { value: '2025-12', count: 0 },
      { value: '2026-01', count: 0 },
      { value: '2026-02', count: 3 },
    ]);
    expect(lastMonths(counts, 2).map(({ value }) => value)).toEqual(['2026-01', '2026-02']);
    expect(lastMonths([], 12)).toEqual([]);
  });

  test('are conditions on days', () => {
    expect(monthDays('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-31' });
  });
});
