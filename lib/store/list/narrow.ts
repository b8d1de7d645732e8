import { Severity } from '../../rules/model.ts';
import { Status } from '../records.ts';
import type { Columns, PageInfo } from './columns.ts';
import { type FindingFilter, RECHECKS } from './model.ts';

/** A condition on a column of numbers: 1 for every value that it lets through; null lets everything through. */
type Allowed = Uint8Array | null;

/** A filter put into tables, so that a finding is judged by a few look-ups. */
export interface Conditions {
  readonly severity: Allowed;
  readonly status: Allowed;
  readonly family: Allowed;
  readonly rule: Allowed;
  readonly recheck: Allowed;
  readonly day: Allowed;
  readonly person: Allowed;
  /** By page: what no count of values looks behind. */
  readonly page: Allowed;
  readonly body: Allowed;
  readonly round: Allowed;
  /** Positions that have one of the tags. */
  readonly tagged: ReadonlySet<number> | null;
}

export function conditionsOf(filter: FindingFilter, columns: Columns): Conditions {
  const { pages, rules, days, people, rounds } = columns;
  const bodies = [...(filter.bodies ?? []), ...(filter.body === undefined ? [] : [filter.body])];
  const { pageId, from, to } = filter;
  const ofPage = (test: (page: PageInfo) => boolean) => Uint8Array.from(pages, (page) => Number(test(page)));
  const gone = filter.gone === true || filter.rechecks?.includes('gone') === true;
  return {
    severity: among(Severity.options, filter.severities),
    status: among(Status.options, filter.statuses),
    family: filter.families?.length
      ? Uint8Array.from(rules.values, (rule) => Number(filter.families?.includes(familyOf(rule))))
      : null,
    rule: among(rules.values, filter.rules),
    recheck: filter.rechecks?.length
      ? among(RECHECKS, filter.rechecks)
      : gone
        ? null
        : Uint8Array.from(RECHECKS, (state) => Number(state !== 'gone')),
    day:
      from || to ? Uint8Array.from(days.values, (day) => Number((!from || day >= from) && (!to || day <= to))) : null,
    person: among(people.values, filter.inspectors),
    page: pageId === undefined ? null : ofPage(({ id }) => id === pageId),
    body: bodies.length > 0 ? ofPage(({ body }) => bodies.includes(body)) : null,
    round: among(rounds.values, filter.rounds),
    tagged: filter.tags?.length ? withTags(columns, filter.tags) : null,
  };
}

/** The positions that all conditions let through, in the order given. `holds`: 1 where the words looked for occur, null where none are. */
export function narrowed(
  columns: Columns,
  inOrder: Uint32Array,
  { severity, status, family, rule, recheck, day, person, page, body, round, tagged }: Conditions,
  holds: Uint8Array | null,
): Uint32Array {
  const found = new Uint32Array(inOrder.length);
  let size = 0;
  for (const p of inOrder) {
    if (
      (holds === null || holds[p]) &&
      (status === null || status[columns.status[p] ?? 0]) &&
      (severity === null || severity[columns.severity[p] ?? 0]) &&
      (recheck === null || recheck[columns.recheck[p] ?? 0]) &&
      (rule === null || rule[columns.rule[p] ?? 0]) &&
      (family === null || family[columns.rule[p] ?? 0]) &&
      (page === null || page[columns.page[p] ?? 0]) &&
      (body === null || body[columns.page[p] ?? 0]) &&
      (day === null || day[columns.day[p] ?? 0]) &&
      (person === null || person[columns.person[p] ?? 0]) &&
      (round === null || round[columns.round[p] ?? 0]) &&
      (tagged === null || tagged.has(p))
    )
      found[size++] = p;
  }
  return found.subarray(0, size);
}

function withTags({ tags }: Columns, wanted: readonly string[]): Set<number> {
  return new Set([...tags].filter(([, own]) => own.some((tag) => wanted.includes(tag))).map(([p]) => p));
}

export function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

function among(values: readonly string[], chosen: readonly string[] | undefined): Allowed {
  if (!chosen || chosen.length === 0) return null;
  const set = new Set(chosen);
  return Uint8Array.from(values, (value) => Number(set.has(value)));
}
