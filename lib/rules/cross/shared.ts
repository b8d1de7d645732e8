import { exactly, meets } from '../../engine/interval.ts';
import { type Knot, sumTie, type Tie } from '../../engine/tie.ts';
import type { Statement } from '../../extract/prose/model.ts';
import { comparable } from '../prose/comparable.ts';
import { knotOf } from '../prose/knots.ts';
import { nameOf } from '../prose/statement.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import { type Strand, sentenceStrand } from '../tie-out/strand.ts';
import { tieOut } from '../tie-out/tie-out.ts';
import { type Tabled, tabled } from './tabled.ts';

/** Statistics that sentences count in their own ways (events, people, places): a difference is for review. */
export const COUNTED_LOOSELY =
  /^(?:response|meetings|trainings|trainees|staff|offices|readingPoints|budget|procurement)/;

/** A statistic that stands in sentences and in the tables. */
export interface Shared {
  readonly figures: FigureIndex;
  readonly concept: string;
  readonly statements: readonly Statement[];
  readonly table: Tabled;
}

/** The statistics that the page's sentences share with its tables. */
export function sharedStatistics({ prose, statistics }: AuditInput): Shared[] {
  const { figures } = tieOut(statistics);
  if (figures.forms.length === 0) return [];
  return [...comparable(prose.statements)].flatMap(([concept, statements]): Shared[] => {
    const table = tabled(figures, concept);
    return table ? [{ figures, concept, statements, table }] : [];
  });
}

/** The document that prescribes the form which the statistic stands in. */
export function basisOf(figures: FigureIndex, { figures: [first] }: Tabled): string {
  return figures.formOf(first?.address ?? '')?.basis ?? '';
}

/** A check of such a statistic: each sentence is tied to the cells by itself. */
export function crossStrand({ prose }: AuditInput, rule: string, verdict: Verdict, shared: Shared): Strand {
  const { table } = shared;
  const isBroken = verdict.outcome === 'fail' || verdict.outcome === 'review';
  const isOff = ({ value }: Statement): boolean => table.stated !== null && !meets(value, table.stated);
  const ties = (off: boolean): Tie[] => {
    const cells = knotsOf(shared);
    // A sentence of none against parts: the table's own rules say which of its cells is wrong.
    if (cells.length === 0 || verdict.message === 'parts' || table.stated === null) return [];
    const statements = shared.statements.filter((statement) => isOff(statement) === off);
    return statements.map((statement) => sumTie('=', [knotOf(prose, statement)], cells));
  };
  return sentenceStrand(rule, verdict, {
    relation: isBroken ? inWords(shared) : '',
    broken: isBroken ? ties(true) : [],
    holding: () => ties(false),
  });
}

function inWords({ figures, statements: [first], table }: Shared): string {
  const cells = table.figures.map(({ address }) => figures.name(address)).join(' + ');
  return `${first ? nameOf(first) : ''}（文） = ${cells}（表）`;
}

/** The cells that hold the statistic, blanks as 0; none where one cannot be read exactly. */
function knotsOf({ figures, table }: Shared): Knot[] {
  const knots = table.figures.flatMap(({ address }): Knot[] => {
    const value = figures.valueOf(address);
    return value === null ? [] : [{ address, value: exactly(value), count: figures.isCount(address) }];
  });
  return knots.length === table.figures.length ? knots : [];
}
