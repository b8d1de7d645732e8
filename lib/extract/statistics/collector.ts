import { address, type Form, type FormColumn } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { Figure } from './model.ts';
import { type Source, strangersAmong } from './strangers.ts';
import type { CellValue } from './value.ts';

/** A value found for a row (and column) of a form. */
export interface Finding {
  readonly placed: PlacedRow;
  readonly column: FormColumn | null;
  readonly value: CellValue;
  readonly raw: string;
  readonly at: Place;
  readonly labelAt: Place;
  /** The label is in the form's own words. */
  readonly sure?: boolean;
}

/** Gathers figures; one address has one figure, and a conflict where two readings differ. */
export class Collector {
  readonly #form: Form;
  readonly #sources = new Map<number, Source>();
  /** `strangers` and `figures`, until the next change. */
  #strangers: ReadonlySet<number> | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(form: Form) {
    this.#form = form;
  }

  /**
   * `table`: the table of the page that it stands in, -1 where it stands in none. Where a label in the form's own words
   * and one that merely looks like them mean the same row, the former is it: returns where the other one stands.
   */
  add(
    { placed, column, value, raw, at, labelAt, sure = true }: Finding,
    table: number,
    official = false,
  ): Place | null {
    const { row, ancestors } = placed;
    const id = address(this.#form.id, row.id, column?.id ?? null);
    const figure: Figure = {
      form: this.#form.id,
      address: id,
      row: row.id,
      column: column?.id ?? null,
      item: row.item,
      path: [...ancestors.map((ancestor) => ancestor.label), row.label],
      columnLabel: column?.label ?? null,
      heading: row.heading ?? false,
      reading: value.reading,
      raw,
      unitWritten: value.unitWritten,
      fault: value.fault,
      // An empty box has no place of its own.
      at: at.kind === 'page' ? labelAt : at,
      labelAt,
    };
    const source = this.#sources.get(table) ?? {
      table,
      figures: new Map<string, Figure>(),
      unsure: new Set<string>(),
      official,
    };
    source.official ||= official;
    this.#sources.set(table, source);
    this.#change();
    const known = source.figures.get(id);
    const both = known?.reading.state === 'number' && figure.reading.state === 'number';
    if (both && sure === source.unsure.has(id)) {
      if (!sure) return labelAt;
      source.unsure.delete(id);
      source.figures.set(id, figure);
      return known.labelAt;
    }
    if (!sure) source.unsure.add(id);
    source.figures.set(id, known ? merge(known, figure) : figure);
    return null;
  }

  /** Where the row is labelled that a table gave figures for already, and forgets them; null where it gave none. */
  withdraw(row: string, table: number): Place | null {
    const figures = this.#sources.get(table)?.figures ?? new Map<string, Figure>();
    const own = [...figures].filter(([, figure]) => figure.row === row);
    for (const [id] of own) figures.delete(id);
    this.#change();
    return own[0]?.[1].labelAt ?? null;
  }

  /**
   * Tables of the page that only look like the form's: they contradict another one that says it is the form's, or that
   * holds more of it.
   */
  get strangers(): ReadonlySet<number> {
    this.#strangers ??= strangersAmong([...this.#sources.values()]);
    return this.#strangers;
  }

  /** All figures but those of `strangers`. */
  get figures(): readonly Figure[] {
    this.#figures ??= this.#gather();
    return this.#figures;
  }

  #gather(): Figure[] {
    const { strangers } = this;
    const figures = new Map<string, Figure>();
    for (const source of this.#sources.values()) {
      if (strangers.has(source.table)) continue;
      for (const [id, figure] of source.figures) {
        const known = figures.get(id);
        figures.set(id, known ? merge(known, figure) : figure);
      }
    }
    return [...figures.values()];
  }

  #change(): void {
    this.#strangers = undefined;
    this.#figures = undefined;
  }
}

/** The same figure read twice: a number wins over what is none, two numbers must agree. */
function merge(known: Figure, again: Figure): Figure {
  if (again.reading.state !== 'number') return known;
  if (known.reading.state === 'conflict') return known;
  if (known.reading.state !== 'number') return again;
  const same = known.reading.low === again.reading.low && known.reading.high === again.reading.high;
  return same ? known : { ...known, reading: { state: 'conflict' } };
}
