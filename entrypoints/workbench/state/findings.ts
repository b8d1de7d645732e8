import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SavedFinding, Store } from '../../../lib/store/index.ts';
import { type ListFilter, NO_FILTER } from '../../../lib/view/filter.ts';

/** Rows asked for at a time. */
const PAGE = 100;

/** A window on the findings of all pages. Rows come from the database as they are scrolled to. */
export interface FindingTable {
  readonly filter: Signal<ListFilter & { readonly pageId: string | null; readonly body: string | null }>;
  readonly total: ReadonlySignal<number>;
  /** The row at a position, undefined while it is on its way. */
  row(index: number): SavedFinding | undefined;
  /** Changes whenever a row did. */
  readonly version: ReadonlySignal<number>;
  readonly fault: ReadonlySignal<unknown>;
  /** Nothing was read yet. */
  readonly loading: ReadonlySignal<boolean>;
  readonly at: Signal<number | null>;
  readonly selected: ReadonlySignal<SavedFinding | null>;
  /** Makes sure that the rows of a range are read. */
  need(start: number, end: number): void;
  refresh(): void;
}

export function createFindingTable(store: Pick<Store, 'listFindings'>): FindingTable {
  const filter = signal<ListFilter & { pageId: string | null; body: string | null }>({
    ...NO_FILTER,
    pageId: null,
    body: null,
  });
  const total = signal(0);
  const version = signal(0);
  const fault = signal<unknown>(null);
  const loading = signal(true);
  const at = signal<number | null>(null);
  // Which pages of rows are here or on their way, for the filter of this generation.
  let generation = 0;
  let asked = new Set<number>();
  let rows = new Map<number, SavedFinding>();
  let seen: readonly [number, number] = [0, PAGE];

  const read = async (page: number): Promise<void> => {
    const mine = generation;
    asked.add(page);
    try {
      const found = await store.listFindings(conditions(filter.peek()), { offset: page * PAGE, limit: PAGE });
      if (mine !== generation) return;
      batch(() => {
        found.rows.forEach((row, i) => {
          rows.set(page * PAGE + i, row);
        });
        total.value = found.total;
        loading.value = false;
        fault.value = null;
        version.value++;
      });
    } catch (error) {
      if (mine !== generation) return;
      batch(() => {
        fault.value = error;
        loading.value = false;
      });
    }
  };
  const need = (start: number, end: number) => {
    seen = [start, end];
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page++) if (!asked.has(page)) void read(page);
  };
  /** Asks for what is seen again; the old rows stay until the new ones are here. */
  const refresh = () => {
    generation++;
    asked = new Set();
    need(...seen);
  };

  effect(() => {
    filter.value;
    rows = new Map();
    seen = [0, PAGE];
    at.value = null;
    refresh();
  });

  return {
    filter,
    total,
    version,
    fault,
    loading,
    at,
    need,
    refresh,
    row: (index) => rows.get(index),
    selected: computed(() => {
      version.value;
      return at.value === null ? null : (rows.get(at.value) ?? null);
    }),
  };
}

/** The store's conditions for what the inspector chose. */
export function conditions(filter: ListFilter & { pageId: string | null; body: string | null }) {
  return {
    ...(filter.text.trim() === '' ? {} : { text: filter.text.trim() }),
    ...(filter.severity === null ? {} : { severities: [filter.severity] }),
    ...(filter.family === null ? {} : { families: [filter.family] }),
    ...(filter.status === null ? {} : { statuses: [filter.status] }),
    ...(filter.pageId === null ? {} : { pageId: filter.pageId }),
    ...(filter.body === null ? {} : { body: filter.body }),
  };
}
