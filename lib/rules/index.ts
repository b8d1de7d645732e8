import type { Rule } from './rule.ts';
import { rule as asImageOrAttachment } from './table/as-image-or-attachment.ts';
import { rule as balance } from './table/balance.ts';
import { rule as blankCell } from './table/blank-cell.ts';
import { rule as handledWithoutReceived } from './table/handled-without-received.ts';
import { rule as headingHasValue } from './table/heading-has-value.ts';
import { rule as notANumber } from './table/not-a-number.ts';
import { rule as partExceedsTotal } from './table/part-exceeds-total.ts';
import { rule as relation } from './table/relation.ts';
import { rule as rowMissing } from './table/row-missing.ts';
import { rule as rowSum } from './table/row-sum.ts';
import { rule as rowUnknown } from './table/row-unknown.ts';
import { rule as softRelation } from './table/soft-relation.ts';
import { rule as sum } from './table/sum.ts';
import { rule as unit } from './table/unit.ts';
import { rule as zeroWithParts } from './table/zero-with-parts.ts';

/** Every rule, in the order of the catalogue: where two see the same contradiction, the first one speaks. */
export const RULES: readonly Rule[] = [
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
