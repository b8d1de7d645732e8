import { type ReadonlySignal, signal } from '@preact/signals';
import type { Round, Store } from '../../../lib/store/index.ts';

/** The rounds that go on, and the one that audits belong to. */
export interface PanelRounds {
  readonly open: ReadonlySignal<readonly Round[]>;
  /** Its id, null for none. */
  readonly current: ReadonlySignal<string | null>;
  choose(id: string | null): Promise<void>;
}

export function createPanelRounds(
  store: Pick<Store, 'rounds' | 'currentRound' | 'chooseRound' | 'watch'>,
  onFault: (error: unknown) => void,
): PanelRounds {
  const open = signal<readonly Round[]>([]);
  const current = signal<string | null>(null);
  const read = async () => {
    try {
      const [all, now] = await Promise.all([store.rounds(), store.currentRound()]);
      open.value = all.filter(({ endedAt }) => endedAt === null);
      current.value = now?.id ?? null;
    } catch (error) {
      onFault(error);
    }
  };
  void read();
  store.watch((tables) => {
    if (tables.has('rounds') || tables.has('settings')) void read();
  });
  return {
    open,
    current,
    choose: async (id) => {
      await store.chooseRound(id).catch(onFault);
      await read();
    },
  };
}
