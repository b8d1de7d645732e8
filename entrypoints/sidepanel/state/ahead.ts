import { signal } from '@preact/signals';
import type { Foresee } from '../../../lib/judging/judge.ts';
import { changed, takenBack } from '../../../lib/store/change.ts';
import { localTime } from '../../../lib/store/clock.ts';
import type { Decision, SavedFinding } from '../../../lib/store/index.ts';

/** Judgements that are on their way to the database and are shown already. */
export interface Ahead {
  readonly foresee: Foresee;
  /** The findings as they will be; those that nothing is under way for stay the same objects. */
  over(findings: readonly SavedFinding[]): readonly SavedFinding[];
}

/**
 * A key press shows what it does in the next frame; writing it takes longer. `findings` are those the database has, `reread`
 * reads the judgements of some anew: what it finds counts from then on, so that a write that failed is not shown as done.
 */
export function createAhead(
  findings: () => readonly SavedFinding[],
  reread: (keys: readonly string[]) => Promise<void>,
): Ahead {
  const waiting = signal<ReadonlyMap<string, { readonly decision: Decision | null }>>(new Map());
  const known = new WeakMap<SavedFinding, { readonly decision: Decision | null; readonly shown: SavedFinding }>();
  const seen = (finding: SavedFinding): SavedFinding => {
    const next = waiting.value.get(finding.key);
    if (!next) return finding;
    const last = known.get(finding);
    if (last?.decision === next.decision) return last.shown;
    const shown = withDecision(finding, next.decision);
    known.set(finding, { decision: next.decision, shown });
    return shown;
  };
  const over = (all: readonly SavedFinding[]) => (waiting.value.size === 0 ? all : all.map(seen));

  return {
    over,
    foresee: (keys, change) => {
      const stamp = { at: localTime(new Date()), by: '' };
      const wanted = new Set(keys);
      const mine = new Map<string, { readonly decision: Decision | null }>();
      for (const finding of over(findings())) {
        if (!wanted.has(finding.key)) continue;
        const now = finding.decision;
        const decision = change === 'back' ? now && takenBack(now) : changed(finding, now ?? undefined, change, stamp);
        mine.set(finding.key, { decision });
      }
      waiting.value = new Map([...waiting.peek(), ...mine]);
      return async () => {
        await reread([...mine.keys()]);
        const left = new Map(waiting.peek());
        // What was judged again meanwhile waits for its own answer.
        for (const [key, one] of mine) if (left.get(key) === one) left.delete(key);
        waiting.value = left;
      };
    },
  };
}

/** A finding with another judgement. */
export function withDecision(finding: SavedFinding, decision: Decision | null): SavedFinding {
  return { ...finding, decision, changed: decision !== null && decision.valueHash !== finding.valueHash };
}
