import type { FacetCount, Facets, SavedPage, Store } from '../../../lib/store/index.ts';

/** What the overview shows. */
export interface Totals {
  readonly findings: number;
  readonly pages: number;
  /** Pages that have a finding now. */
  readonly withFindings: number;
  readonly facets: Facets;
  /** Confirmed and rectified findings by what became of them at the re-check. */
  readonly rechecked: readonly FacetCount[];
}

/** Counts over all findings, or those of a round; a page belongs to the round it was audited in last. */
export async function readTotals(
  store: Pick<Store, 'arrange'>,
  pages: readonly SavedPage[],
  round: string | null,
): Promise<Totals> {
  const scope = round === null ? {} : { rounds: [round] };
  const now = await store.arrange({ filter: scope });
  const followed = await store.arrange({ filter: { ...scope, gone: true, statuses: ['confirmed', 'fixed'] } });
  return {
    findings: now.total,
    pages: pages.filter(({ roundId }) => round === null || roundId === round).length,
    withFindings: now.pages(),
    facets: await now.facets(),
    rechecked: (await followed.facets()).recheck,
  };
}
