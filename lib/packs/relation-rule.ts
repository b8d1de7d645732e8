import { addressesOf } from '../engine/relation.ts';
import { assess, type RelationVerdict } from '../engine/verdict.ts';
import type { Relation, Term } from '../forms/model.ts';
import type { Rule, Verdict } from '../rules/rule.ts';
import { compare, pairs } from '../rules/tie-out/compare.ts';
import { relationEvidence } from '../rules/tie-out/evidence.ts';
import { tieOut } from '../rules/tie-out/tie-out.ts';
import type { RulePack } from './model.ts';

/** Checks a relation between figures of forms with the engine's own verdicts. */
export function relationRule(entry: RulePack['relations'][number]): Rule['check'] {
  const relation: Relation = {
    id: entry.id,
    rule: 'local',
    op: entry.op,
    left: entry.left.map(term),
    right: entry.right.map(term),
    soft: entry.outcome === 'review',
  };
  const subjects = addressesOf(relation);
  const used = [...new Set(subjects.map((address) => address.slice(0, address.indexOf(':'))))];
  return ({ view, statistics }): Verdict[] => {
    if (!used.every((id) => statistics.forms.some((form) => form.id === id))) return [];
    const { figures } = tieOut(statistics);
    const verdict = assess(relation, figures.readingOf, figures.isSigned);
    const { args, ...compared } = compare(verdict, figures);
    const told = verdict.outcome !== 'notAssessable';
    return [
      {
        outcome: verdict.outcome,
        message: messageOf(verdict),
        args,
        subjects,
        values: pairs(relation, figures),
        ...(told ? compared : {}),
        evidence: relationEvidence(view, figures, [relation]),
      },
    ];
  };
}

function term(written: string): Term {
  return written.startsWith('-') ? { address: written.slice(1), sign: -1 } : { address: written, sign: 1 };
}

function messageOf({ outcome, reason }: RelationVerdict): string {
  if (outcome === 'pass') return 'holds';
  if (outcome === 'notAssessable') return 'notApplicable';
  return reason === 'blank' ? 'blank' : 'broken';
}
