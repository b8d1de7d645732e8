import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change, Store } from '../store/index.ts';

/** Decisions of the inspector and the way back from each. */
export interface Judge {
  /** How many steps can be taken back. */
  readonly undoable: ReadonlySignal<number>;
  /** Why the last change could not be kept, null where it was. */
  readonly fault: ReadonlySignal<unknown>;
  /** Makes one change to one or several findings; they are taken back together. True when it is in the database. */
  decide(keys: readonly string[], change: Change): Promise<boolean>;
  /** Makes any other change that has a way back. `work` gives the keys it concerned and what takes it back. */
  perform(work: () => Promise<Step>): Promise<boolean>;
  /** Takes the last change back; the keys it concerned, null where there is none. */
  undo(): Promise<readonly string[] | null>;
}

/** A change that was made. */
export interface Step {
  readonly keys: readonly string[];
  readonly undo: () => Promise<unknown>;
}

export function createJudge(store: Pick<Store, 'decide' | 'undo'>): Judge {
  const steps = signal<readonly Step[]>([]);
  const fault = signal<unknown>(null);
  // One after the other: two quick changes of a finding must not overtake each other in the database.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const done = queue.then(work).then(
      (value) => {
        fault.value = null;
        return value;
      },
      (error: unknown) => {
        fault.value = error;
        return undefined;
      },
    );
    queue = done;
    return done;
  };
  const perform: Judge['perform'] = async (work) => {
    const step = await inTurn(work);
    if (step) steps.value = [...steps.value, step];
    return step !== undefined;
  };

  return {
    fault,
    undoable: computed(() => steps.value.length),
    perform,
    decide: (keys, change) =>
      perform(async () => {
        for (const key of keys) await store.decide(key, change);
        return {
          keys,
          undo: async () => {
            for (const key of keys) await store.undo(key);
          },
        };
      }),
    undo: async () => {
      const done = await inTurn(async () => {
        const last = steps.value.at(-1);
        if (!last) return null;
        await last.undo();
        steps.value = steps.value.slice(0, -1);
        return last.keys;
      });
      return done ?? null;
    },
  };
}
