// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type SavedWords, type TypedFinding, useFindingDrafts } from '../../../components/useFindingDrafts.ts';

const IDS = { note: 'k:note', reason: 'k:reason', tags: 'k:tags' };

/** A finding's fields over a database of drafts. */
async function opened(kept: Readonly<Record<string, string>>) {
  const database = new Map(Object.entries(kept));
  const keeper = {
    load: async (id: string) => database.get(id) ?? '',
    type: (id: string, text: string) => void database.set(id, text),
  };
  const root = document.createElement('div');
  const seen: TypedFinding[] = [];
  function Fields({ saved }: { readonly saved: SavedWords }) {
    seen.push(useFindingDrafts(keeper, IDS, saved));
    return null;
  }
  const show = (saved: SavedWords) => act(async () => render(<Fields saved={saved} />, root));
  const now = () => {
    const last = seen[seen.length - 1];
    if (!last) throw new Error('Nothing is shown.');
    return last;
  };
  await show({ note: '', tags: '' });
  return { database, show, now };
}

test('what was being typed comes back', async () => {
  const { now } = await opened({ 'k:tags': '重点 催' });
  await expect.poll(() => now().drafts).toEqual({ note: '', reason: '', tags: '重点 催' });
});

test('what is typed while the text before it is being saved stays, in the field and in the database', async () => {
  const { database, show, now } = await opened({});
  await act(() => now().typeTags('重点'));
  await act(() => now().typeTags('重点 催办'));
  await show({ note: '', tags: '重点' });
  now().done('tags', '重点');
  expect(now().drafts.tags).toBe('重点 催办');
  expect(database.get('k:tags')).toBe('重点 催办');
});

test('saved, the draft is gone; taken back by undo, the field shows what is saved then', async () => {
  const { database, show, now } = await opened({});
  await act(() => now().typeNote('已核实'));
  await show({ note: '已核实', tags: '' });
  now().done('note', '已核实');
  expect(database.get('k:note')).toBe('');
  await show({ note: '', tags: '' });
  expect(now().drafts.note).toBe('');
});
