import { connected, likelyErrors, type Suspect } from '../../engine/likely.ts';
import { addressesOf } from '../../engine/relation.ts';
import type { RelationVerdict } from '../../engine/verdict.ts';
import type { FigureIndex } from './figures.ts';
import { byPrecedence } from './precedence.ts';

/** Broken relations that are one contradiction: one finding speaks for them. */
export interface Group {
  /** The relation whose rule speaks. */
  readonly speaker: RelationVerdict;
  /** All of them, the speaker first. */
  readonly members: readonly RelationVerdict[];
  /** The one cell whose change would put all of them right, where there is exactly one. */
  readonly suspect: Suspect | null;
}

const BROKEN = new Set(['broken', 'softBroken', 'blank']);

/**
 * Groups what does not hold by the single figure that explains it; what no single figure explains stays alone. What
 * only a blank leaves open is one group for each table of the form.
 */
export function groupBroken(verdicts: readonly RelationVerdict[], figures: FigureIndex): Group[] {
  const holding = verdicts.filter((v) => v.outcome === 'pass' && !v.relation.soft).map((v) => v.relation);
  const broken = verdicts.filter((v) => BROKEN.has(v.reason));
  const groups: Group[] = [];
  const alone: RelationVerdict[] = [];
  const explain = (component: readonly RelationVerdict[], withSoft: boolean): void => {
    const suspects = likelyErrors(
      component.map((v) => v.relation),
      holding,
      figures,
    );
    const explained = new Set<RelationVerdict>();
    for (const suspect of suspects) {
      const members = component.filter((v) => suspect.relations.includes(v.relation));
      for (const member of members) explained.add(member);
      groups.push(groupOf(members, suspect, figures));
    }
    const rest = component.filter((v) => !explained.has(v));
    const hard = rest.filter((v) => !v.relation.soft);
    if (suspects.length > 0 || !withSoft || hard.length === rest.length) {
      alone.push(...rest);
      return;
    }
    alone.push(...rest.filter((v) => v.relation.soft));
    for (const part of connected(hard, (v) => addressesOf(v.relation))) explain(part, false);
  };
  for (const component of connected(broken, (v) => addressesOf(v.relation))) explain(component, true);
  const open = alone.filter((v) => v.reason === 'blank');
  for (const members of byTable(open, figures)) groups.push(groupOf(members, null, figures));
  for (const verdict of alone) if (verdict.reason !== 'blank') groups.push(groupOf([verdict], null, figures));
  return groups;
}

function groupOf(members: readonly RelationVerdict[], suspect: Suspect | null, figures: FigureIndex): Group {
  const sorted = [...members].sort(byPrecedence(figures, suspect?.address ?? null));
  const [speaker] = sorted;
  if (!speaker) throw new RangeError('a group without relations');
  return { speaker, members: sorted, suspect };
}

function byTable(verdicts: readonly RelationVerdict[], figures: FigureIndex): RelationVerdict[][] {
  const tables = new Map<string, RelationVerdict[]>();
  for (const verdict of verdicts) {
    const [first = ''] = addressesOf(verdict.relation);
    const key = `${first.slice(0, first.indexOf(':'))} ${figures.entry(first)?.table ?? ''}`;
    const list = tables.get(key);
    if (list) list.push(verdict);
    else tables.set(key, [verdict]);
  }
  return [...tables.values()];
}
