import { sum } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Figure } from '../../extract/statistics/model.ts';
import { CONCEPTS, conceptById } from '../../forms/concepts.ts';
import type { FigureIndex } from '../tie-out/figures.ts';

/** What the page's tables say of a statistic. */
export interface Tabled {
  readonly form: string;
  /** Cells that hold it (several where the form splits it up), and those of its parts that are not 0. */
  readonly figures: readonly Figure[];
  readonly parts: readonly Figure[];
  /** What the cells state, blanks as 0; null where one cannot be read or none holds a number. */
  readonly stated: Interval | null;
  /** What the parts add up to, null where none holds a number. */
  readonly partsSum: Interval | null;
  /** True where a cell of it is blank or a dash. */
  readonly blank: boolean;
}

/** The statistic in the tables on the page, null where its form does not have it or the cells are not there. */
export function tabled(index: FigureIndex, concept: string): Tabled | null {
  const known = conceptById(concept);
  for (const { id: form } of index.forms) {
    const figures = (known?.at[form] ?? []).flatMap((address) => index.at(address) ?? []);
    if (figures.length === 0 || figures.length !== known?.at[form]?.length) continue;
    const parts = CONCEPTS.filter(({ partOf }) => partOf === concept)
      .flatMap(({ at }) => at[form] ?? [])
      .flatMap((address) => index.at(address) ?? []);
    return {
      form,
      figures,
      parts: parts.filter(({ reading }) => reading.state === 'number' && reading.low > 0),
      stated: total(figures),
      partsSum: total(parts),
      blank: figures.some(({ reading }) => reading.state === 'blank' || reading.state === 'dash'),
    };
  }
  return null;
}

function total(figures: readonly Figure[]): Interval | null {
  if (figures.some(({ reading }) => reading.state === 'unreadable' || reading.state === 'conflict')) return null;
  const numbers = figures.flatMap(({ reading }) =>
    reading.state === 'number' ? [{ low: reading.low, high: reading.high }] : [],
  );
  return numbers.length === 0 ? null : sum(numbers);
}
