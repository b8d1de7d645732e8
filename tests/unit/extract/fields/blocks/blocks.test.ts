import { describe, expect, it } from 'vitest';
import fc from '../../../property.ts';
import { above, below, fieldsOf } from '../read.ts';
import { type Entry, entries, normal } from './entries.ts';
import { bare, type Look, withColon } from './look.ts';
import { APART, TOGETHER, type Way } from './ways.ts';

/** What a block says, as far as its labels are known. */
const said = (all: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(all.flatMap(({ field, value }) => (field === null ? [] : [[field, normal(value)]])));

/** Each value whole or not at all; where the label's value is blank, nothing. */
function holds(way: Way, all: readonly Entry[], look: Look, under: boolean): void {
  const block = way(all, look);
  const { values } = fieldsOf(under ? below(block) : above(block));
  const truth = said(all);
  for (const [field, value] of Object.entries(values))
    expect([field, value]).toBeOneOf([
      [field, truth[field]],
      [field, ''],
    ]);
  // Values may stay unread where nothing shows whose they are; most must come out.
  const filled = Object.entries(truth).filter(([, value]) => value !== '' && value !== '—');
  expect(filled.filter(([field, value]) => values[field] === value).length * 2).toBeGreaterThanOrEqual(filled.length);
}

const check = (way: Way, look: fc.Arbitrary<Look>): void =>
  fc.assert(
    fc.property(entries, look, fc.boolean(), (all, one, under) => holds(way, all, one, under)),
    { numRuns: 40 },
  );

describe('whatever labels a block has, blank ones and some nobody knows among them', () => {
  for (const [name, way] of Object.entries({ ...APART, ...TOGETHER }))
    it(`${name}, with colons`, () => check(way, withColon));
  for (const [name, way] of Object.entries(APART)) it(`${name}, without`, () => check(way, bare));
});
