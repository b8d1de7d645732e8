import { Dexie } from 'dexie';
import { isOwn } from '../own/model.ts';
import type { AuditResult } from '../result.ts';
import type { Finding } from '../rules/model.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { countFindings, sortOf } from './order.ts';
import { pageId } from './page-id.ts';
import type { SavedPage, StoredFinding } from './records.ts';
import { currentRound } from './rounds.ts';
import { writeSlim } from './slim.ts';

/** Findings written at a stretch. */
const CALL = 100;

/** Saves an audit and what follows from it in one transaction: the page, its findings, and which earlier ones are gone. Decisions are not touched. */
export async function saveAudit(db: Database, result: AuditResult, at: string): Promise<SavedPage> {
  const id = pageId(result.page.address);
  return db.transaction(
    'rw',
    [db.pages, db.audits, db.findings, db.slim, db.words, db.rounds, db.settings],
    async () => {
      const before = await db.pages.get(id);
      const chosen = await currentRound(db);
      const stored = await db.findings.where('[pageId+order]').between([id, -Infinity], [id, Infinity]).toArray();
      // What the inspector added stays, whatever the engine finds.
      const own = stored.filter(isOwn);
      const counts = countFindings([...result.findings, ...own]);
      // A page that is looked at again while no round is chosen stays where it was.
      const roundId = chosen?.id ?? before?.roundId ?? null;
      const page = { ...pageOf(id, result, at, (before?.auditCount ?? 0) + 1), counts, roundId };
      await db.pages.put(page);
      await db.audits.add({ pageId: id, at, roundId: chosen?.id ?? null, result });
      await saveFindings(db, page, result.findings, stored, at);
      await writeSlim(db, id);
      return page;
    },
  );
}

/**
 * Saves the page last read, checked again with other corrections: no further audit, and a finding that rested on a misread
 * value was never one of the page's, so it is not kept as gone unless it was judged.
 */
export async function saveRecheck(db: Database, result: AuditResult, at: string): Promise<SavedPage> {
  const id = pageId(result.page.address);
  return db.transaction('rw', [db.pages, db.audits, db.findings, db.decisions, db.slim, db.words], async () => {
    const before = await db.pages.get(id);
    const last = await db.audits.where('[pageId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last();
    if (!before || !last) throw new StoreError('missing', `no audit of ${id}`);
    const stored = await db.findings.where('[pageId+order]').between([id, -Infinity], [id, Infinity]).toArray();
    const judged = new Set(await db.decisions.where('pageId').equals(id).primaryKeys());
    const now = new Set(result.findings.map(({ key }) => key));
    const misread = stored.filter((one) => one.present && !now.has(one.key) && !judged.has(one.key) && !isOwn(one));
    await db.findings.bulkDelete(misread.map(({ key }) => key));
    const left = stored.filter((one) => !misread.includes(one));
    const counts = countFindings([...result.findings, ...left.filter(isOwn)]);
    const page = { ...pageOf(id, result, before.auditedAt, before.auditCount), counts, roundId: before.roundId };
    await db.pages.put(page);
    await db.audits.put({ ...last, result });
    await saveFindings(db, page, result.findings, left, at);
    await writeSlim(db, id);
    return page;
  });
}

function pageOf(
  id: string,
  result: AuditResult,
  at: string,
  auditCount: number,
): Omit<SavedPage, 'counts' | 'roundId'> {
  const value = (field: 'indexNumber' | 'publicationDate') => {
    const chosen = result.fields.chosen[field];
    return chosen === null ? null : (result.fields.occurrences[chosen]?.value ?? null);
  };
  return {
    id,
    address: result.page.address,
    url: result.page.url,
    title: result.page.title,
    body: result.body,
    indexNumber: value('indexNumber'),
    publicationDate: value('publicationDate'),
    kind: result.kind,
    form: result.form,
    reportYear: result.reportYear,
    contentHash: result.page.contentHash,
    auditedAt: at,
    auditCount,
  };
}

async function saveFindings(
  db: Database,
  page: SavedPage,
  findings: readonly Finding[],
  stored: readonly StoredFinding[],
  at: string,
): Promise<void> {
  const known = new Map(stored.map((finding) => [finding.key, finding]));
  const now = findings.map(
    (finding, order): StoredFinding => ({
      ...finding,
      pageId: page.id,
      body: page.body,
      order,
      present: true,
      firstSeen: known.get(finding.key)?.firstSeen ?? at,
      lastSeen: at,
      sort: sortOf({ ...finding, pageId: page.id, order }),
      roundId: page.roundId,
    }),
  );
  const keys = new Set(now.map(({ key }) => key));
  const gone = stored
    .filter((finding) => finding.present && !keys.has(finding.key) && !isOwn(finding))
    .map((finding) => ({ ...finding, present: false }));
  const all = [...now, ...gone];
  // A key pressed meanwhile is answered between two calls, not after thousands of records.
  for (let i = 0; i < all.length; i += CALL) await db.findings.bulkPut(all.slice(i, i + CALL));
}
