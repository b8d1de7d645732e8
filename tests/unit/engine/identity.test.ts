import { describe, expect, it } from 'vitest';
import { canonicalAddress, identify } from '../../../lib/engine/identity.ts';

describe('the address that a page is known by', () => {
  const same = (a: string, b: string) => canonicalAddress(a, 'x') === canonicalAddress(b, 'x');

  it.each([
    ['http://www.a.gov.cn/x.html', 'https://WWW.A.gov.cn:443/x.html#top'],
    ['http://a.gov.cn/x?id=1&t=2', 'http://a.gov.cn/x?t=2&id=1'],
    ['http://a.gov.cn/x?id=1', 'http://a.gov.cn/x?id=1&utm_source=wx&spm=9'],
    ['http://a.gov.cn/art/index.html', 'http://a.gov.cn/art/'],
    ['http://a.gov.cn/x.do;jsessionid=AB12?id=1', 'http://a.gov.cn/x.do?id=1'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['http://a.gov.cn/x?id=1', 'http://a.gov.cn/x?id=2'],
    ['http://a.gov.cn/#/report/1', 'http://a.gov.cn/#/report/2'],
    ['http://a.gov.cn/x', 'http://b.gov.cn/x'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('is its content where it has none', () => {
    for (const url of ['', 'about:blank', 'data:text/html,x', 'no address'])
      expect(canonicalAddress(url, 'abc')).toBe('content:abc');
  });
});

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
