import type { FormTable } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';
import { once } from '../../once.ts';

/** Words that every group of rows may end with. */
const GENERIC = /^其他(?:情形|情况|方式|结果|)数?$/;

/**
 * Decides which row of the form a label is where the form has the words more than once (其他, 维持具体行政行为数): the
 * one whose parent or siblings were met last and that is not taken yet. Reads the page's rows in their order.
 */
export class Placer {
  /** When each row was last met, counted from 1. */
  readonly #met = new Map<string, number>();
  readonly #plan: Plan;
  /** Rows that a label with a figure may have meant, but which of them stayed open. */
  readonly #open = new Set<PlacedRow>();
  /** The next row was one of theirs: a section's rows stand before its total. */
  #isUpsideDown = false;
  #clock = 0;
  #last = '';

  constructor(table: FormTable) {
    this.#plan = planOf(table);
  }

  /** Notes that a row (or the category it names) was met; a category that hangs in from above says nothing new. */
  meet(placed: PlacedRow, hanging = false): void {
    if (hanging && this.#plan.above.get(this.#last)?.has(placed.row.id)) return;
    if (!this.#isUpsideDown && this.#open.size > 0) {
      this.#isUpsideDown = [...this.#open].some(({ row }) => this.#plan.near.get(row.id)?.has(placed.row.id));
      if (!this.#isUpsideDown) this.#open.clear();
    }
    this.#met.set(placed.row.id, ++this.#clock);
    this.#last = placed.row.id;
  }

  /**
   * The one that is meant, null where the page leaves it open. `holdsFigure`: a value stands beside the label; `words`:
   * the label, of which some (其他) mean a row only in its place.
   */
  choose(candidates: readonly PlacedRow[], holdsFigure: boolean, words = ''): PlacedRow | null {
    const generic = GENERIC.test(words);
    if (candidates.length < 2 && !generic) return candidates[0] ?? null;
    const kind = candidates.filter(({ row }) => Boolean(row.heading) !== holdsFigure);
    const fitting = kind.length > 0 ? kind : candidates;
    if (fitting.length === 1 && !generic) return fitting[0] ?? null;
    // The same words again are no surer for what stands above them.
    if (fitting.length > 1 && fitting.some((candidate) => this.#open.has(candidate))) return null;
    const free = fitting.filter((candidate) => !this.#isTaken(candidate));
    const chosen =
      free.find(({ row }) => this.#plan.near.get(row.id)?.has(this.#last)) ?? free.find((row) => this.#isNext(row));
    if (!chosen && holdsFigure && !fitting.some(({ row }) => this.#met.has(row.id)))
      for (const candidate of fitting) this.#open.add(candidate);
    return chosen ?? null;
  }

  /** Met already, and its parent not met again since. */
  #isTaken({ row, ancestors }: PlacedRow): boolean {
    const own = this.#met.get(row.id);
    if (own === undefined) return false;
    const parent = ancestors.at(-1);
    return !parent || (this.#met.get(parent.id) ?? 0) < own;
  }

  /** Its parent is not on the page, or stands in a category column: it follows the row before closely in the form. */
  #isNext({ row }: PlacedRow): boolean {
    const gap = (this.#plan.order.get(row.id) ?? -1) - (this.#plan.order.get(this.#last) ?? Number.POSITIVE_INFINITY);
    return gap > 0 && gap <= 2;
  }
}

interface Plan {
  readonly order: ReadonlyMap<string, number>;
  /** Parent, siblings and what stands below those, of each row. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ancestors of each row. */
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
}

const planOf = once((table: FormTable): Plan => {
  const rows = rowsOf(table);
  const near = new Map(
    rows.map(({ row, ancestors }) => {
      const parent = ancestors.at(-1);
      const around = rows.filter(
        (other) =>
          other.row !== row && (other.ancestors.at(-1) === parent || (parent && other.ancestors.includes(parent))),
      );
      return [row.id, new Set([...(parent ? [parent.id] : []), ...around.map((other) => other.row.id)])];
    }),
  );
  const above = new Map(rows.map(({ row, ancestors }) => [row.id, new Set(ancestors.map(({ id }) => id))]));
  return { order: new Map(rows.map(({ row }, i) => [row.id, i])), near, above };
});
