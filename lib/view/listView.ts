import type { FindingFilter, Grouping, SortColumn, SortKey } from '../store/list/model.ts';

/** Columns of the long list; the mark and the sentence are always there. */
export const LIST_COLUMNS = [
  'severity',
  'message',
  'body',
  'page',
  'rule',
  'seen',
  'status',
  'recheck',
  'inspector',
  'tags',
  'round',
  'indexNumber',
  'published',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Columns that cannot be taken away. */
export const FIXED_COLUMNS: readonly ListColumn[] = ['severity', 'message'];

/** What a column is sorted by, null where it cannot be. */
export const COLUMN_SORTS: Readonly<Record<ListColumn, SortColumn | null>> = {
  severity: 'severity',
  message: null,
  body: 'body',
  page: 'page',
  rule: 'rule',
  seen: 'seen',
  status: 'status',
  recheck: 'recheck',
  inspector: 'inspector',
  tags: null,
  round: 'round',
  indexNumber: 'indexNumber',
  published: 'published',
};

/** How the long list is looked at. */
export interface ListView {
  readonly filter: FindingFilter;
  readonly sort: readonly SortKey[];
  readonly group: Grouping | null;
  readonly columns: readonly ListColumn[];
}

const DEFAULT_COLUMNS: readonly ListColumn[] = ['severity', 'message', 'body', 'seen', 'status'];

/** All findings in the list's own order. */
export const PLAIN_VIEW: ListView = { filter: {}, sort: [], group: null, columns: DEFAULT_COLUMNS };

/** Views that are always there; the first one is what the workbench opens with. */
export const BUILT_IN_VIEWS = {
  pending: { ...PLAIN_VIEW, filter: { statuses: ['open'] } },
  all: PLAIN_VIEW,
  confirmed: { ...PLAIN_VIEW, filter: { statuses: ['confirmed'] }, group: 'body' },
  gone: { ...PLAIN_VIEW, filter: { rechecks: ['gone'] }, group: 'page' },
} as const satisfies Record<string, ListView>;
export type BuiltInView = keyof typeof BUILT_IN_VIEWS;

/** A click on a column's head: up, down, not at all; `add` keeps the other keys, else it is the only one. */
export function sortedBy(sort: readonly SortKey[], by: SortColumn, add: boolean): readonly SortKey[] {
  const now = sort.find((key) => key.by === by);
  const next: readonly SortKey[] = now?.down ? [] : [{ by, down: now !== undefined }];
  if (!add) return next;
  if (!now) return [...sort, ...next];
  return sort.flatMap((key) => (key.by === by ? next : [key]));
}

/** A column put one place further left (-1) or right (1). */
export function moved<T>(columns: readonly T[], column: T, by: -1 | 1): readonly T[] {
  const from = columns.indexOf(column);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const next = columns.filter((one) => one !== column);
  next.splice(to, 0, column);
  return next;
}

/** True where a filter leaves anything out; blank text and empty lists narrow nothing. */
export function narrows(filter: FindingFilter): boolean {
  return Object.values(filter).some((value) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value === true,
  );
}

/** A filter without what narrows nothing, so that equal ones look equal. */
export function trimmed(filter: FindingFilter): FindingFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) =>
      typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value === true,
    ),
  );
}
