import type { Database } from './database.ts';
import type { FindingIndex } from './finding-index.ts';
import { judged } from './judged.ts';
import type { FindingFilter } from './list/model.ts';
import { familyOf } from './list/narrow.ts';
import { type Decision, type SavedFinding, StoredFinding } from './records.ts';

/** Findings of a page in the order of its last audit, the ones no longer found last. */
export async function findingsOf(db: Database, pageId: string): Promise<SavedFinding[]> {
  const [stored, decisions] = await Promise.all([
    db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray(),
    db.decisions.where('pageId').equals(pageId).toArray(),
  ]);
  return joined(stored, decisions).sort((a, b) => Number(b.present) - Number(a.present));
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
  // Both at once: it is the ways to the database and back that take time.
  const [found, decisions] = await Promise.all([
    inRange(db, keys, plan?.range ?? null),
    plan ? decisionsOn(db, plan.pages, plan.judged) : decisionsOn(db, [], keys),
  ]);
  const byKey = new Map(joined(found, decisions).map((finding) => [finding.key, finding]));
  return keys.map((key) => byKey.get(key));
}

/** Findings by their keys: in one request where they lie together. */
async function inRange(
  db: Database,
  keys: readonly string[],
  range: { readonly from: string; readonly to: string } | null,
): Promise<StoredFinding[]> {
  const together = range ? await db.findings.where('sort').between(range.from, range.to).toArray() : [];
  const wanted = new Set(keys);
  const found = together.filter(({ key }) => wanted.delete(key));
  if (wanted.size === 0) return found;
  const missing = await db.findings.bulkGet([...wanted]);
  return [...found, ...missing.filter((one) => one !== undefined)];
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
  // Some are judged or gone: half as many again as asked for mostly do in one go.
  const step = Math.ceil(limit * 1.5);
  const found: StoredFinding[] = [];
  const decisions = new Map<string, Decision>();
  let after = '';
  for (let looked = 0; looked < LOOKED_AT && found.length < limit; looked += step) {
    const read = await db.findings.where('sort').above(after).limit(step).toArray();
    const present = read.filter((one) => one.present);
    for (const one of await decisionsNear(db, present)) decisions.set(one.key, one);
    found.push(...present.filter((one) => meets(one, decisions.get(one.key), simple)));
    const last = read.at(-1);
    if (!last || read.length < step) break;
    after = last.sort;
  }
  return joined(found.slice(0, limit), [...decisions.values()]);
}

function meets(finding: StoredFinding, decision: Decision | undefined, filter: FindingFilter): boolean {
  const { rule, body, roundId, firstSeen } = finding;
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

/** Findings with their judgements, both held against their schemas. */
function joined(findings: readonly StoredFinding[], decisions: readonly Decision[]): SavedFinding[] {
  const byKey = new Map(decisions.map((one) => [one.key, one]));
  return findings.map((one) => {
    const finding = StoredFinding.parse(one);
    return judged(finding, byKey.get(finding.key));
  });
}

/** Pages up to which their judgements are read page by page. */
const FEW = 6;

/** Judgements by the keys of their findings, perhaps with others of their pages: of few pages in a request each, else one by one. */
async function decisionsOn(
  db: Database,
  pages: readonly string[],
  judged: readonly string[],
): Promise<readonly Decision[]> {
  if (judged.length === 0) return [];
  if (pages.length > 0 && pages.length <= FEW && judged.length > pages.length * 3) {
    // Not `anyOf`: that goes from record to record with a cursor.
    const read = pages.map((id) => db.decisions.where('pageId').equals(id).toArray());
    return (await Promise.all(read)).flat();
  }
  return (await db.decisions.bulkGet([...judged])).filter((one) => one !== undefined);
}

/** Judgements read in one request for findings whose pages lie near each other. */
const NEAR = 400;

/** Judgements of findings that follow each other in the list's order, where pages do too; perhaps with others from between. */
async function decisionsNear(db: Database, findings: readonly StoredFinding[]): Promise<readonly Decision[]> {
  const pages = findings.map(({ pageId }) => pageId).sort();
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = await db.decisions.where('pageId').between(first, last, true, true).limit(NEAR).toArray();
  if (between.length < NEAR) return between;
  return decisionsOn(
    db,
    [],
    findings.map(({ key }) => key),
  );
}
