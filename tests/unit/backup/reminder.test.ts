import { describe, expect, it } from 'vitest';
import { dueBackup, parseReminder } from '../../../lib/backup/reminder.ts';

const NOW = new Date('2026-11-22T09:00:00+08:00');
const when = { days: 7, decisions: 50 };
const age = {
  last: '2026-11-20T09:00:00+08:00',
  rests: null,
  decisions: 3,
  first: '2026-11-21T09:00:00+08:00',
  pages: 2,
};
const LONG_AGO = '2026-11-10T09:00:00+08:00';

describe('a reminder to back up', () => {
  it('comes after some days, or after much was judged', () => {
    expect(dueBackup(age, when, NOW)).toBeNull();
    expect(dueBackup({ ...age, last: LONG_AGO }, when, NOW)).toEqual({ days: 12, decisions: 3 });
    expect(dueBackup({ ...age, decisions: 50 }, when, NOW)).toEqual({ days: 2, decisions: 50 });
  });

  it('counts the days from the first judgement where nothing was ever backed up', () => {
    expect(dueBackup({ ...age, last: null }, when, NOW)).toBeNull();
    expect(dueBackup({ ...age, last: null, first: LONG_AGO }, when, NOW)).toEqual({ days: null, decisions: 3 });
  });

  it('does not come while there is nothing to lose, it was put off, or it is not wanted', () => {
    expect(dueBackup({ ...age, last: LONG_AGO, decisions: 0, first: null }, when, NOW)).toBeNull();
    expect(dueBackup({ ...age, last: LONG_AGO, rests: '2026-11-23T09:00:00+08:00' }, when, NOW)).toBeNull();
    expect(dueBackup({ ...age, last: LONG_AGO, decisions: 99 }, { days: 0, decisions: 0 }, NOW)).toBeNull();
  });

  it('stands at its usual settings where those stored are none', () => {
    expect(parseReminder(null)).toEqual({ days: 7, decisions: 50 });
    expect(parseReminder({ days: -1, decisions: 'many' })).toEqual({ days: 7, decisions: 50 });
  });
});
