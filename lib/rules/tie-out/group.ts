import { connected } from '../../engine/connected.ts';
import { byAddress, likelyErrors, type Suspect } from '../../engine/likely.ts';
import type { Tie } from '../../engine/tie.ts';
import { byPrecedence } from './precedence.ts';
import { type BrokenTie, brokenTies, type Strand } from './strand.ts';

/** Broken checks that are one contradiction: one finding speaks for them. */
export interface Group {
  /** The check whose rule speaks. */
  readonly speaker: Strand;
  /** All of them, the speaker first. */
  readonly members: readonly Strand[];
  /** The one figure whose change would put all of them right, where there is exactly one. */
  readonly suspect: Suspect | null;
  /** Where there are several, any of which would do: these. */
  readonly candidates: readonly Suspect[];
}

/**
 * Groups what does not hold by the single figure that explains it, in a table or in a sentence (ENGINE.md "Causes"): the
 * smallest set of figures whose change makes everything add up, and breaks nothing that does. Who speaks for a group is
 * settled in precedence.ts. What several single figures could each explain is one group that names them; what no single
 * figure explains is two mistakes or more, and stays as it is. What only a blank leaves open is one group for each table
 * of the form.
 */
export function groupBroken(strands: readonly Strand[], holding: readonly Tie[]): Group[] {
  const place = new Map(strands.map((strand, i) => [strand, i]));
  const make = (members: Iterable<Strand>, suspect: Suspect | null, candidates: readonly Suspect[] = []): Group => {
    const sorted = [...new Set(members)].sort(byPrecedence(suspect?.address ?? null, (one) => place.get(one) ?? 0));
    const [speaker] = sorted;
    if (!speaker) throw new RangeError('a group without checks');
    return { speaker, members: sorted, suspect, candidates };
  };
  const broken = strands.flatMap(brokenTies);
  if (broken.length === 0) return [];
  const held = byAddress(holding);
  const groups: Group[] = [];
  const explain = (component: readonly BrokenTie[], withSoft: boolean): readonly BrokenTie[] => {
    const { sure, either } = likelyErrors(component, (address) => held.get(address) ?? []);
    const checks = new Set(component.map(({ strand }) => strand));
    if (either.length > 0 && checks.size > 1) {
      groups.push(make(checks, null, either));
      return [];
    }
    for (const suspect of sure)
      groups.push(
        make(
          suspect.ties.map(({ strand }) => strand),
          suspect,
        ),
      );
    const explained = new Set(sure.flatMap(({ ties }) => ties));
    const rest = component.filter((tie) => !explained.has(tie));
    const hard = rest.filter(({ strand }) => !strand.soft);
    if (sure.length > 0 || !withSoft || hard.length === rest.length) return rest;
    const parts = connected(hard, ({ addresses }) => addresses);
    return [...rest.filter(({ strand }) => strand.soft), ...parts.flatMap((part) => explain(part, false))];
  };
  const components = connected(broken, ({ addresses }) => addresses);
  const alone = components.flatMap((component) => explain(component, true)).map(({ strand }) => strand);
  const open = new Set(alone.filter((strand) => strand.open !== null));
  for (const members of Map.groupBy(open, (strand) => strand.open).values()) groups.push(make(members, null));
  for (const strand of new Set(alone)) if (strand.open === null) groups.push(make([strand], null));
  return groups.filter(({ members }) => members.some((strand) => !strand.mute));
}
