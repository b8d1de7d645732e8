import { FAMILY_TERMS } from '../i18n/terms.ts';
import { Severity } from '../rules/model.ts';
import { Status } from '../store/records.ts';
import type { FindingView } from './finding.ts';
import { FATES, type Fate } from './recheck.ts';

/** What findings can be put together by. */
export const GROUPINGS = ['severity', 'family', 'status', 'fate', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings that belong together; `id` is the value they share, `gone` for those that the page no longer has. */
export interface FindingGroup {
  readonly id: string;
  readonly findings: readonly FindingView[];
}

const ORDER: Readonly<Record<Grouping, readonly string[]>> = {
  severity: Severity.options,
  family: Object.keys(FAMILY_TERMS),
  status: Status.options,
  fate: FATES,
  none: [],
};

/** Findings in groups, each in the order they came; empty groups are left out. What is gone always stands last, by itself. */
export function groupsOf(
  findings: readonly FindingView[],
  by: Grouping,
  fates: ReadonlyMap<string, Fate>,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const id = finding.present ? idOf(finding, by, fates) : 'gone';
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  const rank = (id: string) => {
    const at = ORDER[by].indexOf(id);
    return id === 'gone' ? 1000 : at < 0 ? 999 : at;
  };
  return [...groups].map(([id, all]) => ({ id, findings: all })).sort((a, b) => rank(a.id) - rank(b.id));
}

function idOf(finding: FindingView, by: Grouping, fates: ReadonlyMap<string, Fate>): string {
  if (by === 'none') return '';
  return by === 'fate' ? (fates.get(finding.key) ?? 'fresh') : finding[by];
}
