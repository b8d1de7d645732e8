import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/engine/identity.ts';

describe('a finding', () => {
  const finding = {
    address: 'http://a/',
    body: '甲局',
    rule: 'table/sum',
    subjects: ['b', 'a'],
    values: ['a = 1', 'b = 2'],
  };

  it('is the same whatever the order of its subjects and values', () => {
    expect(identify({ ...finding, subjects: ['a', 'b', 'a'], values: ['b = 2', 'a = 1'] })).toEqual(identify(finding));
  });

  it('keeps its key when only the values change, so that a decision is shown as overtaken, not lost', () => {
    const changed = identify({ ...finding, values: ['a = 1', 'b = 3'] });
    expect(changed.key).toBe(identify(finding).key);
    expect(changed.valueHash).not.toBe(identify(finding).valueHash);
  });

  it('is linked to the same finding on another page of the same body', () => {
    const next = identify({ ...finding, address: 'http://b/' });
    expect(next.seriesKey).toBe(identify(finding).seriesKey);
    expect(next.key).not.toBe(identify(finding).key);
  });

  it('has hashes of 16 hex digits', () => {
    for (const hash of Object.values(identify(finding))) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});
