import { identify } from '../engine/identity.ts';
import type { Place } from '../page/model.ts';
import type { PageView } from '../page/view.ts';
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
export function findingsOf(checks: readonly Check[], home: Home, view: PageView): Finding[] {
  const seen = new Map<string, number>();
  const found = checks.flatMap((check): { finding: Finding; at: number }[] => {
    if (check.outcome !== 'fail' && check.outcome !== 'review') return [];
    const base = identify({ ...home, ...check });
    const before = seen.get(base.key) ?? 0;
    seen.set(base.key, before + 1);
    const identity =
      before === 0 ? base : identify({ ...home, ...check, subjects: [...check.subjects, `#${before + 1}`] });
    const finding = { ...check, outcome: check.outcome, ...identity };
    return [{ finding, at: orderOf(check.evidence[0]?.place, view) }];
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
function orderOf(place: Place | undefined, view: PageView): number {
  const last = view.page.blocks.length;
  switch (place?.kind) {
    case 'text':
      return place.block;
    case 'cell':
      return view.cellBlocks(place.cell)[0] ?? last;
    case 'link': {
      const block = view.page.links[place.link]?.block ?? -1;
      return block < 0 ? last : block;
    }
    default:
      return last;
  }
}
