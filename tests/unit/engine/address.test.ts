import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../lib/engine/address.ts';

describe('the address that a page is known by', () => {
  const same = (a: string, b: string) => canonicalAddress(a) === canonicalAddress(b);

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

  it.each(['', 'about:blank', 'data:text/html,x', 'no address'])('is none of “%s”', (url) => {
    expect(canonicalAddress(url)).toBeNull();
  });
});
