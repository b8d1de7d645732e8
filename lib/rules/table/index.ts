import type { CatalogueRule } from '../rule.ts';
import { rule as asImageOrAttachment } from './as-image-or-attachment.ts';
import { rule as balance } from './balance.ts';
import { rule as blankCell } from './blank-cell.ts';
import { rule as handledWithoutReceived } from './handled-without-received.ts';
import { rule as headingHasValue } from './heading-has-value.ts';
import { rule as notANumber } from './not-a-number.ts';
import { rule as partExceedsTotal } from './part-exceeds-total.ts';
import { rule as relation } from './relation.ts';
import { rule as rowMissing } from './row-missing.ts';
import { rule as rowSum } from './row-sum.ts';
import { rule as rowUnknown } from './row-unknown.ts';
import { rule as softRelation } from './soft-relation.ts';
import { rule as sum } from './sum.ts';
import { rule as unit } from './unit.ts';
import { rule as zeroWithParts } from './zero-with-parts.ts';

/** The rules on the statistics tables, in the order of the catalogue. */
export const TABLE_RULES: readonly CatalogueRule[] = [
  handledWithoutReceived,
  zeroWithParts,
  sum,
  rowSum,
  balance,
  partExceedsTotal,
  relation,
  softRelation,
  headingHasValue,
  notANumber,
  unit,
  blankCell,
  rowMissing,
  rowUnknown,
  asImageOrAttachment,
];
