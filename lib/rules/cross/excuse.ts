import { meets } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import { evidenceAt } from '../evidence.ts';
import { isNarrow } from '../prose/comparable.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { explanations } from '../tie-out/explain.ts';
import type { FigureIndex } from '../tie-out/figures.ts';

/** True where the sentences give the table's figure for another body or another time: the table is about those. */
export function ofAnotherScope({ prose }: AuditInput, concept: string, table: Interval): boolean {
  const same = prose.statements.filter(({ concept: other, scope }) => other === concept && scope.year === null);
  return same.some(
    (statement) =>
      (statement.scope.body !== 'own' || !statement.scope.wholeYear || isNarrow(statement, same)) &&
      meets(statement.value, table),
  );
}

/** A mismatch that the page itself explains is for review, with the explanation beside it (ENGINE.md). */
export function explained(input: AuditInput, figures: FigureIndex, verdict: Verdict): Verdict {
  if (verdict.outcome !== 'fail') return verdict;
  const addresses = (verdict.subjects ?? []).filter((subject) => !subject.startsWith('prose:'));
  const places = explanations(input, figures, addresses);
  if (places.length === 0) return verdict;
  const evidence = places.map((place) => evidenceAt(input.view, place, { role: 'explanation' }));
  return {
    ...verdict,
    outcome: 'review',
    evidence: [...(verdict.evidence ?? []), ...evidence],
    causes: [{ message: 'explained' }],
  };
}
