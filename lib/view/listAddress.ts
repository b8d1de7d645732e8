import { Severity } from '../rules/model.ts';
import { type FindingFilter, RECHECKS } from '../store/list/model.ts';
import { Status } from '../store/records.ts';

/** Names of the conditions in an address, for those that can have several values. */
const LISTS = {
  body: 'bodies',
  rule: 'rules',
  family: 'families',
  severity: 'severities',
  status: 'statuses',
  round: 'rounds',
  tag: 'tags',
  inspector: 'inspectors',
  recheck: 'rechecks',
} as const satisfies Record<string, keyof FindingFilter>;
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  severities: Severity.options,
  statuses: Status.options,
  rechecks: RECHECKS,
};

/** Fragment of the workbench's address that shows exactly these findings: `#/findings?severity=veto`. */
export function findingsAddress(filter: FindingFilter): string {
  const params = new URLSearchParams();
  for (const [name, key] of Object.entries(LISTS)) for (const value of filter[key] ?? []) params.append(name, value);
  for (const name of ['from', 'to', 'text'] as const) if (filter[name]) params.set(name, filter[name]);
  if (filter.pageId !== undefined) params.set('page', filter.pageId);
  if (filter.gone) params.set('gone', '1');
  return `#/findings?${params}`;
}

/** The filter an address names (what stands behind its `?`). Values that do not exist are left out. */
export function filterOf(query: string): FindingFilter {
  const params = new URLSearchParams(query);
  const filter: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(LISTS)) {
    const values = params.getAll(name).filter((value) => KNOWN[key]?.includes(value) ?? true);
    if (values.length > 0) filter[key] = values;
  }
  for (const name of ['from', 'to', 'text']) if (params.has(name)) filter[name] = params.get(name);
  if (params.has('page')) filter.pageId = params.get('page');
  if (params.get('gone') === '1') filter.gone = true;
  return filter;
}
