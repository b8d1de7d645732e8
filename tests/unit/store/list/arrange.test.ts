import { describe, expect, test } from 'vitest';
import { Severity } from '../../../../lib/rules/model.ts';
import { arrangedBy } from '../../../../lib/store/list/arrange.ts';
import { Columns, type PageInfo } from '../../../../lib/store/list/columns.ts';
import {
  type Facet,
  type FindingFilter,
  GROUPINGS,
  RECHECKS,
  recheckOf,
  type SortColumn,
  type SortKey,
} from '../../../../lib/store/list/model.ts';
import { familyOf } from '../../../../lib/store/list/narrow.ts';
import { Slices, sortedInSlices } from '../../../../lib/store/list/slices.ts';
import { Status } from '../../../../lib/store/records.ts';
import type { SlimRow } from '../../../../lib/store/slim.ts';
import fc from '../../property.ts';

const RULES = ['table/sum', 'table/zero', 'metadata/blank'];
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-03'];
const AUDITED = `${DAYS[2]}T09:00:00+08:00`;
const BODIES = ['财政局', '安阳市教育局', ''];
const PEOPLE = ['', '王芳', '李强'];

/** A finding as a plain record, with all that the list keeps in columns. */
interface Plain {
  readonly key: string;
  readonly page: PageInfo;
  readonly rule: string;
  readonly grade: number;
  readonly severity: Severity;
  readonly status: Status;
  readonly recheck: string;
  readonly day: string;
  readonly person: string;
  readonly round: string;
  readonly tags: readonly string[];
  readonly order: number;
}

const row = fc.record({
  rule: fc.constantFrom(...RULES),
  rank: fc.nat({ max: 3 }),
  present: fc.boolean(),
  day: fc.constantFrom(...DAYS),
  round: fc.constantFrom('', 'r1'),
  judged: fc.option(
    fc.record({
      status: fc.constantFrom(...Status.options),
      severity: fc.option(fc.constantFrom(...Severity.options)),
      person: fc.constantFrom(...PEOPLE),
      tags: fc.subarray(['复查', '移交']),
    }),
  ),
});
const page = fc.record({
  body: fc.constantFrom(...BODIES),
  title: fc.constantFrom('年度报告', '第10期', '第9期'),
  published: fc.constantFrom('', '2026-01-20'),
  auditCount: fc.integer({ min: 1, max: 2 }),
  rows: fc.array(row, { maxLength: 12 }),
  /** It was audited before, with other findings. */
  again: fc.boolean(),
});
const filter: fc.Arbitrary<FindingFilter> = fc.record(
  {
    severities: fc.subarray([...Severity.options]),
    statuses: fc.subarray([...Status.options]),
    rules: fc.subarray(RULES),
    families: fc.subarray(['table', 'metadata']),
    bodies: fc.subarray(BODIES),
    rounds: fc.subarray(['', 'r1']),
    tags: fc.subarray(['复查', '移交']),
    inspectors: fc.subarray(PEOPLE),
    rechecks: fc.subarray([...RECHECKS]),
    from: fc.constantFrom('', DAYS[1] ?? ''),
    to: fc.constantFrom('', DAYS[1] ?? ''),
    gone: fc.boolean(),
  },
  { requiredKeys: [] },
);
const sort: fc.Arbitrary<SortKey[]> = fc.uniqueArray(
  fc.record({
    by: fc.constantFrom<SortColumn>('severity', 'status', 'rule', 'body', 'page', 'published', 'seen', 'inspector'),
    down: fc.boolean(),
  }),
  { maxLength: 3, selector: ({ by }) => by },
);
const group = fc.constantFrom(null, ...GROUPINGS);

/** The same findings in columns and as plain records. */
function filled(pages: readonly (typeof page extends fc.Arbitrary<infer P> ? P : never)[]) {
  const columns = new Columns();
  const plain: Plain[] = [];
  pages.forEach(({ rows, again, ...about }, number) => {
    const info = { id: `id${number}`, indexNumber: '', auditedAt: AUDITED, ...about };
    const slim = rows.map(({ rule, rank, present, day, round }, i): SlimRow => {
      const seen = `${day}T09:00:00+08:00`;
      return [`${number}-${i}`, rule, rank, present, seen, round];
    });
    if (again) columns.put(info, [['gone for good', 'table/sum', 0, true, AUDITED, ''], ...slim.slice(0, 3)]);
    columns.put(info, slim);
    rows.forEach(({ rule, rank, present, day, round, judged }, order) => {
      const key = `${number}-${order}`;
      if (judged) columns.judge(key, { ...judged, words: '' });
      plain.push({
        ...{ key, page: info, rule, grade: rank, order, day, round },
        severity: judged?.severity ?? Severity.options[rank] ?? 'info',
        status: judged?.status ?? 'open',
        recheck: recheckOf(info, present, `${day}T09:00:00+08:00`),
        person: judged?.person ?? '',
        tags: judged?.tags ?? [],
      });
    });
  });
  return { columns, plain };
}

function meets(one: Plain, filter: FindingFilter): boolean {
  const among = (list: readonly string[] | undefined, value: string) => !list?.length || list.includes(value);
  const { rechecks } = filter;
  return (
    among(filter.severities, one.severity) &&
    among(filter.statuses, one.status) &&
    among(filter.rules, one.rule) &&
    among(filter.families, familyOf(one.rule)) &&
    among(filter.bodies, one.page.body) &&
    among(filter.rounds, one.round) &&
    among(filter.inspectors, one.person) &&
    (!filter.tags?.length || one.tags.some((tag) => filter.tags?.includes(tag))) &&
    (rechecks?.length ? among(rechecks, one.recheck) : filter.gone || one.recheck !== 'gone') &&
    (!filter.from || one.day >= filter.from) &&
    (!filter.to || one.day <= filter.to)
  );
}

