import { equal } from '../../backup/equal.ts';
import { BackupError } from '../../backup/error.ts';
import { mergePages } from '../../backup/merge/page.ts';
import { PageBundle } from '../../backup/model.ts';
import type { RecordKind } from '../../backup/tally.ts';
import { maskDeep } from '../../text/mask-deep.ts';
import { writeSlim } from '../slim.ts';
import { bundleOf } from './bundle.ts';
import type { Taking } from './take.ts';

/** Takes a page over, or unites it with the one that is here. What had its personal numbers masked here gets no unmasked ones from a file. */
export async function takePage(taking: Taking, line: PageBundle): Promise<void> {
  const { db, choose, write, pages, wiped } = taking;
  const { id } = line.page;
  pages.set(id, line.page.roundId);
  const stored = await bundleOf(db, id);
  const mine = stored && PageBundle.parse(stored);
  const round = mine?.page.roundId ?? line.page.roundId;
  const theirs = PageBundle.parse(round !== null && wiped.has(round) ? maskDeep(line) : line);
  await refuseOthers(taking, theirs, mine);
  const now = mine ? mergePages(mine, theirs, choose) : theirs;
  const counted = <T>(kind: RecordKind, of: (bundle: PageBundle) => readonly T[], name: (one: T) => string) =>
    count(taking, kind, { mine: mine ? of(mine) : [], theirs: of(theirs), now: of(now) }, name);
  counted(
    'pages',
    ({ page }) => [page],
    ({ id }) => id,
  );
  counted(
    'audits',
    ({ audits }) => audits,
    ({ at }) => at,
  );
  const findings = counted(
    'findings',
    (one) => one.findings,
    ({ key }) => key,
  );
  const decisions = counted(
    'decisions',
    (one) => one.decisions,
    ({ key }) => key,
  );
  const corrections = counted(
    'corrections',
    (one) => one.corrections,
    ({ subject }) => subject,
  );
  if (!write) return;
  await db.pages.put(now.page);
  if (!mine || !equal(mine.audits, now.audits)) {
    await db.audits.bulkDelete(await auditIds(taking, id));
    await db.audits.bulkAdd(now.audits);
  }
  await db.findings.bulkPut(findings);
  await db.decisions.bulkPut(decisions);
  await db.corrections.bulkPut(corrections);
  if (findings.length > 0) await writeSlim(db, id);
}

/** Counts what becomes of these records; the ones to write. What is only here and stays as it is is not counted. */
function count<T>(
  { tally }: Taking,
  kind: RecordKind,
  { mine, theirs, now }: Readonly<Record<'mine' | 'theirs' | 'now', readonly T[]>>,
  name: (one: T) => string,
): T[] {
  const before = new Map(mine.map((one) => [name(one), one]));
  const there = new Set(theirs.map(name));
  return now.filter((one) => {
    const old = before.get(name(one));
    const same = old !== undefined && equal(old, one);
    if (!same) tally.add(kind, old === undefined ? 'added' : 'changed');
    else if (there.has(name(one))) tally.add(kind, 'same');
    return !same;
  });
}

/** Keys are the page's own: a file that has them on another page was made up. */
async function refuseOthers({ db }: Taking, theirs: PageBundle, mine: PageBundle | null): Promise<void> {
  const known = new Set(mine?.findings.map(({ key }) => key));
  const fresh = [...theirs.findings, ...theirs.decisions].map(({ key }) => key).filter((key) => !known.has(key));
  const held = [...(await db.findings.bulkGet(fresh)), ...(await db.decisions.bulkGet(fresh))];
  if (held.some((one) => one && one.pageId !== theirs.page.id)) {
    throw new BackupError('damaged', 'a finding of another page');
  }
}

async function auditIds({ db }: Taking, pageId: string): Promise<number[]> {
  const keys = await db.audits.where('[pageId+at]').between([pageId, ''], [pageId, '\uffff']).primaryKeys();
  return keys.filter((key) => key !== undefined);
}
