import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../../lib/backup/merge/choice.ts';
import { choosing } from '../../../lib/backup/merge/choice.ts';
import type { Store } from '../../../lib/store/index.ts';
import { aFinding, aResult } from '../store/result.ts';
import { backupOf, clockedStore, holds, importInto } from './files.ts';

const opened: { name: string; store: Store }[] = [];
let serial = 0;
function fresh(inspector: string) {
  const name = `merge-${serial++}`;
  const one = { name, ...clockedStore(name) };
  opened.push(one);
  return { ...one, named: one.store.setSetting('inspector', inspector).then(() => one) };
}
const pair = async () => [await fresh('王明').named, await fresh('李红').named] as const;
afterEach(async () => {
  for (const { name, store } of opened.splice(0)) {
    store.close();
    await Dexie.delete(name);
  }
});

const A = 'http://a.gov.cn/1.html';
const audit = (store: Store, keys: string[], over = {}) =>
  store.saveAudit({
    ...aResult(
      keys.map((key) => aFinding({ key })),
      A,
    ),
    ...over,
  });
const conflictsOf = async (store: Store, file: Blob) =>
  (await store.previewImport(await store.stageImport(file))).conflicts.filter(({ kind }) => kind !== 'setting');
const decisionOf = async (store: Store, pageId: string, key: string) =>
  (await store.findings(pageId)).find((one) => one.key === key)?.decision;

