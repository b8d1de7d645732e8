import { describe, expect, test } from 'vitest';
import { CATALOGUE_WORDS } from '../../../lib/view/catalogueWords.ts';
import { bothStates, recheckOf } from '../../../lib/view/recheck.ts';
import { aFinding } from '../store/result.ts';
import { aSavedFinding } from './finding.ts';

const THEN = '2026-11-20T09:00:00+08:00';
const NOW = '2026-11-23T09:00:00+08:00';
const past = (keys: readonly string[], checks = [] as ReturnType<typeof aFinding>[]) => ({
  at: THEN,
  result: { findings: keys.map((key) => aFinding({ key })), checks },
});

describe('what became of a page’s findings', () => {
  test('a first audit has nothing to be compared with', () => {
    expect(recheckOf([aSavedFinding()], null)).toBeNull();
  });

  test('each is still there, changed, new or gone; what the inspector wrote down later is new too', () => {
    const findings = [
      aSavedFinding({ key: 'a' }),
      aSavedFinding({ key: 'b', valueHash: 'v2' }),
      aSavedFinding({ key: 'c' }),
      aSavedFinding({ key: 'd', present: false }),
      aSavedFinding({ key: 'e', rule: 'own/错别字', firstSeen: NOW }),
      aSavedFinding({ key: 'f', rule: 'own/错别字', firstSeen: THEN }),
    ];
    const recheck = recheckOf(findings, past(['a', 'b', 'd']));
    expect(Object.fromEntries(recheck?.fates ?? [])).toEqual({
      a: 'still',
      b: 'changed',
      c: 'fresh',
      d: 'gone',
      e: 'fresh',
      f: 'still',
    });
    expect(recheck).toMatchObject({ since: THEN, counts: { fresh: 2, changed: 1, still: 2, gone: 1 } });
  });
});

describe('both states of a finding', () => {
  const states = (...args: [Parameters<typeof bothStates>[0], Parameters<typeof bothStates>[1], object?]) =>
    bothStates(args[0], args[1], { at: NOW, result: { findings: [], checks: [], ...args[2] } }, CATALOGUE_WORDS, 'zh');

  test('one that is gone: what it said when it was last seen, and what the same check says now', () => {
    const gone = aSavedFinding({ key: 'a', present: false, lastSeen: THEN });
    const holds = { ...aFinding({ actual: '1', difference: null }), outcome: 'pass' as const };
    expect(states(gone, null, { checks: [holds] })).toMatchObject({
      before: { at: THEN, outcome: 'fail', actual: '0' },
      now: { at: NOW, outcome: 'pass', actual: '1' },
    });
  });

  test('the check that holds of the same values now speaks for one whose rule only speaks of what is wrong', () => {
    const values = ['2014:received = 0', '2014:received.online = 1'];
    const gone = aSavedFinding({ key: 'a', present: false, values });
    const passing = (rule: string, ...now: string[]) => ({
      ...aFinding({ rule, subjects: [rule], values: now }),
      outcome: 'pass' as const,
    });
    const checks = [
      passing('table/other', '2014:closed = 1'),
      passing('table/balance', '2014:received = 1', '2014:closed = 1'),
      passing('table/sum', '2014:received = 1', '2014:received.online = 1'),
    ];
    const both = states(gone, null, { checks });
    expect(both?.now).toMatchObject({ outcome: 'pass' });
    expect(both?.now.message).toBe(states(gone, null, { checks: checks.slice(2) })?.now.message);
  });

  test('where the page no longer has what was checked, there is nothing to say of it now', () => {
    const gone = aSavedFinding({ key: 'a', present: false, lastSeen: THEN });
    expect(states(gone, null)).toMatchObject({ before: { actual: '0' }, now: { at: NOW, outcome: null } });
  });

  test('one on other figures: both of them; one as it was: nothing', () => {
    const changed = aSavedFinding({ key: 'a', actual: '3', values: ['2014:received=3'] });
    expect(states(changed, past(['a']))).toMatchObject({ before: { actual: '0' }, now: { actual: '3' } });
    expect(states(aSavedFinding({ key: 'a' }), past(['a']))).toBeNull();
  });
});
