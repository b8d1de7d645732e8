import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from './session.ts';

/** Something known of one audit: it stands beside that page's result only, not beside another tab's or the next audit's. */
export interface PerRun<Value> {
  /** Of the result shown. */
  readonly value: ReadonlySignal<Value | null>;
  /** Of the audit with this run; null takes it away. */
  put(run: string, value: Value | null): void;
}

export function createPerRun<Value>(session: Pick<Session, 'shown' | 'all'>): PerRun<Value> {
  const values = signal<ReadonlyMap<string, Value>>(new Map());
  return {
    value: computed(() => values.value.get(session.shown.value?.run ?? '') ?? null),
    put: (run, value) => {
      if (value === null && !values.peek().has(run)) return;
      const open = new Set(session.all().map((one) => one.run));
      const next = new Map([...values.peek()].filter(([other]) => open.has(other)));
      if (value === null) next.delete(run);
      else next.set(run, value);
      values.value = next;
    },
  };
}
