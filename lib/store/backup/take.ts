import { fromBase64 } from '../../backup/base64.ts';
import { byTime, equal } from '../../backup/equal.ts';
import type { Choose } from '../../backup/merge/choice.ts';
import { mergeRounds } from '../../backup/merge/round.ts';
import type { BackupLine } from '../../backup/model.ts';
import type { Tally } from '../../backup/tally.ts';
import type { Database } from '../database.ts';
import { Round } from '../rounds-model.ts';
import { takePage } from './take-page.ts';

/** How lines are taken over: what decides conflicts, what is counted, and whether anything is written (a preview writes nothing). */
export interface Taking {
  readonly db: Database;
  readonly choose: Choose;
  readonly tally: Tally;
  readonly write: boolean;
  /** Round of every page of the file met so far. */
  readonly pages: Map<string, string | null>;
  /** By round: when its evidence was last wiped, here or there. */
  readonly wiped: Map<string, string>;
}

/** Takes one line of a file over. Only asks the database, so that all of it can be one transaction. */
export async function take(taking: Taking, line: BackupLine): Promise<void> {
  if (line.is === 'page') return takePage(taking, line);
  if (line.is === 'capture' || line.is === 'snapshot') return takeEvidence(taking, line);
  if (line.is === 'round') return takeRound(taking, line.round);
  if (line.is === 'setting') return takeSetting(taking, line.setting);
  const { db } = taking;
  if (line.is === 'draft') {
    const mine = await db.drafts.get(line.draft.id);
    const newer = !mine || byTime(line.draft.at, mine.at) > 0;
    return settle(taking, 'drafts', mine, newer ? line.draft : mine, (draft) => db.drafts.put(draft));
  }
  if (line.is === 'export') {
    const mine = await db.exports.get(line.record.id);
    return settle(taking, 'exports', mine, mine ?? line.record, (record) => db.exports.put(record));
  }
  const { wipe } = line;
  if (byTime(wipe.at, taking.wiped.get(wipe.roundId) ?? wipe.at) >= 0) taking.wiped.set(wipe.roundId, wipe.at);
  const mine = await db.wipes.get(wipe.id);
  return settle(taking, 'wipes', mine, mine ?? wipe, (record) => db.wipes.put(record));
}

/** Counts what becomes of a record and, where it is not as it was, writes it. */
export async function settle<T>(
  { tally, write }: Taking,
  kind: Parameters<Tally['add']>[0],
  mine: T | undefined,
  now: T,
  put: (record: T) => PromiseLike<unknown>,
): Promise<void> {
  const fate = mine === undefined ? 'added' : equal(mine, now) ? 'same' : 'changed';
  tally.add(kind, fate);
  if (write && fate !== 'same') await put(now);
}

async function takeRound(taking: Taking, theirs: Round): Promise<void> {
  const stored = await taking.db.rounds.get(theirs.id);
  const mine = stored && Round.parse(stored);
  const now = mine ? mergeRounds(mine, theirs, taking.choose) : theirs;
  await settle(taking, 'rounds', mine, now, (round) => taking.db.rounds.put(round));
}

async function takeSetting(taking: Taking, theirs: { key: string; value: unknown }): Promise<void> {
  const { db, choose } = taking;
  const { key } = theirs;
  const mine = await db.settings.get(key);
  const differ = mine !== undefined && !equal(mine.value, theirs.value);
  const choice = differ
    ? choose({ kind: 'setting', id: `setting:${key}`, key, mine: mine.value, theirs: theirs.value })
    : 'theirs';
  await settle(taking, 'settings', mine, choice === 'theirs' || !mine ? theirs : mine, (one) => db.settings.put(one));
}

type EvidenceLine = Extract<BackupLine, { is: 'capture' | 'snapshot' }>;

async function takeEvidence(taking: Taking, line: EvidenceLine): Promise<void> {
  const { db, tally, pages, wiped } = taking;
  const { pageId } = line.is === 'capture' ? line.capture : line.snapshot;
  const page = await db.pages.get(pageId);
  const round = page?.roundId ?? pages.get(pageId) ?? null;
  const last = round === null ? undefined : wiped.get(round);
  const taken = line.is === 'capture' ? line.capture.at : line.snapshot.lastAt;
  const out = (!page && !pages.has(pageId)) || (last !== undefined && byTime(taken, last) <= 0);
  if (line.is === 'capture') {
    const mine = await db.captures.get(line.capture.id);
    if (mine) tally.add('captures', 'same');
    else if (out) tally.add('captures', 'left');
    else {
      const image = new Blob([fromBase64(line.image)], { type: line.type });
      await settle(taking, 'captures', mine, { ...line.capture, image }, (capture) => db.captures.put(capture));
    }
    return;
  }
  const mine = await db.snapshots.get(line.snapshot.id);
  const theirs = line.snapshot;
  if (!mine && out) tally.add('snapshots', 'left');
  else {
    const gzip = mine?.gzip ?? new Blob([fromBase64(line.gzip)], { type: 'application/gzip' });
    const [firstAt = '', lastAt = ''] = mine
      ? [[mine.firstAt, theirs.firstAt].sort(byTime)[0], [mine.lastAt, theirs.lastAt].sort(byTime)[1]]
      : [theirs.firstAt, theirs.lastAt];
    const now = { ...(mine ?? theirs), firstAt, lastAt, gzip };
    await settle(taking, 'snapshots', mine, now, (snapshot) => db.snapshots.put(snapshot));
  }
}
