import { address, type Form, type FormColumn } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { Figure } from './model.ts';
import type { CellValue } from './value.ts';

/** A value found for a row (and column) of a form. */
export interface Finding {
  readonly placed: PlacedRow;
  readonly column: FormColumn | null;
  readonly value: CellValue;
  readonly raw: string;
  readonly at: Place;
  readonly labelAt: Place;
}

/** Gathers figures; one address has one figure, and a conflict where two readings differ. */
export class Collector {
  readonly #form: Form;
  readonly #figures = new Map<string, Figure>();

  constructor(form: Form) {
    this.#form = form;
  }

  add({ placed, column, value, raw, at, labelAt }: Finding): void {
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
      at,
      labelAt,
    };
    const known = this.#figures.get(id);
    this.#figures.set(id, known ? merge(known, figure) : figure);
  }

  get figures(): Figure[] {
    return [...this.#figures.values()];
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
