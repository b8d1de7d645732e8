import { Correction, subjectOf } from '../corrections/model.ts';
import { z } from '../zod.ts';

/** Key of the setting that holds every page's corrections, by the page's canonical address. */
export const CORRECTIONS_SETTING = 'corrections';

export const AllCorrections = z.record(z.string(), z.array(Correction));
export type AllCorrections = z.infer<typeof AllCorrections>;

/** The stored corrections; none where nothing, or something else, is stored. */
export function parseCorrections(stored: unknown): AllCorrections {
  return AllCorrections.catch({}).parse(stored);
}

/** A page's corrections with this one among them; it takes the place of an earlier one of the same subject. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  return [...without(corrections, subjectOf(correction)), correction];
}

export function without(corrections: readonly Correction[], subject: string): Correction[] {
  return corrections.filter((one) => subjectOf(one) !== subject);
}

/** What an inspector may type: the correction without who, when and what was read. */
export type Corrected =
  | { readonly of: 'field'; readonly field: (Correction & { of: 'field' })['field']; readonly value: string }
  | { readonly of: 'figure'; readonly address: string; readonly value: string }
  | { readonly of: 'reportYear' | 'body'; readonly value: string };

/** The correction with its stamp; null where the value cannot be one of its kind. */
export function stamped(
  corrected: Corrected,
  stamp: { readonly reading: string; readonly at: string; readonly by: string },
): Correction | null {
  const parsed = Correction.safeParse({ ...corrected, value: corrected.value.trim(), ...stamp });
  return parsed.success ? parsed.data : null;
}
