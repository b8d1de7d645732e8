import type { Store } from '../store/index.ts';

/** Typed text on its way to the database: there within a fraction of a second, and at once when the panel is hidden. */
export interface Drafts {
  /** What was being typed under this id when the panel was last open. */
  load(id: string): Promise<string>;
  /** Keeps the text; '' forgets it. */
  type(id: string, text: string): void;
  /** Writes what waits, now. */
  flush(): Promise<void>;
}

/** Waits this long after a keystroke, so that fast typing is one write. */
const PAUSE = 250;

export function createDrafts(store: Pick<Store, 'draft' | 'setDraft'>, onFault: (error: unknown) => void): Drafts {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const now = [...waiting];
    waiting.clear();
    try {
      for (const [id, text] of now) await store.setDraft(id, text);
    } catch (error) {
      onFault(error);
    }
  };
  return {
    flush,
    load: async (id) => {
      const typed = waiting.get(id);
      if (typed !== undefined) return typed;
      try {
        return await store.draft(id);
      } catch (error) {
        onFault(error);
        return '';
      }
    },
    type: (id, text) => {
      waiting.set(id, text);
      timer ??= setTimeout(() => void flush(), PAUSE);
    },
  };
}

/** Ids of the drafts. */
export const draftIds = {
  note: (findingKey: string) => `${findingKey}:note`,
  reason: (findingKey: string) => `${findingKey}:reason`,
  tags: (findingKey: string) => `${findingKey}:tags`,
  page: (pageId: string) => `${pageId}:page`,
  /** The own finding being written for a page, as JSON. */
  own: (pageId: string) => `${pageId}:own`,
  /** A correction being typed; `subject` as corrections name it. */
  correction: (pageId: string, subject: string) => `${pageId}:correct ${subject}`,
};
