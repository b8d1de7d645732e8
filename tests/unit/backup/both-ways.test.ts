import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../../lib/backup/merge/choice.ts';
import type { Store } from '../../../lib/store/index.ts';
import fc from '../property.ts';
import { aFinding, aResult } from '../store/result.ts';
import { backupOf, clockedStore, holds, importInto } from './files.ts';

const opened: { name: string; store: Store }[] = [];
let serial = 0;
async function fresh(inspector: string) {
  const name = `both-ways-${serial++}`;
  const one = { name, ...clockedStore(name) };
  opened.push(one);
  await one.store.setSetting('inspector', inspector);
  return one;
}
afterEach(async () => {
  for (const { name, store } of opened.splice(0)) {
    store.close();
    await Dexie.delete(name);
  }
});

/** What an inspector may do, at a minute. */
const KEYS = ['k1', 'k2', 'k3'];
const act = fc.oneof(
  fc.record({
    do: fc.constant('audit' as const),
    page: fc.nat(1),
    keys: fc.subarray(KEYS),
    year: fc.constantFrom(2019, 2020),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      key: fc.nat(2),
      status: fc.constantFrom('confirmed' as const, 'dismissed' as const),
      note: fc.constantFrom('', '甲', '=乙'),
    }),
  },
  fc.record({ do: fc.constant('undo' as const), key: fc.nat(2) }),
  fc.record({ do: fc.constant('own' as const), page: fc.nat(1) }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('correct' as const), page: fc.nat(1), value: fc.constantFrom('1', '2') }),
  },
  fc.record({ do: fc.constant('mark' as const), state: fc.constantFrom('done' as const, 'unreachable' as const) }),
  fc.record({ do: fc.constant('rename' as const), name: fc.constantFrom('x', 'y') }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
const acts = fc.array(fc.record({ minute: fc.nat(8), act }), { maxLength: 7 });
const PAGES = ['http://p.gov.cn/0', 'http://p.gov.cn/1'];

async function perform({ store }: { store: Store }, one: Act): Promise<void> {
  const ids = (await store.pages()).sort((a, b) => (a.url < b.url ? -1 : 1)).map(({ id }) => id);
  const [round] = await store.rounds();
  const page = 'page' in one ? ids[one.page] : undefined;
  if (one.do === 'audit') {
    const found = one.keys.map((key) => aFinding({ key: `${one.page}${key}` }));
    await store.saveAudit({ ...aResult(found, PAGES[one.page]), reportYear: one.year });
  } else if (one.do === 'own' && page) {
    await store.addOwn(page, { type: '其他', text: 'x', severity: 'info', evidence: [] });
  } else if (one.do === 'correct' && page) {
    await store.correct(page, { of: 'field', field: 'subject', value: one.value, reading: '' });
  } else if (one.do === 'mark' && round) await store.markScope(round.id, 'http://s/', { state: one.state });
  else if (one.do === 'rename' && round) await store.editRound(round.id, { name: one.name });
  else if (one.do === 'decide' || one.do === 'undo') {
    const keys = (await Promise.all(ids.map((id) => store.findings(id))))
      .flat()
      .filter(({ subjects }) => subjects.length > 0);
    const key = keys.map((finding) => finding.key).sort()[one.key % Math.max(1, keys.length)];
    if (key === undefined) return;
    if (one.do === 'undo') await store.undo(key);
    else await store.decide(key, { status: one.status, note: one.note });
  }
}

/** Two inspectors who began with the same file and worked on by themselves. */
async function worlds(base: { minute: number; act: Act }[], [a, b]: { minute: number; act: Act }[][]) {
  const [origin, left, right] = [await fresh('王明'), await fresh('王明'), await fresh('王明')];
  const entry = { url: 'http://s/', body: '', state: 'open' as const, reason: '', at: null };
  await origin.store.addRound({ name: '批次', inspector: '', from: '', to: '', scope: [entry] });
  const work = async (world: typeof origin, list: typeof base, offset: number) => {
    for (const { minute, act: one } of [...list].sort((x, y) => x.minute - y.minute)) {
      world.set(offset + minute);
      await perform(world, one);
    }
  };
  await perform(origin, { do: 'audit', page: 0, keys: KEYS, year: 2019 });
  await work(origin, base, 0);
  const file = await backupOf(origin.store);
  for (const world of [left, right]) await importInto(world.store, file);
  await work(left, a ?? [], 10);
  await work(right, b ?? [], 10);
  return { left, right };
}

describe('whatever two inspectors did', () => {
  const twice = { minute: 1, act: { do: 'decide', key: 2, status: 'dismissed', note: '甲' } satisfies Act };
  const mirrored: Record<string, Choice> = { newer: 'newer', both: 'both', mine: 'theirs' };

  it('merging is the same in both directions, and done twice is done once', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, acts, fc.constantFrom('newer', 'both', 'mine'), async (base, a, b, choice) => {
        const { left, right } = await worlds(base, [a, b]);
        const [ours, yours] = [await backupOf(left.store), await backupOf(right.store)];
        await importInto(left.store, yours, choice as Choice);
        await importInto(right.store, ours, mirrored[choice] ?? 'newer');
        const merged = await holds(left.name);
        expect(await holds(right.name)).toEqual(merged);
        await importInto(left.store, yours, choice as Choice);
        expect(await holds(left.name)).toEqual(merged);
        // Nobody's page, finding or round is lost.
        for (const file of [ours, yours]) {
          const empty = await fresh('王明');
          await importInto(empty.store, file);
          const one = await holds(empty.name);
          for (const [table, key] of [
            ['pages', 'id'],
            ['findings', 'key'],
            ['rounds', 'id'],
            ['corrections', 'subject'],
          ] as const) {
            const names = (rows: unknown[] | undefined) =>
              (rows ?? []).map((row) => (row as Record<string, unknown>)[key]);
            expect(names(merged[table])).toEqual(expect.arrayContaining(names(one[table])));
          }
        }
      }),
      // The same said twice in one second counts as often everywhere.
      { numRuns: 25, examples: [[[], [], [twice, twice], 'newer']] },
    );
  });
});
