import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import { OWN_TYPES } from '../../../lib/own/model.ts';
import { storedTypes, TYPES_SETTING, typesOf, withType } from '../../../lib/own/types.ts';
import type { Store } from '../../../lib/store/index.ts';

/** The types of defect offered for own findings; the inspector's own list. */
export interface OwnTypes {
  readonly all: ReadonlySignal<readonly string[]>;
  /** Offers a type from now on. */
  add(type: string): Promise<void>;
  /** Offers a type no more; undo brings it back. */
  remove(type: string): Promise<void>;
  /** Back to the types that the program came with; undo brings the list back as it was. */
  reset(): Promise<void>;
}

export function createOwnTypes(
  store: Pick<Store, 'setting' | 'setSetting'>,
  onFault: (error: unknown) => void,
  judge: Pick<Judge, 'perform'>,
): OwnTypes {
  const all = signal<readonly string[]>(OWN_TYPES);
  const ready = store.setting(TYPES_SETTING).then((stored) => {
    all.value = typesOf(stored);
  }, onFault);
  const keep = async (change: (types: readonly string[]) => readonly string[]) => {
    await ready;
    const next = change(all.peek());
    if (next === all.peek()) return;
    all.value = next;
    await store.setSetting(TYPES_SETTING, storedTypes(next)).catch(onFault);
  };
  const step = async (change: (types: readonly string[]) => readonly string[]) => {
    await judge.perform(async () => {
      await ready;
      const before = all.peek();
      await keep(change);
      return { keys: [], undo: () => keep(() => before) };
    }, null);
  };
  return {
    all,
    add: (type) => keep((types) => withType(types, type)),
    remove: (type) => step((types) => types.filter((one) => one !== type)),
    reset: () => step(() => OWN_TYPES),
  };
}
