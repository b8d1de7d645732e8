import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from './session.ts';

/** What went wrong on a page. It is told beside that page's result only, not beside another tab's or the next audit's. */
export interface Told<Fault> {
  readonly fault: ReadonlySignal<Fault | null>;
  /** Of the audit with this run; null where all went well. */
  tell(run: string | undefined, fault: Fault | null): void;
}

export function createTold<Fault>(session: Pick<Session, 'shown'>): Told<Fault> {
  const faults = signal<ReadonlyMap<string | undefined, Fault>>(new Map());
  return {
    fault: computed(() => faults.value.get(session.shown.value?.run) ?? null),
    tell: (run, fault) => {
      if (fault === null && !faults.peek().has(run)) return;
      const next = new Map(faults.peek());
      if (fault === null) next.delete(run);
      else next.set(run, fault);
      faults.value = next;
    },
  };
}
