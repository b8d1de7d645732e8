import type { Database } from './database.ts';
import type { StoredFinding } from './records.ts';

/** What the long list needs of a finding to filter, sort and count it: key, rule, rank of its severity, still there. */
export type SlimRow = readonly [key: string, rule: string, rank: number, present: boolean];

/** The findings of one page for the long list, in their order. A hundred thousand of these rows load in a blink, records do not. */
export interface SlimPage {
  readonly pageId: string;
  readonly body: string;
  readonly rows: readonly SlimRow[];
}

/** The words of a page's findings, in the order of its slim rows; read only when words are looked for. */
export interface PageWords {
  readonly pageId: string;
  readonly words: readonly string[];
}

/** Writes both for a page from its findings as they are now; part of every transaction that changes them. */
export async function writeSlim(db: Database, pageId: string): Promise<void> {
  const findings = await db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
  if (findings.length === 0) {
    await Promise.all([db.slim.delete(pageId), db.words.delete(pageId)]);
    return;
  }
  await db.slim.put(slimOf(pageId, findings));
  await db.words.put({ pageId, words: findings.map(wordsOf) });
}

export function slimOf(pageId: string, findings: readonly StoredFinding[]): SlimPage {
  return {
    pageId,
    body: findings[0]?.body ?? '',
    rows: findings.map(({ key, rule, sort, present }) => [key, rule, Number(sort[0]), present]),
  };
}

/** What a search looks through, apart from the inspector's own words: message arguments, quotes, labels, body, rule. */
export function wordsOf({ message, evidence, body, rule }: StoredFinding): string {
  const quotes = evidence.flatMap(({ quote, label }) => [quote, label]);
  return [...Object.values(message.args), ...quotes, body, rule].join('\n').toLowerCase();
}
