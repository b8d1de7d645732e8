import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { FindingFilter, Judgement, Store } from '../../../lib/store/index.ts';

/** Findings chosen together, and what is done with all of them. */
export interface Chosen {
  readonly keys: ReadonlySignal<ReadonlySet<string>>;
  toggle(key: string): void;
  /** Chooses these in addition. */
  add(keys: readonly string[]): void;
  /** Chooses everything the conditions let through. */
  all(filter: FindingFilter): Promise<void>;
  clear(): void;
  judge(change: Partial<Judgement>): Promise<boolean>;
  /** Adds tags to each; those it has stay. */
  tag(tags: readonly string[]): Promise<boolean>;
}

const BATCH = 2_000;

export function createChosen(store: Pick<Store, 'listFindings'>, judge: Judge): Chosen {
  const keys = signal<ReadonlySet<string>>(new Set());
  return {
    keys,
    toggle: (key) => {
      const next = new Set(keys.value);
      if (!next.delete(key)) next.add(key);
      keys.value = next;
    },
    add: (more) => {
      keys.value = new Set([...keys.value, ...more]);
    },
    all: async (filter) => {
      const found: string[] = [];
      for (;;) {
        const { rows } = await store.listFindings(filter, { offset: found.length, limit: BATCH });
        for (const row of rows) found.push(row.key);
        if (rows.length < BATCH) break;
      }
      keys.value = new Set(found);
    },
    clear: () => {
      keys.value = new Set();
    },
    judge: (change) => judge.decide([...keys.value], change),
    tag: (tags) => judge.decide([...keys.value], (now) => ({ tags: [...new Set([...now.tags, ...tags])] })),
  };
}