const zh = new Intl.Collator('zh-CN', { numeric: true });
const byWords = (a: string, b: string) => Number(a === '') - Number(b === '') || zh.compare(a, b);
const byCode = (a: string, b: string) => Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0);
const COMPARE: Readonly<Partial<Record<SortColumn, (a: Plain, b: Plain) => number>>> = {
  severity: (a, b) => Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity),
  status: (a, b) => Status.options.indexOf(a.status) - Status.options.indexOf(b.status),
  rule: (a, b) => byCode(a.rule, b.rule),
  body: (a, b) => byWords(a.page.body, b.page.body),
  page: (a, b) => byWords(a.page.title, b.page.title),
  published: (a, b) => byCode(a.page.published, b.page.published),
  seen: (a, b) => byCode(a.day, b.day),
  inspector: (a, b) => byWords(a.person, b.person),
};

/** The list's own order: by the rule's severity, page, place on it. */
const ownOrder = (a: Plain, b: Plain) => a.grade - b.grade || byCode(a.page.id, b.page.id) || a.order - b.order;

describe('the list in columns', () => {
  test('filters and sorts as one would with records, whatever the conditions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 5 }), filter, sort, async (pages, filter, sort) => {
        const { columns, plain } = filled(pages);
        const list = await arrangedBy(columns, { filter, sort }, null, async () => String, new Slices());
        const wanted = plain
          .filter((one) => meets(one, filter))
          .sort(ownOrder)
          .sort((a, b) => {
            for (const { by, down } of sort) {
              const order = COMPARE[by]?.(a, b) ?? 0;
              if (order !== 0) return down ? -order : order;
            }
            return 0;
          });
        expect(list.keys(0, list.total)).toEqual(wanted.map(({ key }) => key));
        expect(list.pages()).toBe(new Set(wanted.map(({ page }) => page.id)).size);
        wanted.forEach(({ key }, i) => {
          expect([list.has(key), list.indexOf(key)]).toEqual([true, i]);
        });
      }),
    );
  });

  test('groups lie together, none twice, and hold all that there is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 5 }), filter, sort, group, async (pages, filter, sort, group) => {
        const { columns, plain } = filled(pages);
        const list = await arrangedBy(columns, { filter, sort, group }, null, async () => String, new Slices());
        const byKey = new Map(plain.map((one) => [one.key, one]));
        const keys = list.keys(0, list.total);
        expect([...keys].sort()).toEqual(
          plain
            .filter((one) => meets(one, filter))
            .map(({ key }) => key)
            .sort(),
        );
        if (group === null) {
          expect(list.groups).toEqual([]);
          return;
        }
        const named = { body: (p: Plain) => p.page.body, page: (p: Plain) => p.page.id, rule: (p: Plain) => p.rule };
        expect(new Set(list.groups.map(({ value }) => value)).size).toBe(list.groups.length);
        const said = list.groups.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
        expect(said).toEqual(
          keys.map((key) => {
            const one = byKey.get(key);
            return one && named[group](one);
          }),
        );
      }),
    );
  });

  test('counts each value as if the list were not narrowed by that property', async () => {
    const parts: Readonly<
      Partial<Record<Facet, { without: FindingFilter; values: (one: Plain) => readonly string[] }>>
    > = {
      severity: { without: { severities: [] }, values: ({ severity }) => [severity] },
      status: { without: { statuses: [] }, values: ({ status }) => [status] },
      rule: { without: { rules: [] }, values: ({ rule }) => [rule] },
      family: { without: { families: [] }, values: ({ rule }) => [familyOf(rule)] },
      body: { without: { bodies: [] }, values: ({ page }) => [page.body] },
      round: { without: { rounds: [] }, values: ({ round }) => [round] },
      inspector: { without: { inspectors: [] }, values: ({ person }) => [person] },
      tag: { without: { tags: [] }, values: ({ tags }) => tags },
      recheck: { without: { rechecks: [], gone: true }, values: ({ recheck }) => [recheck] },
      month: { without: { from: '', to: '' }, values: ({ day }) => [day.slice(0, 7)] },
    };
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 5 }), filter, async (pages, filter) => {
        const { columns, plain } = filled(pages);
        const list = await arrangedBy(columns, { filter }, null, async () => String, new Slices());
        const facets = await list.facets();
        for (const [facet, { without, values }] of Object.entries(parts)) {
          const counts = new Map<string, number>();
          for (const one of plain.filter((one) => meets(one, { ...filter, ...without }))) {
            for (const value of values(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
          }
          const said = Object.entries(facets).find(([name]) => name === facet)?.[1] ?? [];
          expect([facet, new Map(said.map(({ value, count }) => [value, count]))]).toEqual([facet, counts]);
        }
      }),
    );
  });
});

test('sorting in slices is sorting, and leaves equal ones in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 50 }), { maxLength: 1_500 }), async (numbers) => {
      const values = numbers.map((n, at) => ({ n, at }));
      const compare = (a: { n: number }, b: { n: number }) => a.n - b.n;
      expect(await sortedInSlices(values, compare, new Slices())).toEqual([...values].sort(compare));
    }),
    { numRuns: 20 },
  );
});
