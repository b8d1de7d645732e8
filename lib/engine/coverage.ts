import type { AuditResult } from '../result.ts';
import type { Check } from '../rules/model.ts';

/** The `address` of an `address = value` pair; the whole where it is none. */
export function addressOf(value: string): string {
  const at = value.indexOf(' = ');
  return at < 0 ? value : value.slice(0, at);
}

/**
 * What a result verified: checks by outcome, and the figures (by address, in page order) that took part in none that
 * could be assessed.
 */
export function coverage(
  checks: readonly Check[],
  figures: readonly { readonly address: string; readonly heading: boolean }[],
): AuditResult['coverage'] {
  const counts = { pass: 0, fail: 0, review: 0, notAssessable: 0 };
  const guarded = new Set<string>();
  for (const { outcome, values } of checks) {
    counts[outcome]++;
    if (outcome !== 'notAssessable') for (const value of values) guarded.add(addressOf(value));
  }
  const unguarded = new Set(figures.filter((f) => !f.heading && !guarded.has(f.address)).map((f) => f.address));
  return { ...counts, unguarded: [...unguarded] };
}
