import type { Severity } from '../../rules/model.ts';
import type { Status } from '../records.ts';

/**
 * How a finding stands after its page was audited again: `once` the page was audited only once, `fresh` found by the last
 * audit and not before, `still` found again, `gone` no longer found.
 */
export const RECHECKS = ['once', 'fresh', 'still', 'gone'] as const;
export type RecheckState = (typeof RECHECKS)[number];

/** The state of a finding; `seen`: when it was first found. */
export function recheckOf(
  { auditedAt, auditCount }: { readonly auditedAt: string; readonly auditCount: number },
  present: boolean,
  seen: string,
): RecheckState {
  if (!present) return 'gone';
  if (auditCount < 2) return 'once';
  return seen === auditedAt ? 'fresh' : 'still';
}

/** What a list of findings shows; conditions combine with "and", values of one with "or"; an empty one shows all that the pages still have. */
export interface FindingFilter {
  readonly pageId?: string;
  readonly body?: string;
  readonly bodies?: readonly string[];
  readonly rules?: readonly string[];
  readonly families?: readonly string[];
  readonly severities?: readonly Severity[];
  readonly statuses?: readonly Status[];
  /** Ids of rounds. */
  readonly rounds?: readonly string[];
  readonly tags?: readonly string[];
  /** Who it was given to, else who judged it last; '' nobody. */
  readonly inspectors?: readonly string[];
  readonly rechecks?: readonly RecheckState[];
  /** First and last day on which it was first found, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Words that must all occur in message, quotes, note, tags, body, title or index number, in any letter case. */
  readonly text?: string;
  /** Also the ones that a later audit no longer found. */
  readonly gone?: boolean;
}

export const SORT_COLUMNS = [
  'severity',
  'status',
  'rule',
  'body',
  'page',
  'indexNumber',
  'published',
  'seen',
  'inspector',
  'recheck',
  'round',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface SortKey {
  readonly by: SortColumn;
  readonly down: boolean;
}

export const GROUPINGS = ['body', 'page', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is asked of the list: which findings, in which order, in which groups. */
export interface FindingQuery {
  readonly filter: FindingFilter;
  /** The most important key first; what they leave equal stays by severity, page and place on it. */
  readonly sort?: readonly SortKey[];
  readonly group?: Grouping | null;
}

/** Findings in a row that have a property in common. */
export interface FindingGroup {
  /** The body, the page's id, the rule's id. */
  readonly value: string;
  /** Position of the first one in the list. */
  readonly start: number;
  readonly count: number;
}

export const FACETS = [
  'severity',
  'status',
  'family',
  'rule',
  'body',
  'round',
  'tag',
  'inspector',
  'recheck',
  'month',
] as const;
export type Facet = (typeof FACETS)[number];

/** How many findings have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** For every property its values with their counts, most first: as if the list were not narrowed by that very property. */
export type Facets = Readonly<Record<Facet, readonly FacetCount[]>>;

/** A list of findings in memory: only their keys; the records are read for what is seen. */
export interface Arrangement {
  readonly total: number;
  readonly groups: readonly FindingGroup[];
  /** Counts of all values; in slices, for it looks at every finding there is. */
  facets(): Promise<Facets>;
  /** Pages that have at least one of the findings. */
  pages(): number;
  /** Keys from one position up to another. */
  keys(start: number, end: number): string[];
  /** Whether the list has a finding. */
  has(key: string): boolean;
  /** Position of a finding, -1 where the list does not have it. */
  indexOf(key: string): number;
}

/** A page's findings by what became of them, for the list of pages. */
export interface PageTally {
  readonly open: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly fixed: number;
  readonly fresh: number;
  readonly still: number;
  readonly gone: number;
}
