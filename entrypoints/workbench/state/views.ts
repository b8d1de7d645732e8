import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { Store } from '../../../lib/store/index.ts';
import { BUILT_IN_VIEWS, type BuiltInView, type ListView, trimmed } from '../../../lib/view/listView.ts';
import { parseViews, type SavedView, VIEWS_SETTING } from '../../../lib/view/savedViews.ts';

/** Ways to look at the long list that have a name: those that are always there and the inspector's own. */
export interface Views {
  readonly own: ReadonlySignal<readonly SavedView[]>;
  /** Id of the view shown as it was saved, null where it was changed since. */
  readonly current: ReadonlySignal<string | null>;
  show(id: string): void;
  /** Keeps how the list is looked at now, under a name; one of the same name is replaced. */
  save(name: string): Promise<boolean>;
  rename(id: string, name: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Reads what is stored. */
  load(): Promise<void>;
}

export function createViews(
  store: Pick<Store, 'setting' | 'setSetting'>,
  judge: Pick<Judge, 'perform'>,
  view: Signal<ListView>,
): Views {
  const own = signal<readonly SavedView[]>([]);
  const put = (next: readonly SavedView[]) =>
    judge.perform(async () => {
      const before = own.value;
      await store.setSetting(VIEWS_SETTING, next);
      own.value = next;
      return {
        keys: [],
        undo: async () => {
          await store.setSetting(VIEWS_SETTING, before);
          own.value = before;
        },
      };
    });
  const all = computed(() => [
    ...Object.entries(BUILT_IN_VIEWS).map(([id, one]): [string, ListView] => [id, one]),
    ...own.value.map(({ id, view: one }): [string, ListView] => [id, one]),
  ]);
  return {
    own,
    current: computed(() => {
      const now = nameless(view.value);
      return all.value.find(([, one]) => nameless(one) === now)?.[0] ?? null;
    }),
    show: (id) => {
      const found = all.value.find(([one]) => one === id)?.[1];
      if (found) view.value = found;
    },
    save: (name) => {
      const kept = own.value.filter((one) => one.name !== name);
      const id = own.value.find((one) => one.name === name)?.id ?? crypto.randomUUID();
      return put([...kept, { id, name, view: { ...view.value, filter: trimmed(view.value.filter) } }]);
    },
    rename: (id, name) => put(own.value.map((one) => (one.id === id ? { ...one, name } : one))),
    remove: (id) => put(own.value.filter((one) => one.id !== id)),
    load: async () => {
      own.value = parseViews(await store.setting(VIEWS_SETTING).catch(() => []));
    },
  };
}

/** A view as a word that equal ones share. */
function nameless({ filter, sort, group, columns }: ListView): string {
  const conditions = Object.entries(trimmed(filter)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([conditions, sort, group, columns]);
}

export function isBuiltIn(id: string): id is BuiltInView {
  return Object.hasOwn(BUILT_IN_VIEWS, id);
}
