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
  readonly tags: readonly string[] | null;
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
    tags: filter.tags?.length ? filter.tags : null,
  };
}

export function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

function among(values: readonly string[], chosen: readonly string[] | undefined): Allowed {
  if (!chosen || chosen.length === 0) return null;
  const set = new Set(chosen);
  return Uint8Array.from(values, (value) => Number(set.has(value)));
}
