import { Severity } from '../../rules/model.ts';
import { byWords } from '../../text/collation.ts';
import { Status } from '../records.ts';
import type { Columns, PageInfo } from './columns.ts';
import { type Grouping, RECHECKS, type SortColumn } from './model.ts';
import { byRank, plainRanking, type Ranking, ranksOf } from './order.ts';
import { type Slices, sortedInSlices } from './slices.ts';

const byCode = (a: string, b: string) => Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0);

/** How a column is sorted. `roundName`: name of a round by its id. */
export function rankingOf(
  columns: Columns,
  by: SortColumn,
  roundName: () => Promise<(id: string) => string>,
  slices: Slices,
): Promise<Ranking> {
  // Few rounds, and their names change.
  if (by === 'round') return roundName().then((nameOf) => ranked(columns, by, nameOf, slices));
  return cached(columns, by, () => ranked(columns, by, String, slices));
}

function cached<T>(columns: Columns, name: string, make: () => T): T {
  if (!columns.cache.has(name)) columns.cache.set(name, make());
  return columns.cache.get(name) as T;
}

async function ranked(
  columns: Columns,
  by: SortColumn,
  roundName: (id: string) => string,
  slices: Slices,
): Promise<Ranking> {
  const text = async (column: Ranking['column'], values: readonly string[], compare: typeof byCode) => ({
    column,
    ...ranksOf(values, await sortedInSlices([...new Set(values)], compare, slices)),
  });
  const ofPage = (value: (page: PageInfo) => string, compare = byCode) =>
    text(columns.page, columns.pages.map(value), compare);
  switch (by) {
    case 'severity':
      return plainRanking(columns.severity, Severity.options.length);
    case 'status':
      return plainRanking(columns.status, Status.options.length);
    case 'recheck':
      return plainRanking(columns.recheck, RECHECKS.length);
    case 'rule':
      return text(columns.rule, columns.rules.values, byCode);
    case 'seen':
      return text(columns.day, columns.days.values, byCode);
    case 'inspector':
      return text(columns.person, columns.people.values, byWords);
    case 'round':
      return text(columns.round, columns.rounds.values.map(roundName), byWords);
    case 'body':
      return ofPage(({ body }) => body, byWords);
    case 'page':
      return ofPage(({ title }) => title, byWords);
    case 'indexNumber':
      return ofPage(({ indexNumber }) => indexNumber);
    case 'published':
      return ofPage(({ published }) => published);
  }
}

/** How a grouping is sorted: groups of equal names stay apart. */
interface GroupRanking {
  readonly ranking: Ranking;
  readonly valueAt: (position: number) => string;
}

export function groupRanking(columns: Columns, group: Grouping, slices: Slices): Promise<GroupRanking> {
  return cached(columns, `group ${group}`, () => rankedGroups(columns, group, slices));
}

async function rankedGroups(columns: Columns, group: Grouping, slices: Slices): Promise<GroupRanking> {
  if (group === 'rule') {
    const sorted = await sortedInSlices(columns.rules.values, byCode, slices);
    const valueAt = (p: number) => columns.rules.value(columns.rule[p] ?? 0);
    return { ranking: { column: columns.rule, ...ranksOf(columns.rules.values, sorted) }, valueAt };
  }
  const info = (p: number) => columns.pages[columns.page[p] ?? 0];
  if (group === 'body') {
    const bodies = columns.pages.map(({ body }) => body);
    const sorted = await sortedInSlices([...new Set(bodies)], byWords, slices);
    return { ranking: { column: columns.page, ...ranksOf(bodies, sorted) }, valueAt: (p) => info(p)?.body ?? '' };
  }
  const ids = columns.pages.map(({ id }) => id);
  const compare = (a: PageInfo, b: PageInfo) =>
    byWords(a.body, b.body) || byWords(a.title, b.title) || byCode(a.id, b.id);
  const sorted = (await sortedInSlices(columns.pages, compare, slices)).map(({ id }) => id);
  return { ranking: { column: columns.page, ...ranksOf(ids, sorted) }, valueAt: (p) => info(p)?.id ?? '' };
}

/** All living positions by severity, page and place on it: the order of the database's own index. */
export function baseOrder(columns: Columns): Uint32Array {
  return cached(columns, 'base', () => orderOf(columns));
}

function orderOf(columns: Columns): Uint32Array {
  const alive = new Uint32Array(columns.size - columns.dead);
  let size = 0;
  for (let p = 0; p < columns.size; p++) if (columns.alive[p]) alive[size++] = p;
  const ids = columns.pages.map(({ id }) => id);
  const byPage = { column: columns.page, ...ranksOf(ids, [...ids].sort()) };
  return byRank(byRank(alive, byPage), plainRanking(columns.grade, Severity.options.length));
}
