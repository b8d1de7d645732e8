import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ListFilter, NO_FILTER, narrow } from '../../../lib/view/filter.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { type FindingGroup, type Grouping, groupsOf } from '../../../lib/view/group.ts';
import type { Fate } from '../../../lib/view/recheck.ts';

/** The list of findings as narrowed and grouped, and the one the inspector is at. */
export interface FindingListState {
  readonly filter: Signal<ListFilter>;
  readonly grouping: Signal<Grouping>;
  /** What the filter lets through, in groups. */
  readonly groups: ReadonlySignal<readonly FindingGroup[]>;
  /** The same in one row, in the order shown. */
  readonly rows: ReadonlySignal<readonly FindingView[]>;
  readonly selectedKey: Signal<string | null>;
  /** Key of the finding that is being written about: it stays in the list until that is done, whatever becomes of it meanwhile. */
  readonly writing: Signal<string | null>;
  /** The finding selected, null where the list does not show it any more. */
  readonly selected: ReadonlySignal<FindingView | null>;
  /** Goes `by` rows on from the selected one, from the first where none is; stays inside the list. The key it is at now. */
  step(by: number): string | null;
  /** Selects a finding even where the filter hides it: the filter gives way. */
  show(key: string): void;
}

const NONE: ReadonlyMap<string, Fate> = new Map();

export function createList(
  findings: ReadonlySignal<readonly FindingView[]>,
  fates: () => ReadonlyMap<string, Fate> = () => NONE,
): FindingListState {
  const filter = signal<ListFilter>(NO_FILTER);
  const grouping = signal<Grouping>('severity');
  const selectedKey = signal<string | null>(null);
  const writing = signal<string | null>(null);
  const groups = computed(() => {
    const known = fates();
    // A page that was audited once has nothing to be grouped by what became of it.
    const by = grouping.value === 'fate' && known.size === 0 ? 'severity' : grouping.value;
    return groupsOf(narrow(findings.value, filter.value, writing.value), by, known);
  });
  const rows = computed(() => groups.value.flatMap((group) => group.findings));
  return {
    filter,
    grouping,
    groups,
    rows,
    selectedKey,
    writing,
    selected: computed(() => rows.value.find(({ key }) => key === selectedKey.value) ?? null),
    step: (by) => {
      const list = rows.value;
      const at = list.findIndex(({ key }) => key === selectedKey.value);
      const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by));
      selectedKey.value = list[next]?.key ?? null;
      return selectedKey.value;
    },
    show: (key) => {
      if (!rows.value.some((row) => row.key === key)) filter.value = NO_FILTER;
      selectedKey.value = key;
    },
  };
}
