import { describe, expect, test } from 'vitest';
import type { Shown } from '../../../entrypoints/sidepanel/state/tab.ts';
import { aFinding } from '../store/result.ts';
import { aPage, aSession, FakeHost, finds } from './fake.ts';

const A = 'http://a.gov.cn/1.html';
const B = 'http://b.gov.cn/2.html';

function opened(urls: readonly string[] = [A]) {
  const host = new FakeHost();
  urls.forEach((url, i) => {
    host.show(i + 1, aPage(url));
  });
  const results: Shown[] = [];
  const adds: string[] = [];
  const toggles: string[] = [];
  const session = aSession(host, {
    check: finds(aFinding()),
    onResult: (_, shown) => void results.push(shown),
    onAdd: () => adds.push(session.shown.value?.run ?? 'none'),
    onMarks: () => toggles.push(session.shown.value?.run ?? 'none'),
  });
  return { host, session, results, adds, toggles };
}

/** Lets everything that was started come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a session of the panel', () => {
  test('reads nothing until it is asked', async () => {
    const { session, results } = opened();
    await session.start();
    expect(session.tabId.value).toBe(1);
    expect(session.state.value.kind).toBe('idle');
    expect(results).toEqual([]);
  });

  test('a press on the button shows the result of that tab, bound to the document that was read', async () => {
    const { host, session, results } = opened();
    host.asked(1, 'audit');
    await settled();
    expect(session.shown.value).toMatchObject({ binding: 'live', run: 'run1' });
    expect(session.shown.value?.result.page.url).toBe(A);
    expect(results).toHaveLength(1);
  });

  test('adding a finding reads the page first where it was not, and keeps the result where it was', async () => {
    const { host, adds } = opened();
    host.asked(1, 'add');
    await settled();
    host.asked(1, 'add');
    await settled();
    expect(adds).toEqual(['run1', 'run1']);
  });

  test('marks come and go where there is a result, and nowhere else', async () => {
    const { host, session, toggles } = opened([A, B]);
    host.asked(1, 'marks');
    await settled();
    expect(session.state.value.kind).toBe('idle');
    host.asked(1, 'audit');
    await settled();
    host.asked(1, 'marks');
    host.asked(2, 'marks');
    await settled();
    expect(toggles).toEqual(['run1']);
    expect(session.tabId.value).toBe(1);
  });

  test('another tab in front has its own result or none', async () => {
    const { host, session } = opened([A, B]);
    host.asked(1, 'audit');
    await settled();
    host.activated(2);
    await settled();
    expect(session.state.value.kind).toBe('idle');
    host.activated(1);
    await settled();
    expect(session.shown.value).toMatchObject({ run: 'run1', binding: 'live' });
  });

  test('a tab that moved to another site says that its result belongs to another page', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    session.amend('run1', { marked: true });
    host.reply = () => {
      throw new Error('Could not establish connection.');
    };
    host.tabs.set(1, { id: 1, url: undefined, title: undefined, loading: false });
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('left');
  });

  test('so does one that moved on before its page was marked', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    host.tabs.set(1, { id: 1, url: undefined, title: undefined, loading: false });
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('left');
  });

  test('the very document that was left and came back is the one that was read', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    session.amend('run1', { marked: true });
    session.amend('run1', { binding: 'changed' });
    host.updated(1, { url: B, loading: true });
    expect(session.shown.value?.binding).toBe('left');
    host.updated(1, { url: A, loading: true });
    expect(session.shown.value?.binding).toBe('left');
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('changed');
  });

  test('a page that went to another address by itself is not what was read when it has the old one again', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    session.amend('run1', { marked: true });
    host.updated(1, { url: B });
    host.event(1, { event: 'changed', run: 'run1', what: 'address', url: B });
    host.updated(1, { url: A, loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('left');
  });

  test('a reload of the same address is told from a move', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    session.amend('run1', { marked: true });
    host.reply = () => ({ ok: false, error: 'stale', detail: '' });
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('reloaded');
  });

  test('a page that loads on after it was read is not taken for another one before it could answer', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    host.reply = () => {
      throw new Error('Could not establish connection.');
    };
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('live');
    await session.verify();
    expect(session.shown.value?.binding).toBe('reloaded');
  });

  test('a page that cannot be read even after the press is not asked for one more', async () => {
    const { host, session } = opened();
    host.pages.delete(1);
    host.asked(1, 'audit');
    await settled();
    expect(session.state.value).toMatchObject({ kind: 'refused', refusal: { reason: 'restricted' } });
    await session.audit();
    expect(session.state.value).toMatchObject({ kind: 'refused', refusal: { reason: 'noAccess' } });
  });

  test('a jump within the page changes nothing', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    host.updated(1, { url: `${A}#section` });
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.binding).toBe('live');
  });

  test('a single-page change of address is another page at once', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    host.updated(1, { url: 'http://a.gov.cn/other.html' });
    expect(session.shown.value?.binding).toBe('left');
  });

  test('a page that says its text changed is marked so; an old run’s word counts for nothing', async () => {
    const { host, session } = opened();
    host.asked(1, 'audit');
    await settled();
    host.event(1, { event: 'changed', run: 'run0', what: 'content', url: A });
    expect(session.shown.value?.binding).toBe('live');
    host.event(1, { event: 'changed', run: 'run1', what: 'content', url: A });
    expect(session.shown.value?.binding).toBe('changed');
  });

  test('of two presses the later one counts, whichever is done first', async () => {
    const { host, session, results } = opened();
    let release = (_: unknown) => {};
    const slow = new Promise((resolve) => {
      release = resolve;
    });
    const page = host.pages.get(1);
    let reads = 0;
    host.pages.set(1, () => (++reads === 1 ? slow : page?.()));
    const first = session.audit(1);
    const second = session.audit(1);
    await second;
    release(page?.());
    await first;
    expect(results.map(({ run }) => run)).toEqual(['run2']);
  });

  test('a page still loading is audited by itself once it has loaded', async () => {
    const { host, session } = opened();
    const page = host.pages.get(1);
    host.pages.set(1, () => JSON.stringify({ readyState: 'loading', contentType: 'text/html', model: {} }));
    host.asked(1, 'audit');
    await settled();
    expect(session.state.value).toMatchObject({ kind: 'refused', refusal: { reason: 'loading' } });
    host.pages.set(1, () => page?.());
    host.updated(1, { loading: false });
    await settled();
    expect(session.shown.value?.result.page.url).toBe(A);
  });

  test('a page reloaded while it was read is read anew, though it had loaded before the failure was known', async () => {
    const { host, session } = opened();
    const page = host.pages.get(1);
    host.pages.set(1, () => {
      host.pages.set(1, () => page?.());
      throw new Error('Frame with ID 0 was removed.');
    });
    host.asked(1, 'audit');
    await expect.poll(() => session.shown.value?.result.page.url).toBe(A);
  });

  test('a page that goes on saying that it is loading is asked once more, not for ever', async () => {
    const { host, session } = opened();
    let asked = 0;
    host.pages.set(1, () => {
      asked += 1;
      throw new Error('Frame with ID 0 was removed.');
    });
    host.asked(1, 'audit');
    await settled();
    expect(session.state.value).toMatchObject({ kind: 'refused', refusal: { reason: 'loading' } });
    expect(asked).toBe(2);
  });

  test('an error of the program is shown, not swallowed', async () => {
    const host = new FakeHost();
    host.show(1, aPage(A));
    const session = aSession(host, {
      check: async () => {
        throw new Error('table/sum: boom');
      },
      newRun: () => 'run',
    });
    await session.audit(1);
    await session.start();
    expect(session.state.value).toEqual({ kind: 'broken', detail: 'table/sum: boom' });
  });
});
