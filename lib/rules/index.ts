import type { Rule } from './rule.ts';

/** Every rule, in the order of the catalogue: where two see the same contradiction, the first one speaks. */
export const RULES: readonly Rule[] = [];
