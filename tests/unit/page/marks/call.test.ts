import { describe, expect, test } from 'vitest';
import { PageCall } from '../../../../lib/messages/model.ts';
import { readCall } from '../../../../lib/page/marks/call.ts';
import fc from '../../property.ts';

const target = { place: { kind: 'text', block: 1, start: 0, end: 2 }, quote: '甲乙', before: '', after: '' };
const mark = { id: 'a', number: 1, severity: 'error', review: false, title: '', targets: [target] };

/** One well-formed call of each kind, and every kind of place. */
const CALLS: readonly Record<string, unknown>[] = [
  { call: 'show', run: 'r', marks: [mark, { ...mark, targets: [{ ...target, place: { kind: 'cell', cell: 3 } }] }] },
  { call: 'select', run: 'r', id: 'a', reveal: 0 },
  { call: 'select', run: 'r', id: null, reveal: null },
  { call: 'reveal', run: 'r', targets: [target, { ...target, place: { kind: 'link', link: 0 } }] },
  {
    call: 'reveal',
    run: 'r',
    targets: [
      { ...target, place: { kind: 'meta', meta: 0 } },
      { ...target, place: { kind: 'page' } },
    ],
  },
  { call: 'visible', run: 'r', visible: true },
  { call: 'view', run: 'r', id: 'a' },
  { call: 'view', run: 'r', id: null },
  { call: 'pick', run: 'r', step: 'start' },
  { call: 'pick', run: 'r', step: 'take' },
  { call: 'clear', run: 'r' },
];

/** A copy in which the value at one path of keys is another. */
function damaged(value: unknown, path: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return by;
  const keys = Object.keys(value);
  const [first = 0, ...rest] = path;
  const key = keys[first % keys.length];
  if (key === undefined) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, damaged(Reflect.get(value, key), rest, by));
  return copy;
}

describe('the page reads calls', () => {
  test.each(CALLS)('$call', (call) => {
    expect(readCall(call)).toEqual(call);
  });

  test('and takes none that the schema of messages refuses, whatever is wrong with it', () => {
    const junk = fc.constantFrom(undefined, null, '', 'x', -1, 0.5, 7, true, [], {}, [[]], Number.NaN);
    fc.assert(
      fc.property(fc.constantFrom(...CALLS), fc.array(fc.nat(9), { maxLength: 6 }), junk, (call, path, by) => {
        const message = damaged(call, path, by);
        if (readCall(message) !== null) expect(PageCall.safeParse(message).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
