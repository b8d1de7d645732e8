import { describe, expect, it } from 'vitest';
import { connected } from '../../../lib/engine/connected.ts';
import { byAddress, likelyErrors } from '../../../lib/engine/likely.ts';
import { SCALE } from '../../../lib/engine/number.ts';
import { imbalance } from '../../../lib/engine/repair.ts';
import { relationTie } from '../../../lib/engine/tie.ts';
import type { Relation } from '../../../lib/forms/model.ts';

/** `t = a + b` or `a <= t`. */
function relation(words: string): Relation {
  const op = words.includes('<=') ? '<=' : '=';
  const [left = '', right = ''] = words.split(op);
  const terms = (side: string) => side.split('+').map((term) => ({ address: term.trim(), sign: 1 as const }));
  return { id: words, rule: 'table/sum', op, soft: false, left: terms(left), right: terms(right) };
}

function likely(relations: string[], values: Record<string, number>) {
  const figures = {
    valueOf: (address: string) => (values[address] ?? 0) * SCALE,
    isSigned: () => false,
    isCount: () => true,
    canChange: () => true,
  };
  const all = relations.map(relation);
  const holds = (r: Relation) => {
    const gap = imbalance(r, figures) ?? 0;
    return r.op === '=' ? gap === 0 : gap <= 0;
  };
  const tie = (r: Relation) => relationTie(r, figures);
  const held = byAddress(all.filter(holds).map(tie));
  const broken = all.filter((r) => !holds(r)).map(tie);
  return likelyErrors(broken, (address) => held.get(address) ?? []);
}

function suspects(relations: string[], values: Record<string, number>) {
  return likely(relations, values).sure.map(({ address, repair, ties }) => ({
    address,
    value: repair.low === repair.high ? repair.low / SCALE : null,
    explains: ties.length,
  }));
}

describe('the likely error', () => {
  const grid = ['T1 = a1 + b1', 'T2 = a2 + b2', 'A = a1 + a2', 'B = b1 + b2', 'A + B = T1 + T2'];

  it('is the cell where the failing row and the failing column cross', () => {
    const values = { a1: 9, b1: 2, a2: 3, b2: 4, T1: 3, T2: 7, A: 4, B: 6 };
    expect(suspects(grid, values)).toEqual([{ address: 'a1', value: 1, explains: 2 }]);
  });

  it('is not named where several cells would do', () => {
    expect(suspects(['T = a + b'], { T: 10, a: 3, b: 4 })).toEqual([]);
    const { either } = likely(['T = a + b', 'a + b = U'], { T: 10, U: 10, a: 3, b: 4 });
    expect(either.map(({ address, repair }) => [address, repair.low / SCALE])).toEqual([
      ['a', 6],
      ['b', 7],
    ]);
  });

  it('is named in a single sum where every other cell is held by something that adds up', () => {
    const values = { T: 10, a: 3, b: 4, a1: 3, b1: 4 };
    expect(suspects(['T = a + b', 'a = a1', 'b = b1'], values)).toEqual([{ address: 'T', value: 7, explains: 1 }]);
  });

  it('is no cell that would have to be negative', () => {
    expect(
      suspects(['T = a + b', 'T + c = U', 'a = a1', 'U = V'], { T: 5, a: 9, a1: 9, b: 0, c: 0, U: 5, V: 5 }),
    ).toEqual([]);
  });

  it('are two cells where two independent slips crossed the same table', () => {
    const values = { a1: 11, b1: 2, a2: 3, b2: 24, T1: 3, T2: 7, A: 4, B: 6 };
    expect(suspects(grid, values)).toEqual([
      { address: 'a1', value: 1, explains: 2 },
      { address: 'b2', value: 4, explains: 2 },
    ]);
  });

  it('is a cell without a value where only limits are broken', () => {
    expect(suspects(['a <= T', 'b <= T'], { a: 19, b: 83, T: 0 })).toEqual([
      { address: 'T', value: null, explains: 2 },
    ]);
  });

  it('is found however many relations hang on it; more than one slip among so many is disorder', () => {
    const parts = Array.from({ length: 20 }, (_, i) => i);
    const relations = parts.map((i) => `T = a${i} + b${i}`);
    const values = Object.fromEntries(
      parts.flatMap((i) => [
        [`a${i}`, i],
        [`b${i}`, 20 - i],
      ]),
    );
    expect(suspects(relations, { ...values, T: 21 })).toEqual([{ address: 'T', value: 20, explains: 20 }]);
    expect(suspects(relations, { ...values, T: 21, a3: 4 })).toEqual([]);
  });

  it('keeps within the limits that hold', () => {
    const values = { T: 2, a: 5, b: 1, k: 4 };
    expect(suspects(['T = a + b', 'k <= a', 'b = c', 'T = U'], { ...values, c: 1, U: 2 })).toEqual([]);
  });
});

describe('relations that share cells', () => {
  it('are one group, also through a third', () => {
    const groups = connected(['ab', 'cd', 'ef', 'bc'], (word) => [...word]);
    expect(groups.map((group) => group.join(' ')).sort()).toEqual(['ab cd bc', 'ef']);
  });
});
