import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../lib/engine/number.ts';
import type { Reading } from '../../../lib/engine/reading.ts';
import { addressesOf, coefficients } from '../../../lib/engine/relation.ts';
import { assess } from '../../../lib/engine/verdict.ts';
import { formById, relationsOf } from '../../../lib/forms/index.ts';
import type { FormId, Relation } from '../../../lib/forms/model.ts';
import fc from '../property.ts';
import { cleanReport, type Draw, type Report } from './clean-report.ts';

/** A draw from a stream of random numbers. */
const drawFrom = (stream: readonly number[]): Draw => {
  let at = 0;
  return (most) => (stream[at++ % stream.length] ?? 0) % (most + 1);
};

const stream = fc.array(fc.nat(10_000), { minLength: 400, maxLength: 400 });

function reading(report: Report): (address: string) => Reading {
  return (address) => {
    const value = report.get(address);
    if (value === undefined) return { state: 'absent' };
    return { state: 'number', low: value * SCALE, high: value * SCALE, approximate: false };
  };
}

const isSigned = (address: string) => address.endsWith('@change');
const broken = (relations: readonly Relation[], report: Report) =>
  relations
    .filter((relation) => assess(relation, reading(report), isSigned).outcome !== 'pass')
    .map((relation) => relation.id);

/** Left minus right, as written in the report. */
function slack(relation: Relation, report: Report): number {
  let total = 0;
  for (const [address, factor] of coefficients(relation)) total += factor * (report.get(address) ?? 0);
  return total;
}

const UNGUARDED: Readonly<Record<FormId, readonly string[]>> = {
  '2014': [
    'response',
    'response.interpretation',
    'response.weiboWechat',
    'response.other',
    'complaints',
    'fees',
    'offices',
    'readingPoints',
    'budget',
    'meetings',
    'trainings',
    'trainees',
  ],
  '2019': [
    'rules@made',
    'normative@made',
    'licence@decisions',
    'service@decisions',
    'penalty@decisions',
    'coercion@decisions',
    'procurement@count',
    'procurement@amount',
  ],
  '2021': [
    'rules@made',
    'rules@abolished',
    'rules@inForce',
    'normative@made',
    'normative@abolished',
    'normative@inForce',
    'licence@decisions',
    'penalty@decisions',
    'coercion@decisions',
    'charge@amount',
  ],
};

describe.each(['2014', '2019', '2021'] as const)('a clean report of %s', (id: FormId) => {
  const relations = relationsOf(formById(id));

  it('breaks nothing', () => {
    fc.assert(
      fc.property(stream, (numbers) => {
        const report = cleanReport(id, drawFrom(numbers));
        expect(broken(relations, report)).toEqual([]);
        for (const relation of relations)
          for (const address of addressesOf(relation)) expect(report.has(address), address).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('one figure off by one breaks exactly the relations that hold it: every =, and each ≤ that was tight', () => {
    fc.assert(
      fc.property(stream, fc.nat(1000), fc.constantFrom(1, -1), (numbers, at, step) => {
        const report = cleanReport(id, drawFrom(numbers));
        const addresses = [...report.keys()];
        const address = addresses[at % addresses.length] ?? '';
        const value = report.get(address) ?? 0;
        if (value + step < 0 && !isSigned(address)) return;
        const changed = new Map(report).set(address, value + step);
        const expected = relations.filter((relation) => {
          const factor = coefficients(relation).get(address) ?? 0;
          if (factor === 0) return false;
          return relation.op === '=' || slack(relation, report) + factor * step > 0;
        });
        expect(broken(relations, changed)).toEqual(expected.map((relation) => relation.id));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves unguarded only what DOMAIN.md relates to nothing', () => {
    const guarded = new Set(relations.flatMap(addressesOf));
    const free = [...cleanReport(id, (most) => most).keys()].filter((address) => !guarded.has(address));
    expect(free.map((address) => address.slice(5))).toEqual(UNGUARDED[id]);
  });
});
