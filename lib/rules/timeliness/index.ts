import type { CatalogueRule } from '../rule.ts';
import { rule as beforePeriodEnd } from './before-period-end.ts';
import { rule as beforeSignature } from './before-signature.ts';
import { rule as late } from './late.ts';
import { rule as twentyWorkdays } from './twenty-workdays.ts';

/** The rules on when a page was published, in the order of the catalogue. */
export const TIMELINESS_RULES: readonly CatalogueRule[] = [beforePeriodEnd, beforeSignature, late, twentyWorkdays];
