import { describe, expect, test } from 'vitest';
import { maskDeep } from '../../../lib/text/mask-deep.ts';

describe('personal numbers in plain data', () => {
  test('are masked in every text, at any depth; numbers and blobs stay', () => {
    const blob = new Blob(['13812345678']);
    expect(maskDeep({ a: ['电话13812345678', { b: '无' }], n: 13812345678, blob, none: null })).toEqual({
      a: ['电话138******78', { b: '无' }],
      n: 13812345678,
      blob,
      none: null,
    });
  });

  test('stay where a record is recognised by them', () => {
    const page = { url: 'http://a.gov.cn/?tel=13812345678', key: '4111111111111111', title: '4111111111111111' };
    expect(maskDeep(page)).toEqual({ ...page, title: '4111********1111' });
  });

  test('none there: the same object comes back, so that nothing is written', () => {
    const record = { a: ['x', { b: 1 }], c: 'y' };
    expect(maskDeep(record)).toBe(record);
  });
});
