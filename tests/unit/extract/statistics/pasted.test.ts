import { describe, it } from 'vitest';
import type { Draw } from '../../forms/clean-report.ts';
import fc from '../../property.ts';
import type { Grid } from './pasted/cells.ts';
import { FOUR, FOUR_FLAT } from './pasted/four.ts';
import { judge } from './pasted/judge.ts';
import { LIST, LIST_FLAT } from './pasted/list.ts';
import { listPage, reportPage } from './pasted/page.ts';
import { FLAT_PASTES, PASTES, type Paste } from './pasted/pastes.ts';
import { type Era, THREE, THREE_FLAT } from './pasted/three.ts';
import { TWO, TWO_FLAT } from './pasted/two.ts';

const drawFrom = (stream: readonly number[]): Draw => {
  let at = 0;
  return (most) => (stream[at++ % stream.length] ?? 0) % (most + 1);
};
const stream = fc.array(fc.nat(10_000), { minLength: 300, maxLength: 300 });
const paste = fc.constantFrom(...Object.entries(PASTES));
const pasted = (grids: readonly Grid[], how: Paste): string => grids.map(how).join('<p>&nbsp;</p>');
const PLAIN = PASTES.plain ?? (() => '');

/** One truth, printed in one way and pasted through any editor. */
function holds(form: Era | '2014', print: (text: Parameters<Parameters<typeof judge>[3]>[0], how: Paste) => string) {
  fc.assert(
    fc.property(stream, fc.nat(), paste, (numbers, pick, [, how]) => {
      judge(form, drawFrom(numbers), pick, (text) => print(text, how));
    }),
    { numRuns: 2 },
  );
}

/** Every layout is a page that a body could have published: all its figures are read, it is clean, and a slip is found. */
describe.each([
  ['2019', 2020],
  ['2021', 2022],
] as const)('reports in the form of %s, as editors leave them', (era, year) => {
  it.each(Object.entries(TWO))('section 二: %s', (_, two) =>
    holds(era, (text, how) =>
      reportPage(year, {
        two: pasted(two(era, text), how),
        three: pasted(THREE.official?.(era, text) ?? [], PLAIN),
        four: pasted(FOUR.official?.(text) ?? [], PLAIN),
      }),
    ),
  );

  it.each(Object.entries(THREE))('section 三: %s', (_, three) =>
    holds(era, (text, how) =>
      reportPage(year, {
        two: pasted(TWO['one table']?.(era, text) ?? [], PLAIN),
        three: pasted(three(era, text), how),
        four: pasted(FOUR['three rows of five']?.(text) ?? [], PLAIN),
      }),
    ),
  );

  it.each(Object.entries(FOUR))('section 四: %s', (_, four) =>
    holds(era, (text, how) =>
      reportPage(year, {
        two: pasted(TWO['five tables']?.(era, text) ?? [], PLAIN),
        three: pasted(THREE.official?.(era, text) ?? [], PLAIN),
        four: pasted(four(text), how),
      }),
    ),
  );
});

describe.each(Object.entries(FLAT_PASTES))('tables that are none in the markup: %s', (_, how) => {
  it.each([
    ['2019', 2020],
    ['2021', 2022],
  ] as const)('the form of %s', (era, year) =>
    holds(era, (text) =>
      reportPage(year, {
        two: pasted(TWO_FLAT.flat?.(era, text) ?? [], how),
        three: pasted(THREE_FLAT.flat?.(era, text) ?? [], how),
        four: pasted(FOUR_FLAT['three rows']?.(text) ?? [], how),
      }),
    ),
  );

  it('the form of 2014', () => holds('2014', (text) => listPage(pasted(LIST_FLAT.official?.(text) ?? [], how))));
});

describe('the table of 2014, as editors leave it', () => {
  it.each(Object.entries(LIST))('%s', (_, list) => holds('2014', (text, how) => listPage(pasted(list(text), how))));
});
