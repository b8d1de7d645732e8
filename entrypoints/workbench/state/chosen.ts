import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { Arrangement, Change, Judgement, Store } from '../../../lib/store/index.ts';

/** Findings chosen together, and what is done with all of them. */
export interface Chosen {
  readonly keys: ReadonlySignal<ReadonlySet<string>>;
  /** How far the change that is being made to them is, null while none is. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly of: number } | null>;
  toggle(key: string): void;
  /** Chooses these in addition. */
  add(keys: readonly string[]): void;
  /** Chooses everything the list has. */
  all(list: Arrangement): void;
  /** What the list no longer has is no longer chosen: nobody changes what he does not see. */
  keep(list: Arrangement): void;
  clear(): void;
  /** Each of these is one step to undo; true when it is in the database. */
  judge(change: Partial<Judgement>): Promise<boolean>;
  /** Adds tags to each; those it has stay. */
  tag(tags: readonly string[]): Promise<boolean>;
  remove(): Promise<boolean>;
}

type ChosenStore = Pick<Store, 'decideAll' | 'undoAll' | 'removeFindings' | 'restoreFindings'>;

export function createChosen(store: ChosenStore, judge: Pick<Judge, 'perform'>): Chosen {
  const keys = signal<ReadonlySet<string>>(new Set());
  const progress = signal<{ done: number; of: number } | null>(null);
  /** Says how far it is; says nothing any more when it is over, however it ended. */
  const told = async <T>(of: number, work: (said: (done: number) => void) => Promise<T>): Promise<T> => {
    progress.value = { done: 0, of };
    try {
      return await work((done) => {
        progress.value = { done, of };
      });
    } finally {
      progress.value = null;
    }
  };
  const change = (wanted: Change) =>
    judge.perform(async () => {
      const these = [...keys.value];
      const done = await told(these.length, (said) => store.decideAll(these, wanted, said));
      return { keys: done, undo: () => told(done.length, (said) => store.undoAll(done, said)) };
    });
  return {
    keys,
    progress,
    toggle: (key) => {
      const next = new Set(keys.value);
      if (!next.delete(key)) next.add(key);
      keys.value = next;
    },
    add: (more) => {
      keys.value = new Set([...keys.value, ...more]);
    },
    all: (list) => {
      keys.value = new Set(list.keys(0, list.total));
    },
    keep: (list) => {
      if (keys.value.size === 0) return;
      const left = [...keys.value].filter((key) => list.has(key));
      if (left.length < keys.value.size) keys.value = new Set(left);
    },
    clear: () => {
      keys.value = new Set();
    },
    judge: change,
    tag: (tags) => change((now) => ({ tags: [...new Set([...now.tags, ...tags])] })),
    remove: () =>
      judge.perform(async () => {
        const these = [...keys.value];
        const removed = await told(these.length, (said) => store.removeFindings(these, said));
        return {
          keys: these,
          undo: () => told(these.length, (said) => store.restoreFindings(removed, said)),
        };
      }),
  };
}
