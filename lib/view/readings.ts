import { FIELD_NAMES, type FieldName, type FieldOccurrence } from '../extract/fields/model.ts';
import type { Figure } from '../extract/statistics/model.ts';
import type { AuditResult } from '../result.ts';
import type { Evidence } from '../rules/model.ts';
import { placeKey } from './place.ts';

/** A value that a finding rests on, as it was read. */
export type Reading =
  | { readonly of: 'figure'; readonly figure: Figure }
  | { readonly of: 'field'; readonly field: FieldName; readonly occurrence: FieldOccurrence };

/** The figures and metadata values that stand where a finding's evidence is, in the evidence's order: what may have been misread. */
export function readingsAt(evidence: readonly Evidence[], result: Pick<AuditResult, 'figures' | 'fields'>): Reading[] {
  const byPlace = new Map<string, Reading[]>();
  const add = (key: string, reading: Reading) => byPlace.set(key, [...(byPlace.get(key) ?? []), reading]);
  const wanted = new Set(evidence.map(({ place }) => placeKey(place)));
  for (const figure of result.figures)
    if (wanted.has(placeKey(figure.at))) add(placeKey(figure.at), { of: 'figure', figure });
  for (const field of FIELD_NAMES) {
    const index = result.fields.chosen[field];
    const occurrence = index === null ? undefined : result.fields.occurrences[index];
    if (!occurrence) continue;
    const places = [occurrence.at, occurrence.labelAt].flatMap((place) =>
      place && place.kind !== 'page' ? [placeKey(place)] : [],
    );
    const found = places.find((key) => wanted.has(key));
    if (found) add(found, { of: 'field', field, occurrence });
  }
  return [...new Set([...wanted].flatMap((key) => byPlace.get(key) ?? []))];
}
