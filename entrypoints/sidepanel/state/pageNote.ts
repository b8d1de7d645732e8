import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Drafts, draftIds } from '../../../lib/judging/drafts.ts';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { Session } from './session.ts';

/** The inspector's note on the page shown: kept as it is typed; each time it was written at is one step to undo. */
export interface PageNote {
  readonly text: ReadonlySignal<string>;
  /** Reads what is kept of the page shown. */
  load(): Promise<void>;
  type(text: string): void;
  /** The inspector has left the note. */
  done(): void;
}

export interface PageNoteParts {
  readonly session: Pick<Session, 'shown'>;
  readonly drafts: Drafts;
  readonly judge: Judge;
}

export function createPageNote({ session, drafts, judge }: PageNoteParts): PageNote {
  const notes = signal<ReadonlyMap<string, string>>(new Map());
  /** What stood there before it was written at, by page. */
  const before = new Map<string, string>();
  const put = (id: string, text: string) => {
    notes.value = new Map(notes.peek()).set(id, text);
  };
  const pageId = () => session.shown.peek()?.pageId ?? null;
  const write = (id: string, text: string) => {
    put(id, text);
    drafts.type(draftIds.page(id), text);
  };

  return {
    text: computed(() => notes.value.get(session.shown.value?.pageId ?? '') ?? ''),
    load: async () => {
      const id = pageId();
      if (id === null) return;
      const kept = await drafts.load(draftIds.page(id));
      // Never over what is being typed.
      if (!before.has(id)) put(id, kept);
    },
    type: (text) => {
      const id = pageId();
      if (id === null) return;
      if (!before.has(id)) before.set(id, notes.peek().get(id) ?? '');
      write(id, text);
    },
    done: () => {
      for (const [id, was] of before) {
        const text = notes.peek().get(id) ?? '';
        if (text === was) continue;
        void judge.perform(async () => {
          await drafts.flush();
          return {
            keys: [],
            undo: async () => {
              write(id, was);
              await drafts.flush();
            },
          };
        }, id);
      }
      before.clear();
    },
  };
}
