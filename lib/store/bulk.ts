import { Dexie } from 'dexie';
import { isOwn } from '../own/model.ts';
import type { Capture } from './captures.ts';
import { type Change, changed, takenBack } from './change.ts';
import type { Database } from './database.ts';
import { Slices } from './list/slices.ts';
import { countFindings } from './order.ts';
import type { Decision, StoredFinding } from './records.ts';
import { writeSlim } from './slim.ts';

/** Findings changed in one transaction, and records written in one call: Dexie names single keys up to this many to those who watch. */
const BATCH = 500;
const CALL = 50;

/** Called with the number of findings done so far. */
export type Progress = (done: number) => void;

/** Changes the judgements of many findings, some hundred at a time so that nothing else waits. Those that are not there are left out; returns the keys of those that were changed. */
export async function decideAll(
  db: Database,
  keys: readonly string[],
  change: Change,
  stamp: { at: string; by: string },
  progress: Progress = () => undefined,
): Promise<string[]> {
  const done: string[] = [];
  await inBatches(keys, progress, async (some) => {
    await db.transaction('rw', db.findings, db.decisions, async () => {
      const [findings, before] = [await db.findings.bulkGet([...some]), await db.decisions.bulkGet([...some])];
      const decisions = findings.flatMap((finding, i) => (finding ? [changed(finding, before[i], change, stamp)] : []));
      for (let i = 0; i < decisions.length; i += CALL) await db.decisions.bulkPut(decisions.slice(i, i + CALL));
      done.push(...decisions.map(({ key }) => key));
    });
  });
  return done;
}

/** Takes the last change of many judgements back. */
export async function undoAll(
  db: Database,
  keys: readonly string[],
  progress: Progress = () => undefined,
): Promise<void> {
  await inBatches(keys, progress, async (some) => {
    await db.transaction('rw', db.decisions, async () => {
      const now = await db.decisions.bulkGet([...some]);
      const back: Decision[] = [];
      const unjudged: string[] = [];
      now.forEach((decision, i) => {
        const before = decision ? takenBack(decision) : null;
        if (before) back.push(before);
        else unjudged.push(some[i] ?? '');
      });
      for (let i = 0; i < back.length; i += CALL) await db.decisions.bulkPut(back.slice(i, i + CALL));
      for (let i = 0; i < unjudged.length; i += CALL) await db.decisions.bulkDelete(unjudged.slice(i, i + CALL));
    });
  });
}

/** Findings that were deleted, with what hung on them, for undo. */
export interface RemovedFindings {
  readonly findings: readonly StoredFinding[];
  readonly decisions: readonly Decision[];
  readonly captures: readonly Capture[];
}

/** Deletes findings with their judgements and pictures, a page at a time. The next audit of the page finds again what is still there. */
export async function removeFindings(
  db: Database,
  keys: readonly string[],
  progress: Progress = () => undefined,
): Promise<RemovedFindings> {
  const removed = { findings: [] as StoredFinding[], decisions: [] as Decision[], captures: [] as Capture[] };
  const wanted: { pageId: string; key: string }[] = [];
  await inBatches(
    keys,
    () => undefined,
    async (some) => {
      for (const finding of await db.findings.bulkGet([...some])) {
        if (finding) wanted.push({ pageId: finding.pageId, key: finding.key });
      }
    },
  );
  const slices = new Slices();
  let done = 0;
  for (const [pageId, ones] of byPageOf(wanted)) {
    const some = ones.map(({ key }) => key);
    await db.transaction('rw', tables(db), async () => {
      const findings = (await db.findings.bulkGet(some)).filter((one) => one !== undefined);
      const decisions = (await db.decisions.bulkGet(some)).filter((one) => one !== undefined);
      const captures = await db.captures.where('findingKey').anyOf(some).toArray();
      await Promise.all([db.findings.bulkDelete(some), db.decisions.bulkDelete(some)]);
      await db.captures.bulkDelete(captures.map(({ id }) => id));
      await recount(db, pageId);
      removed.findings.push(...findings);
      removed.decisions.push(...decisions);
      removed.captures.push(...captures);
    });
    done += some.length;
    progress(done);
    if (slices.due) await slices.rest();
  }
  return removed;
}

/** Puts deleted findings back as they were; those of a page that is gone stay away. */
export async function restoreFindings(
  db: Database,
  removed: RemovedFindings,
  progress: Progress = () => undefined,
): Promise<void> {
  const byPage = byPageOf(removed.findings);
  const decisions = byPageOf(removed.decisions);
  const captures = byPageOf(removed.captures);
  const slices = new Slices();
  let done = 0;
  for (const [pageId, findings] of byPage) {
    await db.transaction('rw', tables(db), async () => {
      if (!(await db.pages.get(pageId))) return;
      await db.findings.bulkPut([...findings]);
      await db.decisions.bulkPut([...(decisions.get(pageId) ?? [])]);
      await db.captures.bulkPut([...(captures.get(pageId) ?? [])]);
      await recount(db, pageId);
    });
    done += findings.length;
    progress(done);
    if (slices.due) await slices.rest();
  }
}

function byPageOf<T extends { readonly pageId: string }>(records: readonly T[]): Map<string, T[]> {
  const byPage = new Map<string, T[]>();
  for (const record of records) {
    const known = byPage.get(record.pageId);
    if (known) known.push(record);
    else byPage.set(record.pageId, [record]);
  }
  return byPage;
}

async function inBatches(
  keys: readonly string[],
  progress: Progress,
  work: (some: readonly string[]) => Promise<void>,
): Promise<void> {
  const slices = new Slices();
  for (let i = 0; i < keys.length; i += BATCH) {
    await work(keys.slice(i, i + BATCH));
    progress(Math.min(keys.length, i + BATCH));
    if (slices.due) await slices.rest();
  }
}

/** The page's counts and its part of the long list follow its findings. */
async function recount(db: Database, pageId: string): Promise<void> {
  const page = await db.pages.get(pageId);
  const left = await db.findings
    .where('[pageId+order]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .toArray();
  if (page) await db.pages.put({ ...page, counts: countFindings(left.filter((one) => one.present || isOwn(one))) });
  await writeSlim(db, pageId);
}

function tables(db: Database) {
  return [db.pages, db.findings, db.decisions, db.captures, db.slim, db.words];
}
