import type { Database } from './database.ts';
import type { FindingFilter } from './query.ts';
import type { Decision } from './records.ts';
import { RANKS } from './save.ts';
import type { SlimRow } from './slim.ts';

/** A slim row with its page. */
interface Entry {
  readonly row: SlimRow;
  readonly page: number;
  /** Position among its page's words. */
  readonly at: number;
}

/**
 * The long list over all pages as it lies in memory: slim rows, most severe first, and the result of the last filter. Read from
 * the database when first asked for and again after something it rests on has changed.
 */
export class FindingIndex {
  readonly #db: Database;
  #entries: Promise<readonly Entry[]> | null = null;
  #pages: { readonly pageId: string; readonly body: string }[] = [];
  #words: Promise<readonly (readonly string[])[]> | null = null;
  #decisions: Promise<ReadonlyMap<string, Decision>> | null = null;
  #last: { readonly filter: string; readonly keys: Promise<readonly string[]> } | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** What was read no longer holds: findings of pages, or only decisions. */
  stale(what: 'findings' | 'decisions'): void {
    this.#last = null;
    this.#decisions = null;
    if (what === 'decisions') return;
    this.#entries = null;
    this.#words = null;
  }

  /** Keys of the findings that meet the conditions, in the order of the list. */
  keys(filter: FindingFilter): Promise<readonly string[]> {
    const name = JSON.stringify(filter);
    if (this.#last?.filter !== name) this.#last = { filter: name, keys: this.#matching(filter) };
    return this.#last.keys;
  }

  async #matching(filter: FindingFilter): Promise<readonly string[]> {
    this.#entries ??= this.#readEntries();
    const [entries, decisions, words] = await Promise.all([
      this.#entries,
      this.#readDecisions(),
      filter.text ? this.#readWords() : null,
    ]);
    const text = filter.text?.toLowerCase() ?? '';
    const found: string[] = [];
    for (const { row, page, at } of entries) {
      const [key, rule, rank, present] = row;
      const home = this.#pages[page];
      const decision = decisions.get(key);
      const holds =
        (present || filter.gone === true) &&
        (filter.pageId === undefined || home?.pageId === filter.pageId) &&
        (filter.body === undefined || home?.body === filter.body) &&
        among(filter.rules, rule) &&
        (!filter.families?.length || filter.families.includes(rule.slice(0, rule.indexOf('/')))) &&
        among(filter.severities, decision?.severity ?? RANKS[rank] ?? 'info') &&
        among(filter.statuses, decision?.status ?? 'open') &&
        (words === null || (words[page]?.[at] ?? '').includes(text) || own(decision).includes(text));
      if (holds) found.push(key);
    }
    return found;
  }

  /** By severity, then page, then order: pages come in the order of their ids, so four piles are the sorted list. */
  async #readEntries(): Promise<readonly Entry[]> {
    const slim = await this.#db.slim.toArray();
    this.#pages = slim.map(({ pageId, body }) => ({ pageId, body }));
    const piles: Entry[][] = RANKS.map(() => []);
    slim.forEach(({ rows }, page) => {
      rows.forEach((row, at) => {
        piles[row[2]]?.push({ row, page, at });
      });
    });
    return piles.flat();
  }

  #readDecisions(): Promise<ReadonlyMap<string, Decision>> {
    this.#decisions ??= this.#db.decisions
      .toArray()
      .then((all) => new Map(all.map((decision) => [decision.key, decision])));
    return this.#decisions;
  }

  async #readWords(): Promise<readonly (readonly string[])[]> {
    this.#words ??= this.#db.words.toArray().then((all) => {
      const byPage = new Map(all.map(({ pageId, words }) => [pageId, words]));
      return this.#pages.map(({ pageId }) => byPage.get(pageId) ?? []);
    });
    return this.#words;
  }
}

function among(list: readonly string[] | undefined, value: string): boolean {
  return !list || list.length === 0 || list.includes(value);
}

/** What the inspector wrote. */
function own(decision: Decision | undefined): string {
  if (!decision) return '';
  return [decision.note, decision.reason, ...decision.tags].join('\n').toLowerCase();
}
