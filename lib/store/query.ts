import { z } from '../zod.ts';
import type { Database } from './database.ts';
import type { FindingIndex } from './finding-index.ts';
import type { FindingFilter } from './list/model.ts';
import { familyOf } from './list/narrow.ts';
import { Decision, type SavedFinding, StoredFinding } from './records.ts';

/** Findings of a page in the order of its last audit, the ones no longer found last. */
export async function findingsOf(db: Database, pageId: string): Promise<SavedFinding[]> {
  const stored = await db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
  const judged = await joined(db, z.array(StoredFinding).parse(stored));
  return judged.sort((a, b) => Number(b.present) - Number(a.present));
}

/** One window of the list over all pages, most severe first, and how many there are in all. */
export async function listFindings(
  db: Database,
  index: FindingIndex,
  filter: FindingFilter,
  window: { offset: number; limit: number },
): Promise<{ rows: SavedFinding[]; total: number }> {
  const list = await index.arrange({ filter });
  const rows = await findingsByKey(db, list.keys(window.offset, window.offset + window.limit), index);
  return { rows: rows.filter((row) => row !== undefined), total: list.total };
}

/** Findings by their keys, in that order; undefined for one that is not there. */
export async function findingsByKey(
  db: Database,
  keys: readonly string[],
  index?: FindingIndex,
): Promise<(SavedFinding | undefined)[]> {
  const plan = index?.plan(keys) ?? null;
  const byKey = new Map<string, SavedFinding>();
  // One request for many records where they lie together, and none for judgements that are not there.
  const together = plan?.range ? await db.findings.where('sort').between(plan.range.from, plan.range.to).toArray() : [];
  const wanted = new Set(keys);
  const found = together.filter(({ key }) => wanted.has(key));
  if (found.length < keys.length) {
    for (const { key } of found) wanted.delete(key);
    const missing = plan?.range ? keys.filter((key) => wanted.has(key)) : [...keys];
    found.push(...(await db.findings.bulkGet(missing)).filter((one) => one !== undefined));
  }
  const judged = await joined(db, z.array(StoredFinding).parse(found), plan?.judged);
  for (const finding of judged) byKey.set(finding.key, finding);
  return keys.map((key) => byKey.get(key));
}

/** Records looked at for a first page before the list in memory is waited for. */
const LOOKED_AT = 400;

/**
 * The first findings in the list's own order straight from the database's index, for the time until the list is in memory.
 * Fewer than asked for where hardly any of the first ones meet the conditions; null where these need the list.
 */
export async function firstFindings(
  db: Database,
  filter: FindingFilter,
  limit: number,
): Promise<SavedFinding[] | null> {
  const { text, rechecks, gone, tags, ...simple } = filter;
  if (text || rechecks?.length || gone || tags?.length) return null;
  const found: SavedFinding[] = [];
  let after = '';
  for (let looked = 0; looked < LOOKED_AT && found.length < limit; looked += limit) {
    const read = await db.findings.where('sort').above(after).limit(limit).toArray();
    const present = z.array(StoredFinding).parse(read.filter((one) => one.present));
    found.push(...(await joined(db, present)).filter((finding) => meets(finding, simple)));
    const last = read.at(-1);
    if (!last || read.length < limit) break;
    after = last.sort;
  }
  return found.slice(0, limit);
}

function meets(finding: SavedFinding, filter: FindingFilter): boolean {
  const { decision, rule, body, roundId, firstSeen } = finding;
  const day = firstSeen.slice(0, 10);
  return (
    (filter.pageId === undefined || finding.pageId === filter.pageId) &&
    (filter.body === undefined || filter.body === body) &&
    among(filter.bodies, body) &&
    among(filter.rules, rule) &&
    among(filter.families, familyOf(rule)) &&
    among(filter.severities, decision?.severity ?? finding.severity) &&
    among(filter.statuses, decision?.status ?? 'open') &&
    among(filter.rounds, roundId ?? '') &&
    among(filter.inspectors, decision?.assignee || decision?.by || '') &&
    (!filter.from || day >= filter.from) &&
    (!filter.to || day <= filter.to)
  );
}

function among(list: readonly string[] | undefined, value: string): boolean {
  return !list || list.length === 0 || list.includes(value);
}

/** Findings with their judgements; `judged`: keys of those that have one, where that is known. */
async function joined(
  db: Database,
  findings: readonly StoredFinding[],
  judged: readonly string[] = findings.map(({ key }) => key),
): Promise<SavedFinding[]> {
  const decisions = new Map<string, Decision>();
  for (const one of await decisionsOn(db, findings, judged)) decisions.set(one.key, Decision.parse(one));
  return findings.map((finding) => {
    const decision = decisions.get(finding.key) ?? null;
    return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
  });
}

/** Pages up to which their judgements are read page by page. */
const FEW = 6;

/** Judgements of findings: of few pages in a request for each page, else one by one. */
async function decisionsOn(
  db: Database,
  findings: readonly StoredFinding[],
  judged: readonly string[],
): Promise<readonly Decision[]> {
  if (judged.length === 0) return [];
  const pages = new Set(findings.map(({ pageId }) => pageId));
  if (pages.size <= FEW && judged.length > pages.size * 3) {
    // Not `anyOf`: that goes from record to record with a cursor.
    const read = [...pages].map((id) => db.decisions.where('pageId').equals(id).toArray());
    return (await Promise.all(read)).flat();
  }
  return (await db.decisions.bulkGet([...judged])).filter((one) => one !== undefined);
}
