import { describe, expect, test } from 'vitest';
import { progressOf } from '../../../lib/rounds/progress.ts';
import type { ScopeEntry } from '../../../lib/store/rounds-model.ts';

const entry = (n: number, over: Partial<ScopeEntry> = {}): ScopeEntry => ({
  url: `http://a.gov.cn/${n}.html`,
  body: '',
  state: 'open',
  reason: '',
  at: null,
  ...over,
});
const page = (n: number) => ({
  id: `p${n}`,
  address: `http://a.gov.cn/${n}.html`,
  url: `https://a.gov.cn/${n}.html#x`,
});

describe('where a round stands', () => {
  test('a page that was audited is done, also after it was said to be out of reach', () => {
    const scope = [
      entry(1),
      entry(2, { state: 'unreachable', reason: 'HTTP 404' }),
      entry(3, { state: 'done' }),
      entry(4),
    ];
    const { rows, counts } = progressOf({ scope }, [page(2), page(9)]);
    expect(rows.map(({ state, pageId }) => [state, pageId])).toEqual([
      ['open', null],
      ['done', 'p2'],
      ['done', null],
      ['open', null],
    ]);
    expect(counts).toEqual({ open: 2, done: 2, unreachable: 0 });
  });

  test('an address is known again though scheme, port or fragment differ', () => {
    const scope = [entry(1, { url: 'https://a.gov.cn/1.html?utm_source=x' })];
    expect(progressOf({ scope }, [page(1)]).counts.done).toBe(1);
  });

  test('the next page is one that was never opened, then the one opened longest ago, in the order of the list', () => {
    const opened = (at: string) => ({ at: `2026-11-22T${at}:00+08:00` });
    const [late, early] = [entry(1, opened('10:00')), entry(2, opened('09:00'))];
    expect(progressOf({ scope: [late, entry(3), entry(4)] }, []).next?.url).toBe(entry(3).url);
    expect(progressOf({ scope: [late, early] }, []).next).toBe(early);
    expect(progressOf({ scope: [entry(1, { state: 'unreachable' })] }, []).next).toBeNull();
    expect(progressOf({ scope: [] }, []).next).toBeNull();
  });
});
