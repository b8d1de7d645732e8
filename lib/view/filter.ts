import { once } from '../once.ts';
import type { Severity } from '../rules/model.ts';
import type { Status } from '../store/records.ts';
import type { FindingView } from './finding.ts';

/** What a list of findings is narrowed to; `null` and `''` narrow nothing. */
export interface ListFilter {
  readonly text: string;
  readonly severity: Severity | null;
  readonly family: string | null;
  readonly status: Status | null;
}

export const NO_FILTER: ListFilter = { text: '', severity: null, family: null, status: null };

export function isFiltered(filter: ListFilter): boolean {
  return filter.text.trim() !== '' || filter.severity !== null || filter.family !== null || filter.status !== null;
}

/**
 * The findings a filter lets through, in their order. Every word of the text must occur, in any letter case. `held` is the
 * key of one that stays whatever the filter says.
 */
export function narrow(
  findings: readonly FindingView[],
  filter: ListFilter,
  held: string | null = null,
): readonly FindingView[] {
  if (!isFiltered(filter)) return findings;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      finding.key === held ||
      ((filter.severity === null || finding.severity === filter.severity) &&
        (filter.family === null || finding.family === filter.family) &&
        (filter.status === null || finding.status === filter.status) &&
        (words.length === 0 || contains(finding, words))),
  );
}

function contains(finding: FindingView, words: readonly string[]): boolean {
  const all = textOf(finding);
  return words.every((word) => all.includes(word));
}

/** What is searched of each finding, kept from keystroke to keystroke. */
const textOf = once((finding: FindingView): string =>
  [
    finding.message,
    finding.ruleTitle,
    finding.rule,
    finding.decision?.note ?? '',
    finding.decision?.reason ?? '',
    ...(finding.decision?.tags ?? []),
    ...finding.evidence.flatMap(({ quote, label }) => [quote, label]),
  ]
    .join('\n')
    .toLowerCase(),
);

/** How many findings there are of each value of a property, in the order of `values`; values without any are left out. */
export function countBy<V extends string>(
  findings: readonly FindingView[],
  values: readonly V[],
  of: (finding: FindingView) => string,
): { value: V; count: number }[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
  return values.flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ value, count }] : [];
  });
}
