import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../lib/engine/number.ts';
import type { Reading } from '../../../lib/engine/reading.ts';
import { assess } from '../../../lib/engine/verdict.ts';
import type { Relation } from '../../../lib/forms/model.ts';
import fc from '../property.ts';

/** `10`, `5700~5799`, `` (blank), `-` (dash), `?` (unreadable), `!` (two occurrences differ), `x` (not there). */
function reading(words: string): Reading {
  if (words === '') return { state: 'blank' };
  if (words === '-') return { state: 'dash' };
  if (words === '?') return { state: 'unreadable' };
  if (words === '!') return { state: 'conflict' };
  if (words === 'x') return { state: 'absent' };
  const [low = 0, high = low] = words.split('~').map(Number);
  return { state: 'number', low: low * SCALE, high: high * SCALE, approximate: low !== high };
}

function verdict(op: '=' | '<=', left: string[], right: string[], { soft = false, signed = false } = {}) {
  const readings = [...left, ...right].map(reading);
  const term = (i: number) => ({ address: `a${i}`, sign: 1 as const });
  const relation: Relation = {
    id: 'r',
    rule: 'table/sum',
    op,
    soft,
    left: left.map((_, i) => term(i)),
    right: right.map((_, i) => term(left.length + i)),
  };
  return assess(
    relation,
    (address) => readings[Number(address.slice(1))] ?? { state: 'absent' },
    () => signed,
  );
}

const said = (...args: Parameters<typeof verdict>) => {
  const { outcome, reason } = verdict(...args);
  return `${outcome} ${reason}`;
};

describe('a sum', () => {
  it.each([
    [['10'], ['7', '3'], 'pass holds'],
    [['10'], ['7', '4'], 'fail broken'],
    [['10'], ['7', '4', ''], 'fail broken'],
    [['10'], ['7', '3', ''], 'pass holdsBlank'],
    [['10'], ['7', '3', '-'], 'pass holdsBlank'],
    [['10'], ['7', '2', ''], 'review blank'],
    [['10'], ['7', '2', '-'], 'review blank'],
    [[''], ['7', '2'], 'review blank'],
    [[''], ['0', '0'], 'pass holdsBlank'],
    [['0'], ['', ''], 'pass holdsBlank'],
    [[''], ['', ''], 'notAssessable nothingRead'],
    [['10'], ['7', '?'], 'notAssessable unreadable'],
    [['10'], ['11', '?'], 'fail broken'],
    [['10'], ['7', '!', 'x'], 'notAssessable conflict'],
    [['10'], ['7', '2', 'x'], 'notAssessable absent'],
    [['10'], ['7', '3', 'x'], 'pass holdsBlank'],
    [['x'], ['7', '2'], 'notAssessable absent'],
    [['5700~5799'], ['6085'], 'fail broken'],
    [['5700~5799'], ['5760'], 'pass holds'],
    [['5700~5799'], ['5000', ''], 'review blank'],
  ] as const)('%j = %j is %s', (left, right, expected) => {
    expect(said('=', [...left], [...right])).toBe(expected);
  });

  it('of signed figures may be met by a negative blank', () => {
    expect(said('=', ['10'], ['12', ''])).toBe('fail broken');
    expect(said('=', ['10'], ['12', ''], { signed: true })).toBe('review blank');
  });
});

describe('an upper limit', () => {
  it.each([
    [['3'], ['3'], 'pass holds'],
    [['4'], ['3'], 'fail broken'],
    [[''], ['3'], 'pass holdsBlank'],
    [['4'], [''], 'review blank'],
    [['0'], [''], 'pass holdsBlank'],
    [['4'], ['3', ''], 'review blank'],
    [['3'], ['3', '?'], 'pass holds'],
    [['4'], ['3', '?'], 'notAssessable unreadable'],
    [['4', '?'], ['3'], 'fail broken'],
    [['4'], ['x'], 'notAssessable absent'],
  ] as const)('%j ≤ %j is %s', (left, right, expected) => {
    expect(said('<=', [...left], [...right])).toBe(expected);
  });
});

describe('a relation that is only ever for review', () => {
  it('never fails, and says nothing of blanks', () => {
    expect(said('=', ['4'], ['3'], { soft: true })).toBe('review softBroken');
    expect(said('=', ['4'], ['3', ''], { soft: true })).toBe('notAssessable nothingRead');
    expect(said('=', ['4'], ['4', ''], { soft: true })).toBe('pass holdsBlank');
  });
});

describe('every verdict', () => {
  const cell = fc.oneof(fc.nat(4).map(String), fc.constantFrom('', '-', '?', 'x'));
  const cells = fc.array(cell, { minLength: 1, maxLength: 3 });

  /** All ways to fill the unread cells with 0…14: beyond that nothing new can happen to sums of this size. */
  const fillings = (words: string[]): number[] => {
    let sums = [0];
    for (const word of words) {
      const values = /^\d/.test(word) ? [Number(word)] : Array.from({ length: 15 }, (_, i) => i);
      sums = [...new Set(sums.flatMap((s) => values.map((v) => s + v)))];
    }
    return sums;
  };

  it('fails exactly where no filling of the unread cells can make it hold', () => {
    fc.assert(
      fc.property(cells, cells, fc.constantFrom('=' as const, '<=' as const), (left, right, op) => {
        const rights = fillings(right);
        const possible = fillings(left).some((l) => rights.some((r) => (op === '=' ? l === r : l <= r)));
        const someNumber = [...left, ...right].some((word) => /^\d/.test(word));
        expect(verdict(op, left, right).outcome === 'fail').toBe(someNumber && !possible);
      }),
    );
  });

  it('passes a sum only where it holds with what is not read taken as 0', () => {
    fc.assert(
      fc.property(cells, cells, (left, right) => {
        const zero = (words: string[]) => words.reduce((n, word) => n + (Number(word) || 0), 0);
        if (verdict('=', left, right).outcome === 'pass') expect(zero(left)).toBe(zero(right));
      }),
    );
  });
});
