import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '../../../lib/store/index.ts';
import { faultOf, KEYS_SETTING, KeyChanges, type KeyFault, tableOf, withKey } from './keyChanges.ts';
import type { Command, KeyTable } from './keys.ts';

/** The keys in force, and the way to change them. Every open view follows. */
export interface Shortcuts {
  readonly table: ReadonlySignal<KeyTable>;
  /** Some key is not the one the program came with. */
  readonly changed: ReadonlySignal<boolean>;
  /** Gives a command another key; why not, null where it was done. */
  set(command: Command, key: string): Promise<KeyFault | null>;
  /** Back to the keys the program came with. */
  reset(): Promise<void>;
}

export function createShortcuts(
  store: Pick<Store, 'setting' | 'setSetting' | 'watch'>,
  onFault: (error: unknown) => void,
): Shortcuts {
  const changes = signal<KeyChanges>({});
  const table = computed(() => tableOf(changes.value));
  let writes = 0;
  const read = async () => {
    const before = writes;
    try {
      const next = KeyChanges.parse((await store.setting(KEYS_SETTING)) ?? {});
      // What was read before a change of this view's own is old.
      if (before === writes && JSON.stringify(next) !== JSON.stringify(changes.peek())) changes.value = next;
    } catch (error) {
      onFault(error);
    }
  };
  const keep = async (next: KeyChanges) => {
    writes += 1;
    changes.value = next;
    await store.setSetting(KEYS_SETTING, next).catch(onFault);
  };
  const ready = read();
  store.watch(() => void read());
  return {
    table,
    changed: computed(() => Object.keys(changes.value).length > 0),
    set: async (command, key) => {
      await ready;
      const fault = faultOf(key, command, table.peek());
      if (fault === null) await keep(withKey(changes.peek(), command, key));
      return fault;
    },
    reset: () => keep({}),
  };
}
