import type { CatalogueRule } from '../rule.ts';
import { rule as garbled } from './garbled.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as repealedLaw } from './repealed-law.ts';
import { rule as strayYear } from './stray-year.ts';
import { rule as unbalancedMarks } from './unbalanced-marks.ts';

/** The rules on a document's words, in the order of the catalogue. */
export const WORDING_RULES: readonly CatalogueRule[] = [placeholder, strayYear, repealedLaw, unbalancedMarks, garbled];
