import { formatInterval, formatScaled } from '../../engine/format.ts';
import { isExact } from '../../engine/interval.ts';
import type { RelationVerdict } from '../../engine/verdict.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { causesOf } from './causes-of.ts';
import { compare, listed, pairs } from './compare.ts';
import { describe } from './describe.ts';
import { relationEvidence, totalEvidence } from './evidence.ts';
import { explanations } from './explain.ts';
import type { FigureIndex } from './figures.ts';
import type { Group } from './group.ts';
import { ruleOfVerdict } from './precedence.ts';
import { type TieOut, tieOut } from './tie-out.ts';

const known = new WeakMap<AuditInput, ReadonlyMap<string, readonly Verdict[]>>();

/** What the relations of the page's forms say, by the rule that says it. Worked out once for an audit. */
export function relationVerdicts(input: AuditInput, rule: string): readonly Verdict[] {
  let byRule = known.get(input);
  if (!byRule) {
    byRule = presentAll(input, tieOut(input.statistics));
    known.set(input, byRule);
  }
  return byRule.get(rule) ?? [];
}

function presentAll(input: AuditInput, { figures, verdicts, groups }: TieOut): Map<string, Verdict[]> {
  const byRule = new Map<string, Verdict[]>();
  const say = (verdict: RelationVerdict, said: Verdict) => {
    const rule = ruleOfVerdict(verdict, figures);
    const list = byRule.get(rule);
    if (list) list.push(said);
    else byRule.set(rule, [said]);
  };
  const groupOf = new Map(
    groups.flatMap((group) => {
      const speaks = group.members.find((member) => !input.off?.has(ruleOfVerdict(member, figures)));
      const heard = { ...group, speaker: speaks ?? group.speaker };
      return group.members.map((member) => [member, heard] as const);
    }),
  );
  for (const verdict of verdicts) {
    const group = groupOf.get(verdict);
    if (!group) say(verdict, quiet(input, figures, verdict));
    else if (group.speaker === verdict) say(verdict, spoken(input, figures, group));
    else say(verdict, part(input, figures, verdict));
  }
  return byRule;
}

/** A relation that holds or cannot be told. */
function quiet(input: AuditInput, figures: FigureIndex, verdict: RelationVerdict): Verdict {
  return { ...alone(figures, verdict), evidence: totalEvidence(input.view, figures, verdict.relation) };
}

/** A broken relation for which another finding speaks. */
function part(input: AuditInput, figures: FigureIndex, verdict: RelationVerdict): Verdict {
  const evidence = relationEvidence(input.view, figures, [verdict.relation]);
  return { ...alone(figures, verdict), evidence, spokenFor: true };
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
    values: pairs([verdict], figures),
    ...(outcome === 'notAssessable' ? {} : compared),
    basis: figures.formOf((relation.left[0] ?? relation.right[0])?.address ?? '')?.basis ?? '',
  };
}

/** The finding that speaks for a group of broken relations. */
function spoken(input: AuditInput, figures: FigureIndex, group: Group): Verdict {
  const { speaker, members, suspect } = group;
  const relations = members.map((member) => member.relation);
  const own = alone(figures, speaker);
  const values = pairs(members, figures);
  const causes = ruleOfVerdict(speaker, figures) === 'table/zero-with-parts' ? [] : causesOf(speaker, figures);
  const addresses = values.map((value) => value.slice(0, value.indexOf(' = ')));
  const explained = speaker.outcome === 'fail' ? explanations(input, figures, addresses) : [];
  const evidence = [
    ...relationEvidence(input.view, figures, relations, suspect?.address ?? null),
    ...explained.map((place) => evidenceAt(input.view, place, { role: 'explanation' })),
  ];
  const base: Verdict = {
    ...own,
    values,
    evidence,
    ...(explained.length > 0 ? { outcome: 'review', causes: [{ message: 'explained' }, ...causes] } : { causes }),
  };
  if (suspect && !(members.length === 1 && suspect.address === speaker.relation.left[0]?.address))
    return { ...base, ...suspected(figures, group, suspect) };
  return speaker.reason === 'blank' ? { ...base, ...blanks(figures, group) } : base;
}

/** One cell explains it all: what stands there, and what should. */
function suspected(figures: FigureIndex, { members }: Group, suspect: NonNullable<Group['suspect']>): Partial<Verdict> {
  const unit = figures.unit(suspect.address);
  const reading = figures.readingOf(suspect.address);
  const actual = reading.state === 'number' ? formatInterval(reading, unit) : '（空白）';
  const expected = formatInterval(suspect.repair, unit);
  const written = figures.valueOf(suspect.address) ?? 0;
  const gap = isExact(suspect.repair) ? Math.abs(suspect.repair.low - written) : null;
  const relations = members.map((member) => describe(member.relation, figures)).join('；');
  return {
    message: reading.state === 'number' ? 'suspect' : 'fillIn',
    subjects: [suspect.address],
    args: { item: figures.name(suspect.address), actual, expected, count: members.length, relations },
    expected,
    actual,
    difference: gap === null ? null : `${formatScaled(gap)}${unit ? ` ${unit}` : ''}`,
  };
}

/** Only blanks that are not 0 could make these hold. */
function blanks(figures: FigureIndex, { members }: Group): Partial<Verdict> {
  const cells = [...new Set(members.flatMap((member) => member.unread))];
  const relations = members.map((member) => describe(member.relation, figures)).join('；');
  return {
    message: 'blank',
    subjects: members.map(({ relation }) => relation.id.slice(relation.rule.length + 1)),
    args: { cells: listed(cells.map((address) => figures.name(address))), relations },
  };
}
