import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeletedPage, SavedPage, Store } from '../../../lib/store/index.ts';

/** All audited pages. */
export interface PageTable {
  readonly all: ReadonlySignal<readonly SavedPage[]>;
  readonly byId: ReadonlySignal<ReadonlyMap<string, SavedPage>>;
  readonly loading: ReadonlySignal<boolean>;
  readonly fault: ReadonlySignal<unknown>;
  readonly search: Signal<string>;
  /** Pages that match the search. */
  readonly rows: ReadonlySignal<readonly SavedPage[]>;
  /** The page deleted last, for as long as it can be brought back. */
  readonly deleted: ReadonlySignal<DeletedPage | null>;
  refresh(): Promise<void>;
  remove(id: string): Promise<void>;
  restore(): Promise<void>;
}

export function createPageTable(store: Pick<Store, 'pages' | 'deletePage' | 'restorePage'>): PageTable {
  const all = signal<readonly SavedPage[]>([]);
  const loading = signal(true);
  const fault = signal<unknown>(null);
  const search = signal('');
  const deleted = signal<DeletedPage | null>(null);
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
      fault.value = null;
    } catch (error) {
      fault.value = error;
    }
  };
  const refresh = () =>
    guarded(async () => {
      all.value = await store.pages();
    }).finally(() => {
      loading.value = false;
    });

  return {
    all,
    loading,
    fault,
    search,
    deleted,
    refresh,
    byId: computed(() => new Map(all.value.map((page) => [page.id, page]))),
    rows: computed(() => matching(all.value, search.value)),
    remove: (id) =>
      guarded(async () => {
        deleted.value = await store.deletePage(id);
        await refresh();
      }),
    restore: () =>
      guarded(async () => {
        if (deleted.value) await store.restorePage(deleted.value);
        deleted.value = null;
        await refresh();
      }),
  };
}

/** Pages whose title, body, index number or address hold every word. */
export function matching(pages: readonly SavedPage[], search: string): readonly SavedPage[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  return pages.filter(({ title, body, indexNumber, url, address }) => {
    const all = [title, body, indexNumber ?? '', url, address].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
