import { Place } from '../../page/model.ts';
import { z } from '../../zod.ts';

/** The metadata fields of a disclosure page, in the order they are shown (DOMAIN.md 1.1). */
export const FIELD_NAMES = [
  'indexNumber',
  'title',
  'issuer',
  'publicationDate',
  'creationDate',
  'documentNumber',
  'subject',
  'catalogue',
  'topicWords',
  'validity',
  'effectiveDate',
  'expiryDate',
  'openMethod',
  'openScope',
  'summary',
] as const;
export const FieldName = z.enum(FIELD_NAMES);
export type FieldName = z.infer<typeof FieldName>;

/** Where on the page an occurrence stands; the order is the order of precedence. */
export const FIELD_PLACES = ['block', 'byline', 'meta', 'body', 'signature'] as const;
export const FieldPlace = z.enum(FIELD_PLACES);
export type FieldPlace = z.infer<typeof FieldPlace>;

/** One occurrence of a field on the page. */
export const FieldOccurrence = z.object({
  field: FieldName,
  /** Normalised; dates `YYYY-MM-DD`; null for blank, dashes, `无`, and for a date that does not exist. */
  value: z.string().nullable(),
  /** The page's own characters of the value, trimmed; '' where blank. */
  raw: z.string(),
  /** Normalised label without spaces, colon and brackets (`索引号`), or the `<meta>` name. */
  label: z.string(),
  place: FieldPlace,
  /** `none`: the page says 无; `blank`: nothing or dashes stand there; `invalid`: a date that cannot be. */
  state: z.enum(['value', 'blank', 'none', 'invalid']),
  /** Value's place; the label's where the value is blank. */
  at: Place,
  labelAt: Place.nullable(),
  /** Why it was taken, one short English phrase for the trail: `cell right of label`, `after colon in block`. */
  how: z.string(),
});
export type FieldOccurrence = z.infer<typeof FieldOccurrence>;

/** The chosen occurrence of each field (index into `occurrences`) and all that were seen. */
export const Fields = z.object({
  occurrences: z.array(FieldOccurrence),
  chosen: z.record(FieldName, z.int().nullable()),
});
export type Fields = z.infer<typeof Fields>;
