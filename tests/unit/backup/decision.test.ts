import { describe, expect, it } from 'vitest';
import { type Choice, choosing } from '../../../lib/backup/merge/choice.ts';
import { mergeDecisions } from '../../../lib/backup/merge/decision.ts';
import type { Decision } from '../../../lib/store/records.ts';
import fc from '../property.ts';

type State = Decision['history'][number];
const of = { title: '', finding: null };
const at = (minute: number) => `2026-11-22T09:0${minute}:00+08:00`;
const state = (minute: number, note = '', by = '王明'): State => ({
  status: 'confirmed',
  reason: '',
  note,
  severity: null,
  tags: [],
  assignee: '',
  at: at(minute),
  by,
  valueHash: 'x',
});
/** A judgement that came about by these states, the last of which holds. */
function course(states: readonly State[]): Decision {
  const [now = state(0)] = states.slice(-1);
  return { ...now, key: 'k', pageId: 'p', history: states.slice(0, -1) };
}
const merged = (mine: Decision, theirs: Decision, choice: Choice = 'newer') =>
  mergeDecisions(mine, theirs, of, choosing(new Map(), choice));
const notes = ({ note, history }: Decision) => [...history.map((one) => one.note), note];

describe('two courses of one judgement', () => {
  it('keep what was said twice in the same second, however often they are merged', () => {
    const twice = course([state(1, '甲'), state(1, '甲')]);
    expect(merged(twice, twice)).toEqual(twice);
    expect(merged(twice, course([state(1, '甲')]))).toEqual(twice);
  });

  it('keep the order that undo goes back by, where one holds all of the other', () => {
    // The older word was chosen to hold when they were merged first; then it went on from there.
    const mine = course([state(1, '先'), state(6, '他'), state(2, '我'), state(8, '后')]);
    expect(notes(merged(mine, course([state(1, '先'), state(6, '他')])))).toEqual(['先', '他', '我', '后']);
  });

  it('are told in the order of time where each holds what the other has not', () => {
    const [mine, theirs] = [course([state(1, '一'), state(4, '四')]), course([state(2, '二'), state(3, '三')])];
    expect(notes(merged(mine, theirs))).toEqual(['一', '二', '三', '四']);
  });

  it('make the same whoever merges, nothing more when merged again, and lose no word', () => {
    const said = fc.record({
      minute: fc.nat(4),
      note: fc.constantFrom('', '甲', '乙'),
      by: fc.constantFrom('王', '李'),
    });
    const courses = fc
      .array(said, { minLength: 1, maxLength: 5 })
      .map((list) => course(list.map(({ minute, note, by }) => state(minute, note, by))));
    const mirrored = { newer: 'newer', both: 'both', mine: 'theirs', theirs: 'mine' } as const;
    const choices = fc.constantFrom('newer', 'both', 'mine', 'theirs');
    fc.assert(
      fc.property(courses, courses, choices, (mine, theirs, choice) => {
        const one = merged(mine, theirs, choice);
        expect(merged(theirs, mine, mirrored[choice])).toEqual(one);
        expect(merged(one, theirs, choice)).toEqual(one);
        for (const side of [mine, theirs]) expect(notes(one)).toEqual(expect.arrayContaining(notes(side)));
      }),
      { numRuns: 500 },
    );
  });
});
