import type { CatalogueRule } from '../rule.ts';
import { rule as attachmentMissing } from './attachment-missing.ts';
import { rule as duplicatedBody } from './duplicated-body.ts';
import { rule as formatOutdated } from './format-outdated.ts';
import { rule as sectionEmpty } from './section-empty.ts';
import { rule as sectionMissing } from './section-missing.ts';
import { rule as sectionOrder } from './section-order.ts';

/** The rules on a document's parts, in the order of the catalogue. */
export const STRUCTURE_RULES: readonly CatalogueRule[] = [
  formatOutdated,
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  attachmentMissing,
  duplicatedBody,
];
