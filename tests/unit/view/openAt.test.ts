import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../lib/rules/model.ts';
import { addressAt } from '../../../lib/view/openAt.ts';

const evidence: Evidence = {
  kind: 'text',
  role: 'claim',
  quote: '本年度收到申请128件',
  label: '',
  place: { kind: 'text', block: 1, start: 0, end: 3 },
  before: '',
  after: '',
};
const url = 'http://www.example.gov.cn/a.html';

describe('addressAt', () => {
  test('goes to a phrase by its words, to a cell by its row', () => {
    expect(addressAt(url, evidence)).toBe(`${url}#:~:text=${encodeURIComponent('本年度收到申请128件')}`);
    const cell: Evidence = { ...evidence, kind: 'cell', quote: '0', label: '收到申请数 · 总计' };
    expect(addressAt(url, cell)).toBe(`${url}#:~:text=${encodeURIComponent('收到申请数')}`);
  });

  test('a hyphen is escaped, for it means something in a text fragment; the old fragment goes', () => {
    expect(addressAt(`${url}#top`, { ...evidence, quote: 'a-b' })).toBe(`${url}#:~:text=a%2Db`);
  });

  test('what is about the whole page opens the page', () => {
    expect(addressAt(url, { ...evidence, kind: 'page' })).toBe(url);
    expect(addressAt(url, undefined)).toBe(url);
  });

  test('only web pages and files are opened, whatever a saved record says', () => {
    expect(addressAt('javascript:alert(1)', evidence)).toBeNull();
    expect(addressAt('chrome://settings', undefined)).toBeNull();
  });
});
