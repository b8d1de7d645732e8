import type { CatalogueRule } from '../rule.ts';
import { rule as contradiction } from './contradiction.ts';
import { rule as listCount } from './list-count.ts';
import { rule as ordinal } from './ordinal.ts';
import { rule as percentage } from './percentage.ts';
import { rule as sum } from './sum.ts';

/** The rules on what the sentences say among themselves, in the order of the catalogue. */
export const PROSE_RULES: readonly CatalogueRule[] = [sum, percentage, contradiction, listCount, ordinal];
