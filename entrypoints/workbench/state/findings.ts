import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Arrangement, Facets, SavedFinding, Store } from '../../../lib/store/index.ts';
import { type Display, type DisplayLine, displayOf } from '../../../lib/view/display.ts';
import { BUILT_IN_VIEWS, type ListView, trimmed } from '../../../lib/view/listView.ts';

/** Rows asked for at a time. */
const PAGE = 100;
/** Rows kept before those far from view are let go. */
const KEPT = 4_000;

/** A window on the findings of all pages. Rows come from the database as they are scrolled to. */
export interface FindingTable {
  readonly view: Signal<ListView>;
  /** Null until the list is in memory; the first rows may be there before. */
  readonly list: ReadonlySignal<Arrangement | null>;
  /** How many findings have each value; of the list before until they are counted. */
  readonly facets: ReadonlySignal<Facets | null>;
  readonly total: ReadonlySignal<number>;
  /** The list's lines: findings, and the heads of groups. */
  readonly display: ReadonlySignal<Display>;
  readonly closed: ReadonlySignal<ReadonlySet<string>>;
  /** Collapses a group or opens it again. */
  toggle(group: string): void;
  toggleAll(open: boolean): void;
  /** The finding at a position, undefined while it is on its way. */
  row(at: number): SavedFinding | undefined;
  /** Changes whenever a row did. */
  readonly version: ReadonlySignal<number>;
  readonly fault: ReadonlySignal<unknown>;
  /** Nothing was read yet. */
  readonly loading: ReadonlySignal<boolean>;
  /** Another list is on its way. */
  readonly busy: ReadonlySignal<boolean>;
  /** The line that is looked at. */
  readonly at: Signal<number | null>;
  readonly line: ReadonlySignal<DisplayLine | null>;
  readonly selected: ReadonlySignal<SavedFinding | null>;
  /** Makes sure that the rows of a range of lines are read. */
  need(start: number, end: number): void;
  /** The finding looked at is being written about: the list lets it go only when that is done, whatever becomes of it meanwhile. */
  readonly writing: Signal<boolean>;
  /** Asks for everything again; the old rows stay until the new ones are here. */
  refresh(): void;
}

type ListStore = Pick<Store, 'arrange' | 'firstFindings' | 'findingsByKey'>;

export function createFindingTable(store: ListStore): FindingTable {
  const view = signal<ListView>(BUILT_IN_VIEWS.pending);
  const list = signal<Arrangement | null>(null);
  const facets = signal<Facets | null>(null);
  const first = signal<readonly SavedFinding[]>([]);
  const closed = signal<ReadonlySet<string>>(new Set());
  const version = signal(0);
  const fault = signal<unknown>(null);
  const loading = signal(true);
  const busy = signal(true);
  const at = signal<number | null>(null);
  const writing = signal(false);
  /** A list without the finding that is being written about waits. */
  let waiting = false;
  const total = computed(() => list.value?.total ?? first.value.length);
  const display = computed(() => displayOf(total.value, list.value?.groups ?? [], closed.value));
  let generation = 0;
  let asked = new Set<number>();
  const rows = new Map<string, SavedFinding>();
  let seen: readonly [number, number] = [0, PAGE];

  const failed = (mine: number) => (error: unknown) => {
    if (mine !== generation) return;
    batch(() => {
      fault.value = error;
      loading.value = false;
      busy.value = false;
    });
  };
  const row = (position: number): SavedFinding | undefined => {
    const [key] = list.peek()?.keys(position, position + 1) ?? [];
    return key === undefined ? first.peek()[position] : rows.get(key);
  };
  const keyAt = (): string | undefined => {
    const now = line.peek();
    if (now?.kind !== 'finding') return undefined;
    return list.peek()?.keys(now.at, now.at + 1)[0] ?? first.peek()[now.at]?.key;
  };
  const read = async (page: number): Promise<void> => {
    const mine = generation;
    asked.add(page);
    const keys = list.peek()?.keys(page * PAGE, (page + 1) * PAGE) ?? [];
    const found = await store.findingsByKey(keys);
    if (mine !== generation) return;
    if (rows.size > KEPT) rows.clear();
    keys.forEach((key, i) => {
      const finding = found[i];
      if (finding) rows.set(key, finding);
      else rows.delete(key);
    });
    version.value++;
  };
  const need = (start: number, end: number) => {
    seen = [start, end];
    if (!list.peek()) return;
    const lines = display.peek();
    for (let i = start; i < Math.min(end, lines.length); i++) {
      const line = lines.line(i);
      const page = line.kind === 'finding' ? Math.floor(line.at / PAGE) : -1;
      if (page >= 0 && !asked.has(page)) read(page).catch(failed(generation));
    }
  };
  /** The list changes under the line that is looked at: it stays at the same finding, else at the same place. */
  const settle = (next: Arrangement) => {
    const key = keyAt();
    const where = key === undefined ? -1 : next.indexOf(key);
    waiting = writing.peek() && key !== undefined && where < 0;
    if (waiting) return;
    list.value = next;
    const { length } = display.peek();
    if (where >= 0) at.value = display.peek().indexOf(where);
    else if (at.peek() !== null) at.value = length === 0 ? null : Math.min(at.peek() ?? 0, length - 1);
  };
  const arrange = async (): Promise<void> => {
    const mine = ++generation;
    const { filter, sort, group } = view.peek();
    busy.value = true;
    const query = { filter: trimmed(filter), sort, group };
    // Until the list is in memory, what the database's own index says of its beginning.
    if (!list.peek() && sort.length === 0 && group === null) {
      void store.firstFindings(query.filter, PAGE).then((found) => {
        if (mine !== generation || list.peek() || !found || found.length === 0) return;
        batch(() => {
          first.value = found;
          loading.value = false;
          version.value++;
        });
      }, failed(mine));
    }
    const next = await store.arrange(query);
    if (mine !== generation) return;
    batch(() => {
      asked = new Set();
      for (const finding of first.peek()) rows.set(finding.key, finding);
      settle(next);
      loading.value = false;
      busy.value = false;
      fault.value = null;
      version.value++;
    });
    need(...seen);
    const counts = await next.facets();
    if (mine === generation) facets.value = counts;
  };
  const refresh = () => void arrange().catch(failed(generation));

  const line = computed(() =>
    at.value === null || at.value >= display.value.length ? null : display.value.line(at.value),
  );
  const selected = computed(() => {
    version.value;
    list.value;
    return line.value?.kind === 'finding' ? (row(line.value.at) ?? null) : null;
  });
  effect(() => {
    if (!writing.value && waiting) refresh();
  });
  effect(() => {
    view.value;
    seen = [0, PAGE];
    // Another list begins at its beginning; the one that is there is shown until then.
    at.value = null;
    refresh();
  });

  return {
    view,
    list,
    facets,
    total,
    display,
    closed,
    toggle: (group) => {
      const next = new Set(closed.value);
      if (!next.delete(group)) next.add(group);
      closed.value = next;
    },
    toggleAll: (open) => {
      closed.value = new Set(open ? [] : (list.value?.groups ?? []).map(({ value }) => value));
    },
    row,
    version,
    fault,
    loading,
    busy,
    at,
    line,
    selected,
    writing,
    need,
    refresh,
  };
}
