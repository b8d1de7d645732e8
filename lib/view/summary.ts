import { Severity } from '../rules/model.ts';
import type { SavedPage } from '../store/records.ts';

/** Totals over pages, for the overview. */
export interface Summary {
  readonly pages: number;
  readonly withFindings: number;
  readonly findings: number;
  readonly bySeverity: readonly { readonly severity: Severity; readonly count: number }[];
  /** Bodies with the most findings first; pages without a body under ''. */
  readonly byBody: readonly { readonly body: string; readonly pages: number; readonly count: number }[];
}

/** Sums up the counts that pages carry; nothing is counted again from the findings. */
export function summaryOf(pages: readonly SavedPage[]): Summary {
  const bodies = new Map<string, { pages: number; count: number }>();
  for (const page of pages) {
    const known = bodies.get(page.body) ?? { pages: 0, count: 0 };
    bodies.set(page.body, { pages: known.pages + 1, count: known.count + findingsOf(page) });
  }
  return {
    pages: pages.length,
    withFindings: pages.filter((page) => findingsOf(page) > 0).length,
    findings: pages.reduce((sum, page) => sum + findingsOf(page), 0),
    bySeverity: Severity.options.map((severity) => ({
      severity,
      count: pages.reduce((sum, { counts }) => sum + counts[severity], 0),
    })),
    byBody: [...bodies]
      .map(([body, totals]) => ({ body, ...totals }))
      .sort((a, b) => b.count - a.count || a.body.localeCompare(b.body, 'zh-CN')),
  };
}

/** All findings of a page, whatever their severity. */
export function findingsOf({ counts }: SavedPage): number {
  return counts.veto + counts.error + counts.warning + counts.info;
}
