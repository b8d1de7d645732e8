import { relationTie } from '../../engine/tie.ts';
import type { RelationVerdict } from '../../engine/verdict.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { causesOf } from './causes-of.ts';
import { compare, pairs } from './compare.ts';
import { describe } from './describe.ts';
import { relationEvidence, totalEvidence } from './evidence.ts';
import type { FigureIndex } from './figures.ts';
import { ruleOfVerdict } from './precedence.ts';
import type { Strand } from './strand.ts';

const BROKEN = new Set(['broken', 'softBroken', 'blank']);

/** True for a relation that does not hold, or holds only where a blank is not 0. */
export function isBroken({ reason }: RelationVerdict): boolean {
  return BROKEN.has(reason);
}

/** A relation of a form that does not hold, with every cell of it. */
export function tableStrand(input: AuditInput, figures: FigureIndex, verdict: RelationVerdict): Strand {
  const { relation, reason } = verdict;
  const rule = ruleOfVerdict(verdict, figures);
  const [total, ...more] = relation.left;
  return {
    rule,
    verdict: {
      ...alone(figures, verdict),
      evidence: relationEvidence(input.view, figures, [relation]),
      causes: rule === 'table/zero-with-parts' ? [] : causesOf(verdict, figures),
    },
    relation: describe(relation, figures),
    total: total && more.length === 0 ? total.address : null,
    soft: relation.soft,
    open: reason === 'blank' ? tableOf(figures, verdict) : null,
    unread: verdict.unread.map((address) => figures.name(address)),
    broken: [relationTie(relation, figures)],
    holding: () => [],
  };
}

/** A relation that holds or cannot be told. */
export function quiet(input: AuditInput, figures: FigureIndex, verdict: RelationVerdict): Verdict {
  return { ...alone(figures, verdict), evidence: totalEvidence(input.view, figures, verdict.relation) };
}

/** A relation's verdict by itself, without evidence. */
function alone(figures: FigureIndex, verdict: RelationVerdict): Verdict {
  const { relation, outcome, reason } = verdict;
  const { args, ...compared } = compare(verdict, figures);
  const broken = reason === 'broken' || reason === 'softBroken';
  return {
    outcome,
    message: broken ? 'broken' : reason,
    args: { ...args, relations: args.relation },
    subjects: [relation.id.slice(relation.rule.length + 1)],
    values: pairs(relation, figures),
    ...(outcome === 'notAssessable' ? {} : compared),
    basis: figures.formOf((relation.left[0] ?? relation.right[0])?.address ?? '')?.basis ?? '',
  };
}

function tableOf(figures: FigureIndex, { relation }: RelationVerdict): string {
  const first = (relation.left[0] ?? relation.right[0])?.address ?? '';
  return `${first.slice(0, first.indexOf(':'))} ${figures.entry(first)?.table ?? ''}`;
}
