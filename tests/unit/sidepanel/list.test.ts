import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createList } from '../../../entrypoints/sidepanel/state/list.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import { aView } from '../view/finding.ts';

const findings = ['a', 'b', 'c'].map((key) => aView({ key, status: key === 'b' ? 'confirmed' : 'open' }));

describe('the list of findings', () => {
  test('goes from one to the next and stops at either end', () => {
    const list = createList(signal(findings));
    expect(list.step(1)).toBe('a');
    expect(list.step(1)).toBe('b');
    expect(list.step(9)).toBe('c');
    expect(list.step(-9)).toBe('a');
  });

  test('going back from nowhere starts at the end', () => {
    expect(createList(signal(findings)).step(-1)).toBe('c');
  });

  test('steps only through what the filter shows', () => {
    const list = createList(signal(findings));
    list.filter.value = { ...NO_FILTER, status: 'open' };
    list.step(1);
    expect(list.step(1)).toBe('c');
  });

  test('a finding that is being written about stays, whatever the filter says; hidden, it is no longer the one selected', () => {
    const list = createList(signal(findings));
    list.filter.value = { ...NO_FILTER, status: 'open' };
    list.selectedKey.value = 'b';
    expect(list.selected.value).toBeNull();
    list.writing.value = 'b';
    expect(list.rows.value.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(list.selected.value?.key).toBe('b');
  });

  test('a finding chosen on the page is shown even where the filter hid it', () => {
    const list = createList(signal(findings));
    list.filter.value = { ...NO_FILTER, status: 'open' };
    list.show('b');
    expect(list.selected.value?.key).toBe('b');
    expect(list.rows.value).toHaveLength(3);
  });

  test('grouped by what became of them, a page audited only once falls back to severity', () => {
    const fates = signal(new Map([['a', 'gone' as const]]));
    const list = createList(signal(findings), () => fates.value);
    list.grouping.value = 'fate';
    expect(list.groups.value.map(({ id }) => id)).toContain('gone');
    fates.value = new Map();
    expect(list.groups.value.map(({ id }) => id)).toEqual(['error']);
  });

  test('an empty list has nothing to go to', () => {
    expect(createList(signal([])).step(1)).toBeNull();
  });
});
