import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Choice, choosing } from '../../../lib/backup/merge/choice.ts';
import {
  type Due,
  dueBackup,
  parseReminder,
  REMINDER_SETTING,
  type ReminderSettings,
} from '../../../lib/backup/reminder.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type {
  BackupAge,
  BackupStore,
  ImportPreview,
  ImportTally,
  StagedImport,
  Store,
} from '../../../lib/store/index.ts';
import type { Desk } from './desk.ts';

/** What is going on. */
export type BackupStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number }
  | { readonly kind: 'written'; readonly name: string; readonly bytes: number; readonly damaged: number }
  | { readonly kind: 'reading' | 'applying'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly staged: StagedImport; readonly preview: ImportPreview }
  | { readonly kind: 'applied'; readonly tally: ImportTally };

export interface Backup {
  readonly step: ReadonlySignal<BackupStep>;
  readonly fault: ReadonlySignal<unknown>;
  readonly age: ReadonlySignal<BackupAge | null>;
  readonly reminder: ReadonlySignal<ReminderSettings>;
  /** A backup is due. */
  readonly due: ReadonlySignal<Due | null>;
  /** The choice for every conflict, and those made for single ones. */
  readonly all: Signal<Choice>;
  readonly choices: Signal<ReadonlyMap<string, Choice>>;
  refresh(): Promise<void>;
  write(what: { readonly roundId: string | null; readonly evidence: boolean }): Promise<void>;
  /** Reads a file and says what taking it over would do. */
  read(file: Blob): Promise<void>;
  /** Takes it over. */
  apply(): Promise<void>;
  /** Gives up what is going on. */
  cancel(): void;
  setReminder(settings: ReminderSettings): Promise<void>;
  /** Lets the reminder rest for a day. */
  later(): Promise<void>;
}

type Parts = {
  readonly store: BackupStore & Pick<Store, 'setting' | 'setSetting'>;
  readonly desk: Pick<Desk, 'save' | 'now'>;
  /** Version of the program. */
  readonly program: string;
};

const DAY = 86_400_000;

export function createBackup({ store, desk, program }: Parts): Backup {
  const step = signal<BackupStep>({ kind: 'idle' });
  const fault = signal<unknown>(null);
  const age = signal<BackupAge | null>(null);
  const reminder = signal<ReminderSettings>(parseReminder(null));
  const all = signal<Choice>('newer');
  const choices = signal<ReadonlyMap<string, Choice>>(new Map());
  let abort = new AbortController();

  /** Does one thing at a time; what goes wrong is shown, and nothing else is going on then. */
  const doing = async (work: (signal: AbortSignal) => Promise<BackupStep>): Promise<void> => {
    abort.abort();
    const mine = new AbortController();
    abort = mine;
    fault.value = null;
    try {
      const next = await work(mine.signal);
      if (abort === mine) step.value = next;
    } catch (error) {
      if (abort !== mine) return;
      batch(() => {
        if (!mine.signal.aborted) fault.value = error;
        step.value = { kind: 'idle' };
      });
    }
  };
  const refresh = async () => {
    try {
      const [now, stored] = await Promise.all([store.backupAge(), store.setting(REMINDER_SETTING)]);
      batch(() => {
        age.value = now;
        reminder.value = parseReminder(stored);
      });
    } catch (error) {
      fault.value = error;
    }
  };
  const drop = () => {
    const last = step.peek();
    if (last.kind === 'preview') void store.dropImport(last.staged).catch(() => undefined);
  };

  return {
    step,
    fault,
    age,
    reminder,
    all,
    choices,
    refresh,
    due: computed(() => age.value && dueBackup(age.value, reminder.value, desk.now())),
    write: (what) =>
      doing(async (signal) => {
        step.value = { kind: 'writing', done: 0 };
        const onProgress = (done: number) => {
          if (!signal.aborted) step.value = { kind: 'writing', done };
        };
        const written = await store.backup({ ...what, program }, { signal, onProgress });
        desk.save(written.file, written.name);
        await store.noteBackup(written);
        await refresh();
        return { kind: 'written', name: written.name, bytes: written.file.size, damaged: written.damaged };
      }),
    read: (file) => {
      drop();
      return doing(async (signal) => {
        step.value = { kind: 'reading', done: 0, all: 0 };
        const onProgress = (done: number, of: number) => {
          if (!signal.aborted) step.value = { kind: 'reading', done, all: of };
        };
        const staged = await store.stageImport(file, { signal, onProgress });
        const preview = await store.previewImport(staged, { signal, onProgress });
        choices.value = new Map();
        return { kind: 'preview', staged, preview };
      });
    },
    apply: async () => {
      const now = step.peek();
      if (now.kind !== 'preview') return;
      await doing(async () => {
        step.value = { kind: 'applying', done: 0, all: 0 };
        const choose = choosing(choices.peek(), all.peek());
        let shown = 0;
        const tally = await store.applyImport(now.staged, choose, (done, of) => {
          // A step of one percent is enough to be seen.
          if (done - shown < of / 100 && done !== of) return;
          shown = done;
          step.value = { kind: 'applying', done, all: of };
        });
        return { kind: 'applied', tally };
      });
      await refresh();
    },
    cancel: () => {
      drop();
      abort.abort();
      step.value = { kind: 'idle' };
    },
    setReminder: async (settings) => {
      reminder.value = settings;
      await store.setSetting(REMINDER_SETTING, settings).catch((error: unknown) => {
        fault.value = error;
      });
    },
    later: async () => {
      await store.restReminder(localTime(new Date(desk.now().getTime() + DAY))).catch((error: unknown) => {
        fault.value = error;
      });
      await refresh();
    },
  };
}
