import { expect, it } from 'vitest';
import { choosing } from '../../../lib/backup/merge/choice.ts';
import { mergeRounds } from '../../../lib/backup/merge/round.ts';
import type { Round } from '../../../lib/store/rounds-model.ts';
import fc from '../property.ts';

const AT = '2026-11-22T09:00:00+08:00';
const minute = fc.nat(2).map((at) => `2026-11-22T09:0${at}:00+08:00`);
const entry = fc.record({
  url: fc.constantFrom('http://a/1', 'http://a/2', 'http://a/3', 'http://a/4'),
  body: fc.constantFrom('', '甲'),
  state: fc.constantFrom('open' as const, 'done' as const, 'unreachable' as const),
  reason: fc.constant(''),
  at: fc.option(minute),
});
const round = fc.record<Round>({
  id: fc.constant('r'),
  name: fc.constantFrom('甲', '乙'),
  inspector: fc.constant(''),
  from: fc.constant(''),
  to: fc.constantFrom('', '2026-12-31'),
  scope: fc.uniqueArray(entry, { selector: ({ url }) => url }),
  createdAt: fc.constant(AT),
  changedAt: minute,
  endedAt: fc.option(fc.constant(AT)),
});

it('two databases’ records of a round make the same whoever merges them, and nothing more when merged again', () => {
  const mirrored = { newer: 'newer', mine: 'theirs', theirs: 'mine' } as const;
  fc.assert(
    fc.property(round, round, fc.constantFrom('newer', 'mine', 'theirs'), (mine, theirs, choice) => {
      const merged = mergeRounds(mine, theirs, choosing(new Map(), choice));
      expect(mergeRounds(theirs, mine, choosing(new Map(), mirrored[choice]))).toEqual(merged);
      expect(mergeRounds(merged, theirs, choosing(new Map(), choice))).toEqual(merged);
      expect(merged.scope.map(({ url }) => url)).toEqual(
        expect.arrayContaining([...mine.scope, ...theirs.scope].map(({ url }) => url)),
      );
    }),
    { numRuns: 500 },
  );
});
