import { describe, expect, test } from 'vitest';
import { fill } from '../../lib/fill.ts';

describe('filling in sentences', () => {
  test('one thing is no things', () => {
    const sentence = '{count} {count|field has|fields have} no content';
    expect(fill(sentence, { count: 1 })).toBe('1 field has no content');
    expect(fill(sentence, { count: 2 })).toBe('2 fields have no content');
    expect(fill(sentence, { count: 0 })).toBe('0 fields have no content');
  });

  test('an argument that is not there leaves its place as it is', () => {
    expect(fill('{a} {b|x|y}', {})).toBe('{a} {b|x|y}');
  });
});
