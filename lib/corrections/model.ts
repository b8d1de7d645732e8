import { FieldName } from '../extract/fields/model.ts';
import { FormId } from '../forms/model.ts';
import { z } from '../zod.ts';

const Stamp = { /** What the program had read, for the record. */ reading: z.string(), at: z.string(), by: z.string() };

/**
 * What an inspector put right because it was misread. The reading stays beside it, in the record and in exports; the
 * checks run on `value`. `''` says that nothing stands there.
 */
export const Correction = z.discriminatedUnion('of', [
  z.object({ of: z.literal('field'), field: FieldName, value: z.string().max(500), ...Stamp }),
  /** `value`: a plain decimal in the figure's own unit. */
  z.object({
    of: z.literal('figure'),
    address: z.string(),
    value: z.string().regex(/^(-?\d{1,9}(\.\d{1,6})?)?$/),
    ...Stamp,
  }),
  z.object({ of: z.literal('reportYear'), value: z.string().regex(/^(20\d\d)?$/), ...Stamp }),
  /** `''`: the page's tables are no official form. */
  z.object({ of: z.literal('form'), value: z.union([FormId, z.literal('')]), ...Stamp }),
  z.object({ of: z.literal('body'), value: z.string().min(1).max(100), ...Stamp }),
]);
export type Correction = z.infer<typeof Correction>;

type Unstamped<C> = C extends Correction ? Omit<C, 'at' | 'by'> : never;
/** A correction before it is kept: when and by whom is added then. */
export type NewCorrection = Unstamped<Correction>;

/** What a correction is of: one for each subject of a page. `field:publicationDate`, `figure:2014:received`, `form`. */
export function subjectOf(correction: NewCorrection): string {
  if (correction.of === 'field') return `field:${correction.field}`;
  return correction.of === 'figure' ? `figure:${correction.address}` : correction.of;
}
