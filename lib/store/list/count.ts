import { Severity } from '../../rules/model.ts';
import { Status } from '../records.ts';
import type { Columns } from './columns.ts';
import { type FacetCount, type Facets, RECHECKS } from './model.ts';
import { type Conditions, familyOf } from './narrow.ts';
import type { Slices } from './slices.ts';

// Which condition a finding fails; one that fails only the condition on a property still counts for that property's values.
const NONE = 0;
const SEVERITY = 1;
const STATUS = 2;
const FAMILY = 3;
const RULE = 4;
const RECHECK = 5;
const DAY = 6;
const PERSON = 7;
const BODY = 8;
const ROUND = 9;
const TAG = 10;
const MANY = 11;

/** Counts values over the findings, in slices. `holds`: 1 where the words looked for occur, null where none are. */
export async function counted(
  columns: Columns,
  conditions: Conditions,
  holds: Uint8Array | null,
  slices: Slices,
): Promise<Facets> {
  const { alive, severity, status, rule, recheck, day, person, page, round, tags } = columns;
  const { rules, days, people, pages, rounds } = columns;
  const only = conditions;
  const counts = {
    severity: new Uint32Array(Severity.options.length),
    status: new Uint32Array(Status.options.length),
    family: new Uint32Array(rules.values.length),
    rule: new Uint32Array(rules.values.length),
    recheck: new Uint32Array(RECHECKS.length),
    day: new Uint32Array(days.values.length),
    person: new Uint32Array(people.values.length),
    body: new Uint32Array(pages.length),
    round: new Uint32Array(rounds.values.length),
  };
  const tagged = new Map<string, number>();
  const { size } = columns;
  for (let p = 0; p < size; p++) {
    if ((p & 2047) === 0 && slices.due) await slices.rest();
    if (!alive[p] || (holds && !holds[p])) continue;
    const pg = page[p] ?? 0;
    if (only.page && !only.page[pg]) continue;
    const sv = severity[p] ?? 0;
    const st = status[p] ?? 0;
    const rl = rule[p] ?? 0;
    const rc = recheck[p] ?? 0;
    const dy = day[p] ?? 0;
    const pn = person[p] ?? 0;
    const rd = round[p] ?? 0;
    let fails = NONE;
    if (only.severity && !only.severity[sv]) fails = SEVERITY;
    if (only.status && !only.status[st]) fails = fails ? MANY : STATUS;
    if (only.rule && !only.rule[rl]) fails = fails ? MANY : RULE;
    if (only.family && !only.family[rl]) fails = fails ? MANY : FAMILY;
    if (only.recheck && !only.recheck[rc]) fails = fails ? MANY : RECHECK;
    if (only.day && !only.day[dy]) fails = fails ? MANY : DAY;
    if (only.person && !only.person[pn]) fails = fails ? MANY : PERSON;
    if (only.body && !only.body[pg]) fails = fails ? MANY : BODY;
    if (only.round && !only.round[rd]) fails = fails ? MANY : ROUND;
    if (only.tagged && !only.tagged.has(p)) fails = fails ? MANY : TAG;
    if (fails === MANY) continue;
    if (fails === NONE || fails === SEVERITY) counts.severity[sv] = (counts.severity[sv] ?? 0) + 1;
    if (fails === NONE || fails === STATUS) counts.status[st] = (counts.status[st] ?? 0) + 1;
    if (fails === NONE || fails === FAMILY) counts.family[rl] = (counts.family[rl] ?? 0) + 1;
    if (fails === NONE || fails === RULE) counts.rule[rl] = (counts.rule[rl] ?? 0) + 1;
    if (fails === NONE || fails === RECHECK) counts.recheck[rc] = (counts.recheck[rc] ?? 0) + 1;
    if (fails === NONE || fails === DAY) counts.day[dy] = (counts.day[dy] ?? 0) + 1;
    if (fails === NONE || fails === PERSON) counts.person[pn] = (counts.person[pn] ?? 0) + 1;
    if (fails === NONE || fails === BODY) counts.body[pg] = (counts.body[pg] ?? 0) + 1;
    if (fails === NONE || fails === ROUND) counts.round[rd] = (counts.round[rd] ?? 0) + 1;
    if (fails === NONE || fails === TAG)
      for (const tag of tags.get(p) ?? []) tagged.set(tag, (tagged.get(tag) ?? 0) + 1);
  }
  return {
    severity: listed(counts.severity, (i) => Severity.options[i] ?? 'info'),
    status: listed(counts.status, (i) => Status.options[i] ?? 'open'),
    family: listed(counts.family, (i) => familyOf(rules.value(i))),
    rule: listed(counts.rule, (i) => rules.value(i)),
    recheck: listed(counts.recheck, (i) => RECHECKS[i] ?? 'once'),
    month: listed(counts.day, (i) => days.value(i).slice(0, 7)),
    inspector: listed(counts.person, (i) => people.value(i)),
    body: listed(counts.body, (i) => pages[i]?.body ?? ''),
    round: listed(counts.round, (i) => rounds.value(i)),
    tag: sorted(tagged),
  };
}

function listed(counts: Uint32Array, nameOf: (index: number) => string): FacetCount[] {
  const sums = new Map<string, number>();
  counts.forEach((count, i) => {
    if (count > 0) sums.set(nameOf(i), (sums.get(nameOf(i)) ?? 0) + count);
  });
  return sorted(sums);
}

function sorted(sums: ReadonlyMap<string, number>): FacetCount[] {
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
