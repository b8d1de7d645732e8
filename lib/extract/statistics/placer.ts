import type { FormTable } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';

/**
 * Decides which row of the form a label is where the form has the words more than once (其他, 维持具体行政行为数): the
 * one whose parent or siblings were met last and that is not taken yet. Reads the page's rows in their order.
 */
export class Placer {
  /** When each row was last met, counted from 1. */
  readonly #met = new Map<string, number>();
  readonly #order = new Map<string, number>();
  /** Ancestors, siblings and what stands below those, of each row. */
  readonly #family = new Map<string, readonly string[]>();
  #clock = 0;
  #last = -1;

  constructor(tables: readonly FormTable[]) {
    for (const table of tables) {
      const rows = rowsOf(table);
      for (const { row, ancestors } of rows) {
        this.#order.set(row.id, this.#order.size);
        const parent = ancestors.at(-1);
        const near = parent
          ? rows.filter((other) => other.row !== row && other.ancestors.includes(parent)).map((other) => other.row.id)
          : [];
        this.#family.set(row.id, [...ancestors.map((ancestor) => ancestor.id), ...near]);
      }
    }
  }

  /** Notes that a row (or the category it names) was met. */
  meet(placed: PlacedRow): void {
    this.#met.set(placed.row.id, ++this.#clock);
    this.#last = this.#order.get(placed.row.id) ?? this.#last;
  }

  /** The one that is meant, null where the page leaves it open. `holdsFigure`: a value stands beside the label. */
  choose(candidates: readonly PlacedRow[], holdsFigure: boolean): PlacedRow | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const kind = candidates.filter(({ row }) => Boolean(row.heading) !== holdsFigure);
    const fitting = kind.length > 0 ? kind : candidates;
    const free = fitting.filter((candidate) => !this.#isTaken(candidate));
    const open = free.length > 0 ? free : fitting;
    let best: PlacedRow | null = null;
    let latest = 0;
    for (const candidate of open) {
      const met = Math.max(0, ...(this.#family.get(candidate.row.id) ?? []).map((id) => this.#met.get(id) ?? 0));
      if (met > latest) [best, latest] = [candidate, met];
    }
    return best ?? this.#next(open);
  }

  /** Met already, and its parent not met again since. */
  #isTaken({ row, ancestors }: PlacedRow): boolean {
    const own = this.#met.get(row.id);
    if (own === undefined) return false;
    const parent = ancestors.at(-1);
    return !parent || (this.#met.get(parent.id) ?? 0) < own;
  }

  /** Nothing of the family was met: the first in the form's order after the row before, if there is one. */
  #next(candidates: readonly PlacedRow[]): PlacedRow | null {
    return candidates.find(({ row }) => (this.#order.get(row.id) ?? -1) > this.#last) ?? null;
  }
}
