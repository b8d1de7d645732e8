import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from './session.ts';

/** What went wrong on a page. It is told beside that page's result only, not beside another tab's or the next audit's. */
export interface Told<Fault> {
  readonly fault: ReadonlySignal<Fault | null>;
  /** Of the audit with this run; null where all went well. */
  tell(run: string | undefined, fault: Fault | null): void;
}

export function createTold<Fault>(session: Pick<Session, 'shown'>): Told<Fault> {
  const last = signal<{ readonly run: string | undefined; readonly fault: Fault | null } | null>(null);
  return {
    fault: computed(() => (last.value?.run === session.shown.value?.run ? (last.value?.fault ?? null) : null)),
    tell: (run, fault) => {
      last.value = { run, fault };
    },
  };
}
