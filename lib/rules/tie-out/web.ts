import { relationTie, type Tie } from '../../engine/tie.ts';
import { once } from '../../once.ts';
import { looseStrands } from '../cross/loose-strands.ts';
import { noneStrands } from '../cross/none-strands.ts';
import { valueStrands } from '../cross/value-strands.ts';
import { contradictionStrands } from '../prose/contradiction-strands.ts';
import { percentageStrands } from '../prose/percentage-strands.ts';
import { sumStrands } from '../prose/sum-strands.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { type Group, groupBroken } from './group.ts';
import { ruleOfVerdict } from './precedence.ts';
import { spoken } from './present.ts';
import type { Strand } from './strand.ts';
import { isBroken, quiet, tableStrand } from './table-strands.ts';
import { tieOut } from './tie-out.ts';

/**
 * What a rule on figures has to say: the relations of the page's forms, the lists, shares and repeated statistics of its
 * sentences, and the sentences against the tables, all searched together for the single figures that explain what does
 * not hold. Worked out once for an audit.
 */
export function verdictsOf(input: AuditInput, rule: string): readonly Verdict[] {
  return verdictsByRule(input).get(rule) ?? [];
}

const verdictsByRule = once((input: AuditInput): ReadonlyMap<string, readonly Verdict[]> => {
  const { figures, verdicts } = tieOut(input.statistics);
  const inTables = new Map(
    verdicts.filter(isBroken).map((verdict) => [verdict, tableStrand(input, figures, verdict)] as const),
  );
  const sentences = [
    ...sumStrands(input),
    ...percentageStrands(input),
    ...contradictionStrands(input),
    ...noneStrands(input),
    ...valueStrands(input),
    ...looseStrands(input),
  ];
  const all = [...inTables.values(), ...sentences];
  const holds = () => [
    ...verdicts.flatMap((v) => (v.outcome === 'pass' && !v.relation.soft ? [relationTie(v.relation, figures)] : [])),
    ...sentences.flatMap((strand) => strand.holding()),
  ];
  const isWhole = all.every(({ broken }) => broken.length === 0);
  const { groups, instead } = isWhole ? { groups: [], instead: new Map<Strand, Strand>() } : grouped(all, holds());
  const said = speeches(input, groups);
  const byRule = new Map<string, Verdict[]>();
  const say = (rule: string, verdict: Verdict) => {
    const list = byRule.get(rule);
    if (list) list.push(verdict);
    else byRule.set(rule, [verdict]);
  };
  for (const verdict of verdicts) {
    const strand = inTables.get(verdict);
    if (strand) for (const one of said.get(strand) ?? [strand.verdict]) say(strand.rule, one);
    else say(ruleOfVerdict(verdict, figures), quiet(input, figures, verdict));
  }
  for (const strand of sentences.map((one) => instead.get(one) ?? one))
    for (const one of said.get(strand) ?? (strand.mute ? [] : [strand.verdict])) say(strand.rule, one);
  return byRule;
});

/** Checks of two readings that are tried both ways. */
const MOST_READINGS = 6;

/**
 * The groups of what is broken. A check with another reading is read in the way in which one wrong figure explains it
 * together with others: `instead` says which were read otherwise.
 */
function grouped(strands: readonly Strand[], holding: readonly Tie[]): Woven {
  let woven: Woven = { groups: groupBroken(strands, holding), instead: new Map() };
  for (const strand of strands.filter(({ otherwise }) => otherwise).slice(0, MOST_READINGS)) {
    if (!strand.otherwise || isExplained(woven.groups, strand)) continue;
    const instead = new Map(woven.instead).set(strand, strand.otherwise);
    const read = strands.map((one) => instead.get(one) ?? one);
    const groups = groupBroken(read, holding);
    if (isExplained(groups, strand.otherwise)) woven = { groups, instead };
  }
  return woven;
}

interface Woven {
  readonly groups: readonly Group[];
  readonly instead: ReadonlyMap<Strand, Strand>;
}

function isExplained(groups: readonly Group[], strand: Strand): boolean {
  return groups.some(({ members, suspect }) => suspect !== null && members.length > 1 && members.includes(strand));
}

/** What each check of the groups says: for its group, or that another one speaks for it. */
function speeches(input: AuditInput, groups: readonly Group[]): Map<Strand, Verdict[]> {
  const said = new Map<Strand, Verdict[]>();
  const heard = groups.map((group) => {
    const speaker = group.members.find(({ rule, mute }) => !mute && !input.off?.has(rule)) ?? group.speaker;
    return { ...group, speaker };
  });
  for (const group of heard) {
    const before = said.get(group.speaker) ?? [];
    said.set(group.speaker, [...before, spoken(input, group)]);
  }
  for (const { members } of heard)
    for (const member of members)
      if (!said.has(member)) said.set(member, [{ ...member.verdict, causes: [], spokenFor: true }]);
  return said;
}
