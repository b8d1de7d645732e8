import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { FILE_VERSION } from '../../../lib/backup/model.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { importInto } from './files.ts';

const NAME = 'backup-versions';
let store: Store | undefined;
afterEach(async () => {
  store?.close();
  await Dexie.delete(NAME);
});

/** Backups as inspectors have them on their disks, of a real page with its figures; never written anew. */
const stored = (version: number) =>
  new Blob([readFileSync(join(import.meta.dirname, 'versions', `${version}.minghe`))]);

describe.each(Array.from({ length: FILE_VERSION }, (_, i) => i + 1))('a backup file of version %i', (version) => {
  it('is taken over whole', async () => {
    store = openStore(NAME);
    const tally = await importInto(store, stored(version));
    const added = Object.entries(tally).map(([kind, { added }]) => [kind, added]);
    expect(Object.fromEntries(added)).toEqual({
      rounds: 1,
      pages: 1,
      audits: 1,
      findings: 18,
      decisions: 2,
      corrections: 1,
      captures: 1,
      snapshots: 1,
      settings: 1,
      drafts: 1,
      exports: 1,
      wipes: 0,
    });
    const [page] = await store.pages();
    const findings = await store.findings(page?.id ?? '');
    expect(findings.find(({ decision }) => decision?.status === 'dismissed')?.decision).toMatchObject({
      reason: '跨年办结',
      assignee: '李红',
      by: '王明',
      history: [{ status: 'confirmed', note: '电话核实' }],
    });
    expect((await store.latestAudit(page?.id ?? ''))?.figures.length).toBeGreaterThan(50);
    expect((await store.rounds())[0]?.scope.map(({ state }) => state)).toEqual(['open', 'unreachable']);
    const again = await importInto(store, stored(version));
    expect(Object.values(again).every(({ added, changed }) => added + changed === 0)).toBe(true);
  });
});
