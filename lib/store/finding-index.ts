import type { Database } from './database.ts';
import { arrangedBy } from './list/arrange.ts';
import type { Columns } from './list/columns.ts';
import { type FetchPlan, fetchPlan } from './list/fetch.ts';
import type { Arrangement, FindingQuery, PageTally } from './list/model.ts';
import { readChanged, readColumns } from './list/read.ts';
import { Slices } from './list/slices.ts';
import { tallies } from './list/tally.ts';
import { type Sayer, termsOf, Words } from './list/words.ts';

/** Where more than this part of the rows is dead, all are read again. */
const ROTTEN = 0.5;

/**
 * The long list over all pages as it lies in memory: columns of numbers, no records. Read from the database when first asked
 * for, then kept up with what changes there.
 */
export class FindingIndex {
  readonly #db: Database;
  readonly #sayer: () => Promise<Sayer | null>;
  readonly #words = new Words();
  #columns: Columns | null = null;
  #pages = new Set<string>();
  #keys = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(db: Database, sayer: () => Promise<Sayer | null>) {
    this.#db = db;
    this.#sayer = sayer;
  }

  /** True once everything was read; until then a first page comes from the database's own index. */
  get ready(): boolean {
    return this.#columns !== null;
  }

  /** These records changed; null: any of them may have. */
  stale(table: 'pages' | 'decisions', keys: readonly string[] | null): void {
    if (keys === null) {
      this.#columns = null;
      return;
    }
    for (const key of keys) (table === 'pages' ? this.#pages : this.#keys).add(key);
  }

  /** The findings that meet the conditions, in order and in groups. */
  arrange(query: FindingQuery): Promise<Arrangement> {
    return this.#inTurn(async (slices) => {
      const columns = await this.#current(slices);
      const terms = termsOf(query.filter.text);
      let holds: Uint8Array | null = null;
      if (terms.length > 0) {
        await this.#words.read(this.#db, columns, await this.#sayer(), slices);
        holds = await this.#words.holding(columns, terms, slices);
      }
      const roundName = async () => {
        const rounds = new Map((await this.#db.rounds.toArray()).map(({ id, name }) => [id, name]));
        return (id: string) => rounds.get(id) ?? '';
      };
      return arrangedBy(columns, query, holds, roundName, slices);
    });
  }

  /** Reads the words that searches look through, ahead of the first one. */
  prepareSearch(): Promise<void> {
    return this.#inTurn(async (slices) => {
      await this.#words.read(this.#db, await this.#current(slices), await this.#sayer(), slices);
    });
  }

  /** How to read some findings; null where the list is not in memory, or behind the database. */
  plan(keys: readonly string[]): FetchPlan | null {
    const columns = this.#columns;
    return columns && this.#pages.size === 0 && this.#keys.size === 0 ? fetchPlan(columns, keys) : null;
  }

  /** Every page's findings by what became of them. */
  pageTallies(): Promise<ReadonlyMap<string, PageTally>> {
    return this.#inTurn(async (slices) => tallies(await this.#current(slices)));
  }

  /** One after the other: nobody sees columns that are being changed. */
  #inTurn<T>(work: (slices: Slices) => Promise<T>): Promise<T> {
    const done = this.#queue.then(() => work(new Slices()));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #current(slices: Slices): Promise<Columns> {
    const [pages, keys] = [[...this.#pages], [...this.#keys]];
    this.#pages = new Set();
    this.#keys = new Set();
    for (const id of pages) this.#words.forget(id);
    const known = this.#columns;
    if (known && known.dead < known.size * ROTTEN + 1000) {
      await readChanged(this.#db, known, pages, keys, slices);
      return known;
    }
    const read = await readColumns(this.#db, slices);
    this.#columns = read;
    return read;
  }
}
