import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type InputFault, subjectOfTarget, type Target, takeInput } from '../../../lib/corrections/input.ts';
import type { Correction } from '../../../lib/corrections/model.ts';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { Session } from './session.ts';

/** What the inspector put right on pages, and the checks that run again on it at once. */
export interface Corrections {
  /** Those that the result shown rests on. */
  readonly mine: ReadonlySignal<readonly Correction[]>;
  /** Why a page's corrections could not be read, so that its checks ran without them; null while all is well. */
  readonly fault: ReadonlySignal<unknown>;
  /** Of the page with this canonical address. */
  of(address: string): Promise<readonly Correction[]>;
  /** Keeps a correction of the page shown; why not, null where it was kept. `reading` is what the program had read. */
  correct(target: Target, typed: string, reading: string): Promise<InputFault | 'notKept' | null>;
  /** Takes a correction away: the reading counts again. */
  revoke(target: Target): Promise<boolean>;
}

export interface CorrectionParts {
  readonly store: Pick<Store, 'correctionsAt' | 'correct' | 'setCorrection'>;
  readonly session: () => Session;
  readonly judge: Judge;
}

export function createCorrections({ store, session, judge }: CorrectionParts): Corrections {
  const fault = signal<unknown>(null);

  /** One change of the shown page's corrections, with its way back; `make` gives what stood there before. */
  const change = async (target: Target, make: (pageId: string) => Promise<Correction | null>): Promise<boolean> => {
    const shown = session().shown.peek();
    if (!shown?.saved) return false;
    const { pageId } = shown;
    return judge.perform(async () => {
      const before = await make(pageId);
      await session().recheck(pageId);
      return {
        keys: [],
        undo: async () => {
          await store.setCorrection(pageId, subjectOfTarget(target), before);
          await session().recheck(pageId);
        },
      };
    });
  };

  return {
    fault,
    mine: computed(() => session().shown.value?.result.corrections ?? []),
    of: async (address) => {
      try {
        const found = await store.correctionsAt(address);
        fault.value = null;
        return found;
      } catch (error) {
        fault.value = error;
        return [];
      }
    },
    correct: async (target, typed, reading) => {
      const input = takeInput(target, typed, reading);
      if (!input.ok) return input.fault;
      return (await change(target, (pageId) => store.correct(pageId, input.correction))) ? null : 'notKept';
    },
    revoke: (target) => change(target, (pageId) => store.setCorrection(pageId, subjectOfTarget(target), null)),
  };
}
