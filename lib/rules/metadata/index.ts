import type { CatalogueRule } from '../rule.ts';
import { rule as dateInvalid } from './date-invalid.ts';
import { rule as documentNumberMalformed } from './document-number-malformed.ts';
import { rule as fieldBlank } from './field-blank.ts';
import { rule as indexNumberMalformed } from './index-number-malformed.ts';
import { rule as indexNumberMissing } from './index-number-missing.ts';
import { rule as indexNumberYear } from './index-number-year.ts';
import { rule as issuerConflict } from './issuer-conflict.ts';
import { rule as issuerMissing } from './issuer-missing.ts';
import { rule as pageTagMissing } from './page-tag-missing.ts';
import { rule as publicationDateConflict } from './publication-date-conflict.ts';
import { rule as publicationDateMissing } from './publication-date-missing.ts';

/** The rules on a page's metadata, in the order of the catalogue. */
export const METADATA_RULES: readonly CatalogueRule[] = [
  indexNumberMissing,
  indexNumberMalformed,
  indexNumberYear,
  publicationDateMissing,
  publicationDateConflict,
  dateInvalid,
  issuerMissing,
  issuerConflict,
  documentNumberMalformed,
  fieldBlank,
  pageTagMissing,
];
