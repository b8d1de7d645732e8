import { formatInterval, formatScaled } from '../../engine/format.ts';
import { isExact } from '../../engine/interval.ts';
import type { Suspect } from '../../engine/likely.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { listed } from './compare.ts';
import { explanations } from './explain.ts';
import type { Group } from './group.ts';
import { type Named, nameIn } from './named.ts';
import type { Strand } from './strand.ts';
import { tieOut } from './tie-out.ts';

/** The finding that speaks for a group of broken checks, with everything that takes part in any of them. */
export function spoken(input: AuditInput, group: Group): Verdict {
  const { speaker, members, suspect, candidates } = group;
  const named = suspect && nameIn(input, suspect.address);
  const own = speaker.verdict;
  const values = [...new Set(members.flatMap(({ verdict }) => verdict.values ?? []))].sort();
  const addresses = values.map((value) => value.slice(0, value.indexOf(' = ')));
  const { figures } = tieOut(input.statistics);
  const inTables = members.some(({ rule }) => rule.startsWith('table/'));
  const explained = own.outcome === 'fail' && inTables ? explanations(input, figures, addresses) : [];
  const remarks = explained.map((place) => evidenceAt(input.view, place, { role: 'explanation' }));
  const alone = members.length === 1;
  const base: Verdict = {
    ...own,
    values: alone ? (own.values ?? []) : values,
    evidence: gathered([...members.flatMap(({ verdict }) => verdict.evidence ?? []), ...remarks], named),
    ...(remarks.length > 0 ? { outcome: 'review', causes: [{ message: 'explained' }, ...(own.causes ?? [])] } : {}),
  };
  if (candidates.length > 0) return { ...base, ...undecided(input, group) };
  if (suspect && named && !(alone && saysSo(speaker, named))) {
    const said = suspected(group, suspect, named);
    return alone && !inTables ? { ...base, ...ofOne(speaker, said) } : { ...base, ...said };
  }
  return speaker.open === null ? base : { ...base, ...blanks(group) };
}

/** True where a check's own sentence gives the right value for the figure. */
function saysSo({ rule, total }: Strand, { address, inText }: Named): boolean {
  return address === total || (inText && rule.startsWith('cross/'));
}

/** One check, whose subjects stay; where its own sentence gives both figures, that one tells more. */
function ofOne(
  { rule, verdict }: Strand,
  { expected, actual, difference, ...said }: Partial<Verdict>,
): Partial<Verdict> {
  const compared = { expected, actual, difference };
  const tellsBoth = rule.startsWith('cross/') || rule === 'prose/contradiction';
  return tellsBoth ? compared : { ...said, ...compared, subjects: verdict.subjects ?? [] };
}

/** Every place once, that of the figure which explains them all before the others, as the claim. */
function gathered(evidence: readonly Evidence[], named: Named | null): Evidence[] {
  const found = new Map<string, Evidence>();
  const at = ({ place }: Pick<Evidence, 'place'>) => JSON.stringify(place);
  if (named) found.set(at(named.evidence), named.evidence);
  for (const one of evidence) if (!found.has(at(one))) found.set(at(one), one);
  return [...found.values()];
}

const relationsOf = ({ members }: Group) => members.map(({ relation }) => relation).join('；');

/** One figure explains it all: what stands there, and what should. */
function suspected(group: Group, { repair }: Suspect, named: Named): Partial<Verdict> {
  const { name, unit, written, actual, inText, read } = named;
  const expected = formatInterval(repair, unit);
  const gap = isExact(repair) ? Math.abs(repair.low - written) : null;
  return {
    message: inText ? 'suspectPhrase' : read ? 'suspect' : 'fillIn',
    subjects: [named.address],
    args: { item: name, actual, expected, count: group.members.length, relations: relationsOf(group) },
    expected,
    actual,
    difference: gap === null ? null : `${formatScaled(gap)}${unit ? ` ${unit}` : ''}`,
  };
}

/** Any one of several figures explains it all: each with what stands there and what should. */
function undecided(input: AuditInput, group: Group): Partial<Verdict> {
  const said = group.candidates.flatMap(({ address, repair }) => {
    const named = nameIn(input, address);
    return named ? `“${named.name}” ${named.actual} → ${formatInterval(repair, named.unit)}` : [];
  });
  return {
    message: 'candidates',
    subjects: [...new Set(group.members.flatMap(({ verdict }) => verdict.subjects ?? []))],
    args: { candidates: said.join('；'), count: group.members.length, relations: relationsOf(group) },
  };
}

/** Only blanks that are not 0 could make these hold. */
function blanks(group: Group): Partial<Verdict> {
  const cells = [...new Set(group.members.flatMap(({ unread }) => unread))];
  return {
    message: 'blank',
    subjects: group.members.flatMap(({ verdict }) => verdict.subjects ?? []),
    args: { cells: listed(cells), relations: relationsOf(group) },
  };
}
