import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createPageNote } from '../../../entrypoints/sidepanel/state/pageNote.ts';
import type { Shown } from '../../../entrypoints/sidepanel/state/tab.ts';
import { createDrafts, draftIds } from '../../../lib/judging/drafts.ts';
import { createJudge } from '../../../lib/judging/judge.ts';
import { openStore } from '../../../lib/store/index.ts';
import { aResult } from '../store/result.ts';
import { aPage } from './fake.ts';

/** The note of a page that is shown and saved as `a`. */
function aNote(name: string) {
  const store = openStore(name);
  const shownAs = (pageId: string): Shown => ({
    kind: 'shown',
    run: pageId,
    result: aResult([]),
    page: aPage(`http://${pageId}.gov.cn/`),
    pageId,
    saved: true,
    binding: 'live',
    marked: false,
  });
  const shown = signal<Shown | null>(shownAs('a'));
  const drafts = createDrafts(store, () => undefined);
  const judge = createJudge(store, undefined, () => shown.value?.pageId ?? null);
  const note = createPageNote({ session: { shown }, drafts, judge });
  const turnTo = async (pageId: string) => {
    shown.value = shownAs(pageId);
    await note.load();
  };
  return { store, judge, note, turnTo, kept: () => store.draft(draftIds.page('a')) };
}

describe('the note on a page', () => {
  test('is taken back by the time it was written at, not by the letter', async () => {
    const { judge, note, kept } = aNote('note-undo');
    for (const text of ['已', '已电', '已电话核实']) note.type(text);
    note.done();
    note.type('已电话核实，待补正');
    note.done();
    await judge.undo();
    expect(note.text.value).toBe('已电话核实');
    expect(await kept()).toBe('已电话核实');
    await judge.undo();
    expect(note.text.value).toBe('');
    expect(await kept()).toBe('');
    expect(await judge.undo()).toBeNull();
  });

  test('looked at and left as it was, is no step', async () => {
    const { judge, note } = aNote('note-same');
    note.type('已');
    note.type('');
    note.done();
    expect(judge.undoable.value).toBe(0);
  });

  test('belongs to its page: it is taken back there, though it was left by going to another one', async () => {
    const { judge, note, turnTo, kept } = aNote('note-pages');
    note.type('已核实');
    await turnTo('b');
    note.done();
    expect(note.text.value).toBe('');
    expect(await judge.undo()).toBeNull();
    expect(await kept()).toBe('已核实');
    await turnTo('a');
    await judge.undo();
    expect(note.text.value).toBe('');
    expect(await kept()).toBe('');
  });

  test('that is being written is not overwritten by what is read', async () => {
    const { note } = aNote('note-load');
    const loading = note.load();
    note.type('已');
    await loading;
    expect(note.text.value).toBe('已');
  });
});
