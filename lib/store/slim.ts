import type { Message } from '../rules/model.ts';
import type { Database } from './database.ts';
import type { StoredFinding } from './records.ts';

/** What the long list needs of a finding to filter, sort and count it; `seen` is when it was first found, `round` the id of the one it belongs to or ''. */
export type SlimRow = readonly [key: string, rule: string, rank: number, present: boolean, seen: string, round: string];

/** What is written now. Older ones are written anew from the findings when the list meets them. */
export const SLIM_VERSION = 2;

/** The findings of one page for the long list, in their order. A hundred thousand of these rows load in a blink, records do not. */
export interface SlimPage {
  readonly pageId: string;
  readonly version?: number;
  readonly body: string;
  readonly rows: readonly SlimRow[];
}

/** The words of a page's findings, in the order of its slim rows; read only when words are looked for. */
export interface PageWords {
  readonly pageId: string;
  readonly words: readonly string[];
  /** Their sentences, to be said in the language the inspector reads. */
  readonly messages: readonly Message[];
}

/** Writes both for a page from its findings as they are now; part of every transaction that changes them. */
export async function writeSlim(db: Database, pageId: string): Promise<void> {
  const findings = await db.findings.where('[pageId+order]').between([pageId, -Infinity], [pageId, Infinity]).toArray();
  if (findings.length === 0) {
    await Promise.all([db.slim.delete(pageId), db.words.delete(pageId)]);
    return;
  }
  await db.slim.put(slimOf(pageId, findings));
  await db.words.put(pageWordsOf(pageId, findings));
}

export function slimOf(pageId: string, findings: readonly StoredFinding[]): SlimPage {
  return {
    pageId,
    version: SLIM_VERSION,
    body: findings[0]?.body ?? '',
    rows: findings.map(({ key, rule, sort, present, firstSeen, roundId }) => [
      key,
      rule,
      Number(sort[0]),
      present,
      firstSeen,
      // Records of the first versions have none.
      roundId ?? '',
    ]),
  };
}

export function pageWordsOf(pageId: string, findings: readonly StoredFinding[]): PageWords {
  return { pageId, words: findings.map(wordsOf), messages: findings.map(({ message }) => message) };
}

/** What a search looks through, apart from the inspector's own words and the sentence itself: its arguments, quotes, labels, body, rule. */
export function wordsOf({ message, evidence, body, rule }: StoredFinding): string {
  const quotes = evidence.flatMap(({ quote, label }) => [quote, label]);
  return [...Object.values(message.args), ...quotes, body, rule].join('\n').toLowerCase();
}
