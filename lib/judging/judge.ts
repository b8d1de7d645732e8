import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change, Store } from '../store/index.ts';

/** Decisions of the inspector and the way back from each. */
export interface Judge {
  /** How many steps can be taken back here; one that is on its way to the database counts, one that is being taken back does not. */
  readonly undoable: ReadonlySignal<number>;
  /** Something is on its way to the database. */
  readonly writing: ReadonlySignal<boolean>;
  /** Why the last change could not be kept, null where it was. */
  readonly fault: ReadonlySignal<unknown>;
  /** Makes one change to one or several findings; they are taken back together. True when it is in the database. */
  decide(keys: readonly string[], change: Change): Promise<boolean>;
  /**
   * Makes any other change that has a way back. `work` gives the keys it concerned and what takes it back; `scope` is the page
   * that it is taken back from, null for any.
   */
  perform(work: () => Promise<Step>, scope?: string | null): Promise<boolean>;
  /** Takes the last change made here back; the keys it concerned, null where there is none. */
  undo(): Promise<readonly string[] | null>;
}

/** A change that was made. */
export interface Step {
  readonly keys: readonly string[];
  readonly undo: () => Promise<unknown>;
}

/** A change from the press on. */
interface Begun {
  readonly scope: string | null;
  /** The findings that are judged, null where it is another kind of change. */
  readonly judging: readonly string[] | null;
  /** Undefined where it could not be made. */
  readonly made: Promise<Step | undefined>;
}

/**
 * Shows a change of judgements, or the last one taken back, before the database has it. What it returns is called when the
 * database has answered, whatever it said.
 */
export type Foresee = (keys: readonly string[], change: Change | 'back') => () => Promise<void>;

/** `here` names the page in view, null where all are: nobody takes back what cannot be seen. */
export function createJudge(
  store: Pick<Store, 'decide' | 'undo' | 'decideAll' | 'undoAll'>,
  foresee: Foresee = () => async () => undefined,
  here: () => string | null = () => null,
): Judge {
  const steps = signal<readonly Begun[]>([]);
  const fault = signal<unknown>(null);
  // One after the other: two quick changes of a finding must not overtake each other in the database.
  let queue: Promise<unknown> = Promise.resolve();
  const underWay = signal(0);
  const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    underWay.value += 1;
    const done = queue.then(work).then(
      (value) => {
        underWay.value -= 1;
        fault.value = null;
        return value;
      },
      (error: unknown) => {
        underWay.value -= 1;
        fault.value = error;
        return undefined;
      },
    );
    queue = done;
    return done;
  };
  const isHere = ({ scope }: Begun) => scope === null || scope === here();
  const begin = async (
    judging: Begun['judging'],
    work: () => Promise<Step>,
    scope: string | null = here(),
  ): Promise<boolean> => {
    const begun: Begun = { scope, judging, made: inTurn(work) };
    steps.value = [...steps.value, begun];
    const step = await begun.made;
    if (!step) steps.value = steps.value.filter((one) => one !== begun);
    return step !== undefined;
  };

  return {
    fault,
    writing: computed(() => underWay.value > 0),
    undoable: computed(() => steps.value.filter(isHere).length),
    perform: (work, scope) => begin(null, work, scope),
    decide: async (keys, change) => {
      const answered = foresee(keys, change);
      const kept = await begin(keys, async () => {
        const done = await written(store, keys, change);
        return { keys: done, undo: () => takenBack(store, done) };
      });
      // Nobody waits for it: who made the change goes on before the next one, which may take it back, is begun.
      void answered();
      return kept;
    },
    undo: async () => {
      const place = steps.value.findLastIndex(isHere);
      const last = steps.value[place];
      if (!last) return null;
      steps.value = steps.value.filter((one) => one !== last);
      const answered = last.judging && foresee(last.judging, 'back');
      const done = await inTurn(async () => {
        const step = await last.made;
        await step?.undo();
        return step?.keys ?? null;
      });
      // What could not be taken back can be tried again.
      if (done === undefined) steps.value = [...steps.value.slice(0, place), last, ...steps.value.slice(place)];
      void answered?.();
      return done ?? null;
    },
  };
}

/** The keys of those that could be changed. */
async function written(
  store: Pick<Store, 'decide' | 'decideAll'>,
  keys: readonly string[],
  change: Change,
): Promise<readonly string[]> {
  const [only, ...others] = keys;
  if (only === undefined || others.length > 0) return store.decideAll(keys, change);
  await store.decide(only, change);
  return keys;
}

async function takenBack(store: Pick<Store, 'undo' | 'undoAll'>, keys: readonly string[]): Promise<void> {
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) await store.undo(only);
  else await store.undoAll(keys);
}
