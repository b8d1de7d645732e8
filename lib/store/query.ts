import { z } from '../zod.ts';
import type { Database } from './database.ts';
import { Decision, type SavedFinding, type Status, StoredFinding } from './records.ts';

/** What a list of findings shows; conditions combine with "and", an empty one shows all that the pages still have. */
export interface FindingFilter {
  readonly pageId?: string;
  readonly body?: string;
  readonly rules?: readonly string[];
  readonly families?: readonly string[];
  readonly severities?: readonly string[];
  readonly statuses?: readonly Status[];
  /** Found in messages' arguments, quotes and notes. */
  readonly text?: string;
  /** Also the ones that a later audit no longer found. */
  readonly gone?: boolean;
}

/** Findings of a page in the order of its last audit, the ones no longer found last. */
export async function findingsOf(db: Database, pageId: string): Promise<SavedFinding[]> {
  const stored = await db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
  const judged = await joined(db, z.array(StoredFinding).parse(stored));
  return judged.sort((a, b) => Number(b.present) - Number(a.present));
}

/** One window of the list over all pages, most severe first, and how many there are in all. */
export async function listFindings(
  db: Database,
  filter: FindingFilter,
  window: { offset: number; limit: number },
): Promise<{ rows: SavedFinding[]; total: number }> {
  const decisions = new Map((await db.decisions.toArray()).map((decision) => [decision.key, decision]));
  const matching = db.findings
    .orderBy('sort')
    .filter((finding) => matches(finding, decisions.get(finding.key), filter));
  const total = await matching.count();
  const rows = await matching.offset(window.offset).limit(window.limit).toArray();
  return { rows: await joined(db, z.array(StoredFinding).parse(rows)), total };
}

async function joined(db: Database, findings: readonly StoredFinding[]): Promise<SavedFinding[]> {
  const decisions = await db.decisions.bulkGet(findings.map(({ key }) => key));
  return findings.map((finding, i) => {
    const decision = decisions[i] ? Decision.parse(decisions[i]) : null;
    return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
  });
}

function matches(finding: StoredFinding, decision: Decision | undefined, filter: FindingFilter): boolean {
  const one = (list: readonly string[] | undefined, value: string) =>
    !list || list.length === 0 || list.includes(value);
  return (
    (filter.gone || finding.present) &&
    (filter.pageId === undefined || finding.pageId === filter.pageId) &&
    (filter.body === undefined || finding.body === filter.body) &&
    one(filter.rules, finding.rule) &&
    one(filter.families, finding.rule.split('/')[0] ?? '') &&
    one(filter.severities, decision?.severity ?? finding.severity) &&
    one(filter.statuses, decision?.status ?? 'open') &&
    (!filter.text || words(finding, decision).includes(filter.text))
  );
}

function words(finding: StoredFinding, decision: Decision | undefined): string {
  const quotes = finding.evidence.flatMap(({ quote, label }) => [quote, label]);
  return [...Object.values(finding.message.args), ...quotes, finding.body, finding.rule, decision?.note ?? ''].join(
    '\n',
  );
}
