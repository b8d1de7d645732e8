import { CROSS_RULES } from './cross/index.ts';
import { METADATA_RULES } from './metadata/index.ts';
import { PROSE_RULES } from './prose/index.ts';
import type { CatalogueRule } from './rule.ts';
import { SECURITY_RULES } from './security/index.ts';
import { STRUCTURE_RULES } from './structure/index.ts';
import { TABLE_RULES } from './table/index.ts';
import { TIMELINESS_RULES } from './timeliness/index.ts';
import { WORDING_RULES } from './wording/index.ts';

/** Every rule, in the order of the catalogue: where two see the same contradiction, the first one speaks. */
export const RULES: readonly CatalogueRule[] = [
  ...METADATA_RULES,
  ...TIMELINESS_RULES,
  ...TABLE_RULES,
  ...PROSE_RULES,
  ...CROSS_RULES,
  ...STRUCTURE_RULES,
  ...WORDING_RULES,
  ...SECURITY_RULES,
];
