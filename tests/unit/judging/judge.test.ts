import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { createDrafts } from '../../../lib/judging/drafts.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import type { Decision, Judgement } from '../../../lib/store/index.ts';

function fakeStore() {
  const done: string[] = [];
  let broken = false;
  return {
    done,
    fail: (now: boolean) => {
      broken = now;
    },
    decide: async (key: string, change: Partial<Judgement>): Promise<Decision> => {
      await Promise.resolve();
      if (broken) throw new Error('full');
      done.push(`${key}:${change.status ?? change.note}`);
      return {} as Decision;
    },
    undo: async (key: string) => {
      done.push(`undo ${key}`);
      return null;
    },
    decideAll: async (keys: readonly string[], change: Partial<Judgement>) => {
      await Promise.resolve();
      if (broken) throw new Error('full');
      done.push(`${keys.join(' ')}:${change.status}`);
      return [...keys];
    },
    undoAll: async (keys: readonly string[]) => void done.push(`undo ${keys.join(' ')}`),
  };
}

describe('decisions', () => {
  test('several findings judged at once are taken back at once', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    await judge.decide(['a'], { note: 'n' });
    await judge.decide(['b', 'c'], { status: 'dismissed', reason: 'r' });
    expect(judge.undoable.value).toBe(2);
    expect(await judge.undo()).toEqual(['b', 'c']);
    expect(store.done).toEqual(['a:n', 'b c:dismissed', 'undo b c']);
    expect(await judge.undo()).toEqual(['a']);
    expect(await judge.undo()).toBeNull();
  });

  test('what was changed on another page is not taken back from this one', async () => {
    const store = fakeStore();
    const page = signal('first');
    const judge = createJudge(store, undefined, () => page.value);
    await judge.decide(['a'], { note: 'n' });
    page.value = 'second';
    expect(judge.undoable.value).toBe(0);
    expect(await judge.undo()).toBeNull();
    await judge.decide(['b'], { note: 'n' });
    await judge.perform(async () => ({ keys: ['of the first'], undo: async () => {} }), 'first');
    await judge.perform(async () => ({ keys: ['of all'], undo: async () => {} }), null);
    expect(judge.undoable.value).toBe(2);
    page.value = 'first';
    expect(judge.undoable.value).toBe(3);
    expect(await judge.undo()).toEqual(['of all']);
    expect(await judge.undo()).toEqual(['of the first']);
    expect(await judge.undo()).toEqual(['a']);
    expect(await judge.undo()).toBeNull();
    page.value = 'second';
    expect(await judge.undo()).toEqual(['b']);
  });

  test('quick changes reach the database in the order they were made', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    await Promise.all([judge.decide(['a'], { status: 'confirmed' }), judge.decide(['a'], { status: 'open' })]);
    expect(store.done).toEqual(['a:confirmed', 'a:open']);
  });

  test('what is on its way to the database is said to be so until the last of it is there', async () => {
    const judge = createJudge(fakeStore());
    expect(judge.writing.value).toBe(false);
    const first = judge.decide(['a'], { status: 'confirmed', reason: '' });
    const second = judge.decide(['b'], { status: 'confirmed', reason: '' });
    expect(judge.writing.value).toBe(true);
    await first;
    expect(judge.writing.value).toBe(true);
    await second;
    expect(judge.writing.value).toBe(false);
  });

  test('each press of undo takes back the last change that still holds, whatever is on its way to the database', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    await judge.decide(['a'], { status: 'confirmed' });
    await judge.decide(['b'], { status: 'confirmed' });
    store.done.length = 0;
    const first = judge.undo();
    expect(judge.undoable.value).toBe(1);
    const next = judge.decide(['c'], { status: 'confirmed' });
    expect(judge.undoable.value).toBe(2);
    const others = [judge.undo(), judge.undo(), judge.undo()];
    expect(judge.undoable.value).toBe(0);
    expect([await first, await next, ...(await Promise.all(others))]).toEqual([['b'], true, ['c'], ['a'], null]);
    expect(store.done).toEqual(['undo b', 'c:confirmed', 'undo c', 'undo a']);
    expect(judge.undoable.value).toBe(0);
  });

  test('what could not be taken back can be tried again, in its place', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    let broken = true;
    await judge.perform(async () => ({
      keys: ['a'],
      undo: async () => {
        if (broken) throw new Error('full');
      },
    }));
    await Promise.all([judge.undo(), judge.decide(['b'], { status: 'confirmed' })]);
    broken = false;
    expect([await judge.undo(), await judge.undo(), await judge.undo()]).toEqual([['b'], ['a'], null]);
  });

  test('a change that fails after undo was pressed leaves nothing to take back, and what was before it stays', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    await judge.decide(['a'], { status: 'confirmed' });
    store.fail(true);
    const failing = judge.decide(['b'], { status: 'confirmed' });
    expect(await judge.undo()).toBeNull();
    expect(await failing).toBe(false);
    expect(judge.undoable.value).toBe(1);
    expect(store.done).toEqual(['a:confirmed']);
  });

  test('a decision that could not be kept is reported and is no step to undo; the next one works again', async () => {
    const store = fakeStore();
    const judge = createJudge(store);
    store.fail(true);
    expect(await judge.decide(['a'], { status: 'confirmed' })).toBe(false);
    expect(judge.fault.value).toBeInstanceOf(Error);
    expect(judge.undoable.value).toBe(0);
    store.fail(false);
    expect(await judge.decide(['a'], { status: 'confirmed' })).toBe(true);
    expect(judge.fault.value).toBeNull();
  });
});

