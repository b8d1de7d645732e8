import { identify } from '../engine/identity.ts';
import type { PageModel, Place } from '../page/model.ts';
import type { Check, Finding, Severity } from './model.ts';

const RANK: Readonly<Record<Severity, number>> = { veto: 0, error: 1, warning: 2, info: 3 };

/** Where findings belong: their identities hang on it. */
export interface Home {
  readonly address: string;
  readonly body: string;
}

/**
 * The findings among the checks, with their identity: most severe first, what fails before what is for review, then in
 * the page's order. Two that would share a key are told apart by their occurrence number.
 */
export function findingsOf(checks: readonly Check[], home: Home, page: PageModel): Finding[] {
  const seen = new Map<string, number>();
  const place = new Map(page.blocks.map((block, i) => [block.cell, i] as const).reverse());
  const found = checks.flatMap((check): { finding: Finding; at: number }[] => {
    if (check.outcome !== 'fail' && check.outcome !== 'review') return [];
    const base = identify({ ...home, ...check });
    const before = seen.get(base.key) ?? 0;
    seen.set(base.key, before + 1);
    const identity =
      before === 0 ? base : identify({ ...home, ...check, subjects: [...check.subjects, `#${before + 1}`] });
    const finding = { ...check, outcome: check.outcome, ...identity };
    return [{ finding, at: orderOf(check.evidence[0]?.place, page, place) }];
  });
  return found
    .map((entry, i) => ({ ...entry, i }))
    .sort(
      (a, b) =>
        RANK[a.finding.severity] - RANK[b.finding.severity] || review(a) - review(b) || a.at - b.at || a.i - b.i,
    )
    .map(({ finding }) => finding);
}

function review({ finding }: { readonly finding: Finding }): number {
  return finding.outcome === 'review' ? 1 : 0;
}

/** Number of the block at or after which a place stands; what has no place stands at the end. */
function orderOf(place: Place | undefined, page: PageModel, firstBlock: ReadonlyMap<number, number>): number {
  switch (place?.kind) {
    case 'text':
      return place.block;
    case 'cell':
      return firstBlock.get(place.cell) ?? page.blocks.length;
    case 'link': {
      const block = page.links[place.link]?.block ?? -1;
      return block < 0 ? page.blocks.length : block;
    }
    default:
      return page.blocks.length;
  }
}
