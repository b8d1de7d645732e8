import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import type { PageTally, SavedPage, Store } from '../../../lib/store/index.ts';
import { type Duplicates, duplicatesOf } from '../../../lib/view/duplicates.ts';
import { arrangedPages, PAGE_SHOWS, type PageView } from '../../../lib/view/pageView.ts';

/** All audited pages. */
export interface PageTable {
  readonly all: ReadonlySignal<readonly SavedPage[]>;
  readonly byId: ReadonlySignal<ReadonlyMap<string, SavedPage>>;
  readonly tallies: ReadonlySignal<ReadonlyMap<string, PageTally>>;
  readonly duplicates: ReadonlySignal<Duplicates>;
  readonly loading: ReadonlySignal<boolean>;
  readonly fault: ReadonlySignal<unknown>;
  readonly view: Signal<PageView>;
  /** Pages that the view lets through, in its order. */
  readonly rows: ReadonlySignal<readonly SavedPage[]>;
  readonly at: Signal<number | null>;
  /** The page deleted last, until the next change. */
  readonly deleted: ReadonlySignal<SavedPage | null>;
  refresh(): Promise<void>;
  remove(page: SavedPage): Promise<void>;
}

type PageStore = Pick<Store, 'pages' | 'pageTallies' | 'deletePage' | 'restorePage'>;

export const ALL_PAGES: PageView = { search: '', show: 'all', sort: [], round: null };

export function createPageTable(store: PageStore, judge: Pick<Judge, 'perform'>): PageTable {
  const all = signal<readonly SavedPage[]>([]);
  const tallies = signal<ReadonlyMap<string, PageTally>>(new Map());
  const loading = signal(true);
  const fault = signal<unknown>(null);
  const view = signal<PageView>(ALL_PAGES);
  const rows = signal<readonly SavedPage[]>([]);
  const at = signal<number | null>(null);
  const deleted = signal<SavedPage | null>(null);
  const duplicates = computed(() => duplicatesOf(all.value));
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    try {
      const pages = await store.pages();
      if (mine !== asked) return;
      all.value = pages;
      loading.value = false;
      fault.value = null;
      const counted = await store.pageTallies();
      if (mine === asked) tallies.value = counted;
    } catch (error) {
      if (mine === asked) fault.value = error;
    } finally {
      loading.value = false;
    }
  };
  let arranged = 0;
  effect(() => {
    const mine = ++arranged;
    const pages = all.value;
    void arrangedPages(pages, view.value, { tallies: tallies.value, duplicates: duplicates.value }).then((next) => {
      if (mine !== arranged) return;
      const seen = rows.peek()[at.peek() ?? -1]?.id;
      rows.value = next;
      const where = next.findIndex(({ id }) => id === seen);
      if (at.peek() !== null) at.value = next.length === 0 ? null : Math.max(0, where);
    });
  });

  return {
    all,
    tallies,
    duplicates,
    loading,
    fault,
    view,
    rows,
    at,
    deleted,
    refresh,
    byId: computed(() => new Map(all.value.map((page) => [page.id, page]))),
    remove: async (page) => {
      const kept = await judge.perform(async () => {
        const gone = await store.deletePage(page.id);
        return {
          keys: [],
          undo: async () => {
            await store.restorePage(gone);
            deleted.value = null;
            await refresh();
          },
        };
      });
      if (kept) deleted.value = page;
      await refresh();
    },
  };
}

/** The view that an address names (what stands behind its `?`): `show=duplicates`. */
export function pageViewOf(query: string): PageView {
  const params = new URLSearchParams(query);
  return {
    ...ALL_PAGES,
    search: params.get('search') ?? '',
    round: params.get('round'),
    show: PAGE_SHOWS.find((show) => show === params.get('show')) ?? 'all',
  };
}
