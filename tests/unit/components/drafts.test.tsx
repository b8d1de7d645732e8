// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type TypedFinding, useFindingDrafts } from '../../../components/useFindingDrafts.ts';
import type { Decision } from '../../../lib/store/index.ts';

/** A finding's fields over a database of drafts; `decided` are the changes that wait for an answer of the database. */
async function opened(kept: Readonly<Record<string, string>>) {
  const database = new Map(Object.entries(kept));
  const decided: ((could: boolean) => void)[] = [];
  const keeper = {
    load: async (id: string) => database.get(id) ?? '',
    type: (id: string, text: string) => void database.set(id, text),
  };
  const root = document.createElement('div');
  const seen: TypedFinding[] = [];
  function Fields({ note, tags }: { readonly note: string; readonly tags: readonly string[] }) {
    const decision = { note, tags } as Decision;
    seen.push(useFindingDrafts(keeper, { key: 'k', decision }, () => new Promise((answer) => decided.push(answer))));
    return null;
  }
  const show = (saved: { note?: string; tags?: readonly string[] }) =>
    act(async () => render(<Fields note={saved.note ?? ''} tags={saved.tags ?? []} />, root));
  const now = () => {
    const last = seen[seen.length - 1];
    if (!last) throw new Error('Nothing is shown.');
    return last;
  };
  const answer = (could: boolean) => act(async () => decided.shift()?.(could));
  await show({});
  return { database, decided, show, now, answer };
}

test('what was being typed comes back', async () => {
  const { now } = await opened({ 'k:tags': '重点 催' });
  await expect.poll(() => now().drafts).toEqual({ note: '', reason: '', tags: '重点 催' });
});

test('what is typed while the text before it is being saved stays, in the field and in the database', async () => {
  const { database, show, now, answer } = await opened({});
  await act(() => now().typeTags('重点'));
  const saved = now().saveTags('重点');
  await act(() => now().typeTags('重点 催办'));
  await show({ tags: ['重点'] });
  await answer(true);
  expect(await saved).toBe(true);
  expect(now().drafts.tags).toBe('重点 催办');
  expect(database.get('k:tags')).toBe('重点 催办');
});

test('saved, the draft is gone; taken back by undo, the field shows what is saved then', async () => {
  const { database, show, now, answer } = await opened({});
  await act(() => now().typeNote('已核实'));
  const saved = now().saveNote('已核实');
  await show({ note: '已核实' });
  await answer(true);
  expect(await saved).toBe(true);
  expect(database.get('k:note')).toBe('');
  await show({});
  expect(now().drafts.note).toBe('');
});

test('taken back before the database has answered, the field follows at once', async () => {
  const { database, show, now, answer } = await opened({});
  await act(() => now().typeTags('重点'));
  void now().saveTags('重点');
  await show({ tags: ['重点'] });
  await show({});
  expect(now().drafts.tags).toBe('');
  await answer(true);
  expect(now().drafts.tags).toBe('');
  expect(database.get('k:tags')).toBe('');
});

test('what the database refuses stays in the field and a draft', async () => {
  const { database, show, now, answer } = await opened({});
  await act(() => now().typeNote('已核实'));
  const saved = now().saveNote('已核实');
  await show({ note: '已核实' });
  await show({});
  await answer(false);
  expect(await saved).toBe(false);
  expect(now().drafts.note).toBe('已核实');
  expect(database.get('k:note')).toBe('已核实');
});

test('one field being saved leaves the other one alone', async () => {
  const { show, now } = await opened({});
  await act(() => now().typeNote('已核实'));
  await act(() => now().typeTags('重点'));
  void now().saveTags('重点');
  void now().saveNote('已核实');
  await show({ note: '已核实' });
  expect(now().drafts).toMatchObject({ note: '已核实', tags: '重点' });
});

test('a text that is saved already is no change', async () => {
  const { decided, database, now } = await opened({ 'k:tags': '' });
  await act(() => now().typeTags(' '));
  expect(await now().saveTags(' ')).toBe(false);
  expect(decided).toHaveLength(0);
  expect(database.get('k:tags')).toBe('');
});
