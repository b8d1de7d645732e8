import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Correction } from '../../../lib/corrections/model.ts';
import type { Judge } from '../../../lib/judging/judge.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type { Store } from '../../../lib/store/index.ts';
import {
  type AllCorrections,
  CORRECTIONS_SETTING,
  type Corrected,
  parseCorrections,
  stamped,
  withCorrection,
  without,
} from '../../../lib/view/corrections.ts';
import type { Session } from './session.ts';

/** What the inspector put right on pages, and the checks that run again on it at once. */
export interface Corrections {
  /** Of the page shown. */
  readonly mine: ReadonlySignal<readonly Correction[]>;
  /** Of the page with this canonical address, as last read from the database. */
  of(address: string): Promise<readonly Correction[]>;
  /** Keeps a correction. False where the value cannot be one of its kind. `reading` is what the program had read. */
  correct(corrected: Corrected, reading: string): Promise<boolean>;
  /** Takes a correction away: the reading counts again. */
  revoke(subject: string): Promise<void>;
}

export interface CorrectionParts {
  readonly store: Pick<Store, 'setting' | 'setSetting' | 'watch'>;
  readonly session: () => Session;
  readonly judge: Judge;
  readonly now: () => Date;
}

export function createCorrections({ store, session, judge, now }: CorrectionParts): Corrections {
  const all = signal<AllCorrections>({});
  const read = async () => {
    all.value = parseCorrections(await store.setting(CORRECTIONS_SETTING));
  };
  // A database that fails is told when something is to be kept there; until then nothing was put right.
  let ready = read().catch(() => undefined);
  store.watch(() => {
    ready = read().catch(() => undefined);
  });

  const write = async (address: string, list: readonly Correction[]) => {
    const next = { ...all.value, [address]: [...list] };
    await store.setSetting(CORRECTIONS_SETTING, next);
    all.value = next;
    await session().recheck();
  };
  /** One change of the shown page's corrections, with its way back. */
  const change = async (make: (list: readonly Correction[]) => readonly Correction[]) => {
    const address = session().shown.peek()?.result.page.address;
    if (address === undefined) return;
    await judge.perform(async () => {
      const before = all.value[address] ?? [];
      await write(address, make(before));
      return { keys: [], undo: () => write(address, before) };
    });
  };

  return {
    mine: computed(() => all.value[session().shown.value?.result.page.address ?? ''] ?? []),
    of: async (address) => {
      await ready;
      return all.value[address] ?? [];
    },
    correct: async (corrected, reading) => {
      const by = await store.setting('inspector').catch(() => '');
      const stamp = { reading, at: localTime(now()), by: typeof by === 'string' ? by : '' };
      const correction = stamped(corrected, stamp);
      if (!correction) return false;
      await change((list) => withCorrection(list, correction));
      return true;
    },
    revoke: (subject) => change((list) => without(list, subject)),
  };
}
