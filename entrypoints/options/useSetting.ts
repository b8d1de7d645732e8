import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../lib/store/index.ts';

export type SettingStore = Pick<Store, 'setting' | 'setSetting' | 'watch'>;

export interface Setting<T> {
  /** Null until it was read. */
  readonly value: T | null;
  set(next: T): void;
  readonly fault: unknown;
}

/**
 * One setting of the database. What another view changes shows here; what is being typed here is never replaced by an
 * older state of itself. `parse` must be the same function each time.
 */
export function useSetting<T>(store: SettingStore, key: string, parse: (stored: unknown) => T): Setting<T> {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  /** Writes under way. */
  const writing = useRef(0);
  useEffect(() => {
    let gone = false;
    const read = () =>
      store.setting(key).then((stored) => {
        if (!gone && writing.current === 0) setValue(parse(stored));
      }, setFault);
    void read();
    const stop = store.watch((tables) => {
      if (tables.has('settings')) void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, key, parse]);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      writing.current++;
      store
        .setSetting(key, next)
        .catch(setFault)
        .finally(() => {
          writing.current--;
        });
    },
    [store, key],
  );
  return { value, set, fault };
}
