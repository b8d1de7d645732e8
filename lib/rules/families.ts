/** Rule families in the order of the catalogue: the part of a rule id before the `/`. Their names are in lib/i18n/terms.ts. */
export const FAMILIES = [
  'metadata',
  'timeliness',
  'table',
  'prose',
  'cross',
  'structure',
  'wording',
  'security',
  'history',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Family of a rule id (`table` of `table/sum`); what stands before the `/` where the engine does not know it. */
export function familyOf(rule: string): string {
  return rule.split('/')[0] ?? rule;
}
