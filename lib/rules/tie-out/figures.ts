import { formatInterval } from '../../engine/format.ts';
import type { Reading } from '../../engine/reading.ts';
import type { Figures } from '../../engine/repair.ts';
import type { Figure, Statistics } from '../../extract/statistics/model.ts';
import { addressBook, type Entry } from '../../forms/address-book.ts';
import type { Form } from '../../forms/model.ts';

const ABSENT: Reading = { state: 'absent' };

/** The page's figures by address, with what the form says of each. Reads as `Figures` for the search for repairs. */
export class FigureIndex implements Figures {
  /** Forms that the page has figures of, the official one first. */
  readonly forms: readonly Form[];
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #figures = new Map<string, Figure>();
  readonly #order = new Map<string, number>();
  readonly #books: readonly ReadonlyMap<string, Entry>[];
  readonly #pairs = new Map<string, string>();

  constructor(statistics: Statistics) {
    for (const figure of statistics.figures) {
      if (this.#figures.has(figure.address)) continue;
      this.#order.set(figure.address, this.#figures.size);
      this.#figures.set(figure.address, figure);
    }
    const used = new Set(statistics.figures.map((figure) => figure.form));
    this.forms = statistics.forms.filter(({ id }) => used.has(id));
    this.#forms = new Map(this.forms.map((form) => [form.id, form]));
    this.#books = this.forms.map(addressBook);
  }

  at(address: string): Figure | undefined {
    return this.#figures.get(address);
  }

  /** Place in the page's order, for sorting. */
  order(address: string): number {
    return this.#order.get(address) ?? Number.MAX_SAFE_INTEGER;
  }

  /** The form that an address is in, undefined where the page has nothing of it. */
  formOf(address: string): Form | undefined {
    return this.#forms.get(this.at(address)?.form ?? address.slice(0, address.indexOf(':')));
  }

  entry(address: string): Entry | undefined {
    for (const book of this.#books) {
      const entry = book.get(address);
      if (entry) return entry;
    }
    return undefined;
  }

  name(address: string): string {
    return this.entry(address)?.name ?? address;
  }

  unit(address: string): string | null {
    return this.entry(address)?.unit ?? null;
  }

  readonly readingOf = (address: string): Reading => this.at(address)?.reading ?? ABSENT;

  /** A signed column may hold less than nothing; so may a cell that says so where a count belongs. */
  readonly isSigned = (address: string): boolean =>
    this.entry(address)?.signed === true || this.at(address)?.fault === 'negative';

  valueOf(address: string): number | null {
    const reading = this.readingOf(address);
    if (reading.state === 'number') return reading.low === reading.high ? reading.low : null;
    return reading.state === 'unreadable' || reading.state === 'conflict' ? null : 0;
  }

  isCount(address: string): boolean {
    const unit = this.unit(address);
    return unit !== '万元' && unit !== '元';
  }

  canChange(address: string): boolean {
    return this.readingOf(address).state !== 'absent';
  }

  /** What stands at an address, as text for messages and hashes: `128 件`, or the state in brackets. */
  written(address: string, withUnit = true): string {
    const reading = this.readingOf(address);
    if (reading.state !== 'number') return `(${reading.state})`;
    return formatInterval(reading, withUnit ? this.unit(address) : null);
  }

  /** The `address = value` pair of a figure, for value hashes and coverage. */
  pair(address: string): string {
    let pair = this.#pairs.get(address);
    if (pair === undefined) {
      pair = `${address} = ${this.written(address, false)}`;
      this.#pairs.set(address, pair);
    }
    return pair;
  }
}
