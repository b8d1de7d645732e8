import { addressesOf } from '../../engine/relation.ts';
import { assess, type RelationVerdict } from '../../engine/verdict.ts';
import type { Statistics } from '../../extract/statistics/model.ts';
import { relationsOf, subtotalOf } from '../../forms/index.ts';
import type { Relation } from '../../forms/model.ts';
import { once } from '../../once.ts';
import { FigureIndex } from './figures.ts';
import { HANDLED, type Handled, handledWithoutReceived, RECEIVED } from './received.ts';

/** Everything the forms' relations say of a page, worked out once for all rules. */
export interface TieOut {
  readonly figures: FigureIndex;
  /** Every relation that has at least one figure on the page, in the form's order. */
  readonly verdicts: readonly RelationVerdict[];
  /** Handled though none was received (2014); null where the page does not state that none was. */
  readonly handled: readonly Handled[] | null;
}

/** The tie-out of a page's statistics; the same object for every rule of an audit. */
export const tieOut = once((statistics: Statistics): TieOut => {
  const figures = new FigureIndex(statistics);
  const stated = [...figures.forms.flatMap(relationsFor), ...subtotals(statistics, figures)];
  const partsOf = (total: string) =>
    stated.find((r) => r.rule === 'table/sum' && r.left[0]?.address === total)?.right.map((term) => term.address) ?? [];
  const handled = handledWithoutReceived(figures, partsOf);
  const contradicted = handled?.some((one) => one.effective > 0) ?? false;
  const verdicts = stated
    .filter((relation) => addressesOf(relation).some((address) => figures.at(address)))
    .filter((relation) => !(contradicted && saysTheSame(relation)))
    .map((relation) => assess(relation, figures.readingOf, figures.isSigned));
  return { figures, verdicts, handled };
});

const relationsFor = once(relationsOf);

/** Heading rows that hold a number, as many reports since 2019 have them: right where it is the sum of their rows. */
function subtotals({ figures: read }: Statistics, figures: FigureIndex): Relation[] {
  return read.flatMap(({ heading, reading, address, column }) => {
    const form = heading && reading.state === 'number' ? figures.formOf(address) : undefined;
    const row = figures.entry(address)?.row;
    return form && row && !form.dashedHeadings ? subtotalOf(form, row, column) : [];
  });
}

/** 申请办结数 ≤ 收到申请数 has nothing to add where some were handled though none was received. */
function saysTheSame(relation: Relation): boolean {
  const at = addressesOf(relation);
  return relation.soft && at.includes(RECEIVED) && HANDLED.some((address) => at.includes(address));
}
