import type { Message } from '../../rules/model.ts';
import type { Database } from '../database.ts';
import type { PageWords } from '../slim.ts';
import type { Columns } from './columns.ts';
import type { Slices } from './slices.ts';

/** The rules' sentences in the language the inspector reads, for searching what is shown. */
export interface Sayer {
  readonly language: string;
  readonly say: (message: Message) => string;
}

/** Pages read from the database at a time. */
const BATCH = 40;

/** What a search looks through, by page; read when words are first looked for. */
export class Words {
  #byPage = new Map<string, readonly string[]>();
  #language = '';

  /** A page's words are no longer what they were. */
  forget(pageId: string): void {
    this.#byPage.delete(pageId);
  }

  /** Reads what is missing. */
  async read(db: Database, columns: Columns, sayer: Sayer | null, slices: Slices): Promise<void> {
    const language = sayer?.language ?? '';
    if (language !== this.#language) this.#byPage = new Map();
    this.#language = language;
    const missing = columns.pages
      .filter(({ id }, i) => (columns.spans[i]?.count ?? 0) > 0 && !this.#byPage.has(id))
      .map(({ id }) => id)
      .sort();
    // All of them: in the order of the table, many at a time. A few: one by one.
    let after = '';
    while (missing.length > BATCH) {
      const read: PageWords[] = await db.words.where('pageId').above(after).limit(BATCH).toArray();
      for (const { pageId, words, messages } of read) {
        this.#byPage.set(pageId, told(words, messages, sayer));
        if (slices.due) await slices.rest();
      }
      const last = read.at(-1);
      if (!last || read.length < BATCH) return;
      after = last.pageId;
    }
    const some = await db.words.bulkGet(missing);
    for (const one of some) if (one) this.#byPage.set(one.pageId, told(one.words, one.messages, sayer));
  }

  /** 1 for every position where all terms occur. */
  async holding(columns: Columns, terms: readonly string[], slices: Slices): Promise<Uint8Array> {
    const holds = new Uint8Array(columns.size);
    const inPage = columns.pages.map((page) => {
      const own = [page.title, page.body, page.indexNumber].join('\n').toLowerCase();
      return terms.filter((term) => !own.includes(term));
    });
    for (const [number, { id }] of columns.pages.entries()) {
      const span = columns.spans[number];
      const left = inPage[number] ?? terms;
      const words = this.#byPage.get(id) ?? [];
      for (let i = 0; span && i < span.count; i++) {
        holds[span.start + i] = Number(all(left, words[i] ?? ''));
      }
      if (slices.due) await slices.rest();
    }
    // Few findings have words of the inspector's.
    for (const [p, said] of columns.said) {
      const number = columns.page[p] ?? 0;
      const text = this.#byPage.get(columns.pages[number]?.id ?? '')?.[p - (columns.spans[number]?.start ?? 0)] ?? '';
      if (!holds[p]) holds[p] = Number(all(inPage[number] ?? terms, `${text}\n${said}`));
    }
    return holds;
  }
}

function all(terms: readonly string[], text: string): boolean {
  for (const term of terms) if (!text.includes(term)) return false;
  return true;
}

function told(words: readonly string[], messages: readonly Message[], sayer: Sayer | null): readonly string[] {
  return words.map((text, i) => {
    const message = messages[i];
    return message && sayer ? `${sayer.say(message).toLowerCase()}\n${text}` : text;
  });
}

/** The terms of a search: what stands between spaces. */
export function termsOf(text: string | undefined): string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