describe('what is shown before the database has it', () => {
  /** A judge that writes down what it shows ahead, and when that ends. */
  function ahead() {
    const store = fakeStore();
    const judge = createJudge(store, (keys, change) => {
      const name = `${keys.join(' ')} ${change === 'back' ? change : 'changed'}`;
      store.done.push(`see ${name}`);
      return async () => void store.done.push(`known ${name}`);
    });
    return { store, judge };
  }

  test('is a decision from the press on, until the database has answered', async () => {
    const { store, judge } = ahead();
    await judge.decide(['a'], { status: 'confirmed' });
    expect(store.done).toEqual(['see a changed', 'a:confirmed', 'known a changed']);
  });

  test('ends as well where the database refuses', async () => {
    const { store, judge } = ahead();
    store.fail(true);
    await judge.decide(['a'], { status: 'confirmed' });
    expect(store.done).toEqual(['see a changed', 'known a changed']);
  });

  test('is the way back too, also of what is still being written', async () => {
    const { store, judge } = ahead();
    await judge.decide(['a'], { status: 'confirmed' });
    store.done.length = 0;
    await judge.undo();
    expect(store.done).toEqual(['see a back', 'undo a', 'known a back']);
    store.done.length = 0;
    await Promise.all([judge.decide(['b'], { status: 'confirmed' }), judge.undo()]);
    expect(store.done.filter((one) => !one.startsWith('known'))).toEqual([
      'see b changed',
      'see b back',
      'b:confirmed',
      'undo b',
    ]);
  });

  test('is no other kind of change: its way back may concern more than a judgement', async () => {
    const { store, judge } = ahead();
    await judge.perform(async () => ({ keys: ['a'], undo: async () => void store.done.push('restored') }));
    await judge.undo();
    expect(store.done).toEqual(['restored']);
  });
});

describe('drafts', () => {
  test('fast typing is one write, soon after it began', async () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const drafts = createDrafts(
      { draft: async () => '', setDraft: async (id, text) => void written.push(`${id}=${text}`) },
      () => {},
    );
    for (const text of ['经', '经核', '经核实']) drafts.type('a:note', text);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual(['a:note=经核实']);
    vi.useRealTimers();
  });

  test('what waits is written at once when the panel is hidden, and read back before it is', async () => {
    const written: string[] = [];
    const drafts = createDrafts(
      { draft: async () => 'old', setDraft: async (id, text) => void written.push(`${id}=${text}`) },
      () => {},
    );
    expect(await drafts.load('a:note')).toBe('old');
    drafts.type('a:note', 'new');
    expect(await drafts.load('a:note')).toBe('new');
    await drafts.flush();
    expect(written).toEqual(['a:note=new']);
  });

  test('a draft that cannot be kept is reported', async () => {
    const faults: unknown[] = [];
    const drafts = createDrafts(
      { draft: () => Promise.reject(new Error('no')), setDraft: () => Promise.reject(new Error('full')) },
      (fault) => faults.push(fault),
    );
    drafts.type('a:note', 'x');
    await drafts.flush();
    expect(await drafts.load('b:note')).toBe('');
    expect(faults).toHaveLength(2);
  });
});
