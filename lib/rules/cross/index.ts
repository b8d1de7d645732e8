import type { CatalogueRule } from '../rule.ts';
import { rule as noneButSome } from './none-but-some.ts';
import { rule as value } from './value.ts';

/** The rules that hold the sentences against the tables, in the order of the catalogue. */
export const CROSS_RULES: readonly CatalogueRule[] = [noneButSome, value];