describe('two inspectors’ files', () => {
  it('make one list without duplicates, with the judgements of both', async () => {
    const [mine, theirs] = await pair();
    const page = await audit(mine.store, ['one', 'two']);
    await audit(theirs.store, ['one', 'two']);
    await mine.store.decide('one', { status: 'confirmed' });
    await theirs.store.decide('two', { status: 'dismissed', reason: '跨年' });
    expect(await conflictsOf(mine.store, await backupOf(theirs.store))).toEqual([]);
    await importInto(mine.store, await backupOf(theirs.store));
    expect(
      (await mine.store.findings(page.id)).map(({ key, decision }) => [key, decision?.status, decision?.by]),
    ).toEqual([
      ['one', 'confirmed', '王明'],
      ['two', 'dismissed', '李红'],
    ]);
    expect(await mine.store.pages()).toHaveLength(1);
  });

  it('that say different things of one finding ask, and every answer keeps what was said', async () => {
    const said: Record<Choice, unknown> = {
      mine: { status: 'confirmed', note: '电话核实', by: '王明', tags: ['甲'] },
      theirs: { status: 'fixed', note: '已改', by: '李红', tags: ['乙'] },
      newer: { status: 'fixed', note: '已改', by: '李红', tags: ['乙'] },
      both: { status: 'fixed', note: '电话核实\n已改', by: '李红', tags: ['甲', '乙'] },
    };
    for (const choice of ['mine', 'theirs', 'newer', 'both'] as const) {
      const [mine, theirs] = await pair();
      const page = await audit(mine.store, ['one']);
      await audit(theirs.store, ['one']);
      mine.set(5);
      await mine.store.decide('one', { status: 'confirmed', note: '电话核实', tags: ['甲'] });
      theirs.set(9);
      await theirs.store.decide('one', { status: 'fixed', note: '已改', tags: ['乙'] });
      const file = await backupOf(theirs.store);
      expect(await conflictsOf(mine.store, file)).toMatchObject([
        {
          kind: 'decision',
          key: 'one',
          finding: { rule: aFinding().rule },
          mine: { by: '王明' },
          theirs: { by: '李红' },
        },
      ]);
      await importInto(mine.store, file, choice);
      const decision = await decisionOf(mine.store, page.id, 'one');
      expect(decision).toMatchObject(said[choice] as object);
      const told = [decision, ...(decision?.history ?? [])].map((state) => state?.note);
      expect(told).toEqual(expect.arrayContaining(['电话核实', '已改']));
      // Asked again, nothing more is added.
      const before = await holds(mine.name);
      await importInto(mine.store, file, choice);
      expect(await holds(mine.name)).toEqual(before);
    }
  });

  it('of which one goes on where the other stopped take the later word without asking', async () => {
    const [mine, theirs] = await pair();
    const page = await audit(mine.store, ['one']);
    mine.set(1);
    await mine.store.decide('one', { status: 'confirmed', note: '先' });
    await importInto(theirs.store, await backupOf(mine.store));
    theirs.set(2);
    await theirs.store.decide('one', { status: 'fixed', note: '后' });
    const file = await backupOf(theirs.store);
    expect(await conflictsOf(mine.store, file)).toEqual([]);
    await importInto(mine.store, file, 'mine');
    expect(await decisionOf(mine.store, page.id, 'one')).toMatchObject({ status: 'fixed', history: [{ note: '先' }] });
    // And the other way round: what is older does not come back.
    await importInto(theirs.store, await backupOf(mine.store), 'theirs');
    expect(await decisionOf(theirs.store, page.id, 'one')).toMatchObject({ status: 'fixed' });
  });

  it('hold the page to its newest audit, whichever file that is in; own findings of both stay', async () => {
    const [mine, theirs] = await pair();
    const own = (text: string) => ({ type: '错别字', text, severity: 'info' as const, evidence: [] });
    mine.set(1);
    const page = await audit(mine.store, ['mended', 'kept']);
    await mine.store.addOwn(page.id, own('甲'));
    theirs.set(4);
    await audit(theirs.store, ['kept', 'fresh'], { reportYear: 2020 });
    await theirs.store.addOwn(page.id, own('乙'));
    for (const [into, from] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      await importInto(into.store, await backupOf(from.store));
      const found = await into.store.findings(page.id);
      expect(found.map(({ key, message, present }) => [message.args.text ?? key, present])).toEqual([
        ['kept', true],
        ['fresh', true],
        ['甲', true],
        ['乙', true],
        ['mended', false],
      ]);
      expect(found[0]).toMatchObject({
        firstSeen: expect.stringContaining(':01:'),
        lastSeen: expect.stringContaining(':04:'),
      });
      expect(await into.store.pageById(page.id)).toMatchObject({
        reportYear: 2020,
        auditCount: 2,
        counts: { error: 2, info: 2 },
      });
    }
  });

  it('that put the same figure right differently ask about the page', async () => {
    const [mine, theirs] = await pair();
    const page = await audit(mine.store, []);
    await audit(theirs.store, []);
    const put = (value: string) => ({ of: 'field' as const, field: 'indexNumber' as const, value, reading: 'x' });
    const year = { of: 'reportYear' as const, value: '2019', reading: '2020' };
    mine.set(7);
    await mine.store.correct(page.id, put('甲-2019'));
    theirs.set(8);
    await theirs.store.correct(page.id, put('乙-2019'));
    await theirs.store.correct(page.id, year);
    const file = await backupOf(theirs.store);
    expect(await conflictsOf(mine.store, file)).toMatchObject([{ kind: 'page', pageId: page.id }]);
    await importInto(mine.store, file, 'mine');
    expect((await mine.store.corrections(page.id)).map(({ value }) => value).sort()).toEqual(['2019', '甲-2019']);
    await importInto(mine.store, file, 'both');
    expect((await mine.store.corrections(page.id)).map(({ value }) => value).sort()).toEqual(['2019', '乙-2019']);
  });

  it('unite a round’s list of pages, each with what was said of it last', async () => {
    const [mine, theirs] = await pair();
    const entry = (n: number) => ({
      url: `http://a.gov.cn/${n}`,
      body: '',
      state: 'open' as const,
      reason: '',
      at: null,
    });
    const words = { name: '第四季度', inspector: '', from: '', to: '', scope: [entry(1), entry(2)] };
    const round = await mine.store.addRound(words);
    await importInto(theirs.store, await backupOf(mine.store));
    mine.set(3);
    await mine.store.markScope(round.id, entry(1).url, { state: 'done', reason: '纸质核对' });
    theirs.set(5);
    const marked = await theirs.store.markScope(round.id, entry(2).url, { state: 'unreachable', reason: 'HTTP 404' });
    await theirs.store.editRound(round.id, {
      name: '四季度',
      scope: [...marked.scope, entry(3)],
    });
    const file = await backupOf(theirs.store);
    expect(await conflictsOf(mine.store, file)).toMatchObject([{ kind: 'round', mine: { name: '第四季度' } }]);
    await importInto(mine.store, file, 'mine');
    const [united] = await mine.store.rounds();
    expect(united?.name).toBe('第四季度');
    expect(united?.scope.map(({ url, state }) => [url, state])).toEqual([
      [entry(1).url, 'done'],
      [entry(2).url, 'unreachable'],
      [entry(3).url, 'open'],
    ]);
  });

  it('may differ in settings: those here stay unless said otherwise, for a setting has no time', async () => {
    const [mine, theirs] = await pair();
    const file = await backupOf(theirs.store);
    const { conflicts } = await mine.store.previewImport(await mine.store.stageImport(file));
    expect(conflicts).toMatchObject([{ kind: 'setting', key: 'inspector', mine: '王明', theirs: '李红' }]);
    await importInto(mine.store, file, 'both');
    expect(await mine.store.setting('inspector')).toBe('王明');
    await importInto(mine.store, file, choosing(new Map([['setting:inspector', 'theirs']]), 'mine'));
    expect(await mine.store.setting('inspector')).toBe('李红');
  });
});
