import { Decision, type StoredFinding } from '../../store/records.ts';
import { byTime, canonical, equal } from '../equal.ts';
import { bySide, type Choose } from './choice.ts';

type State = Decision['history'][number];
const newestLast = bySide<Decision>(({ at }) => at);

/**
 * Two inspectors' judgements of one finding as one. One that goes on from the other is taken without a question, else
 * `choose` is asked. What is not taken is not lost: the histories are united, in the order of time.
 */
export function mergeDecisions(
  mine: Decision,
  theirs: Decision,
  of: { readonly title: string; readonly finding: StoredFinding | null },
  choose: Choose,
): Decision {
  const united = unite(mine.history, theirs.history);
  if (equal(stateOf(mine), stateOf(theirs))) return { ...mine, history: without(united, stateOf(mine)) };
  const among = (state: State, history: readonly State[]) => history.some((one) => equal(one, state));
  if (among(stateOf(mine), theirs.history) && !among(stateOf(theirs), mine.history)) {
    return { ...theirs, history: without(united, stateOf(theirs)) };
  }
  if (among(stateOf(theirs), mine.history) && !among(stateOf(mine), theirs.history)) {
    return { ...mine, history: without(united, stateOf(mine)) };
  }
  const { key, pageId } = mine;
  const choice = choose({ kind: 'decision', id: `decision:${key}`, key, pageId, ...of, mine, theirs });
  const [older, newer] = newestLast(mine, theirs) <= 0 ? [mine, theirs] : [theirs, mine];
  const all = unite(united, [stateOf(mine), stateOf(theirs)]);
  if (choice === 'both') {
    const both = combined(older, newer);
    return { ...both, history: without(all, stateOf(both)) };
  }
  const taken = choice === 'mine' ? mine : choice === 'theirs' ? theirs : newer;
  return { ...taken, history: without(all, stateOf(taken)) };
}

/** The newer judgement with what only the older one says: its notes, tags, grading and who is to look into it. */
function combined(older: Decision, newer: Decision): Decision {
  const lines = (a: string, b: string) => [...new Set([a, b])].filter(Boolean).join('\n');
  return {
    ...newer,
    note: lines(older.note, newer.note),
    reason: newer.status === 'dismissed' ? lines(older.reason, newer.reason) : newer.reason,
    tags: [...new Set([...older.tags, ...newer.tags])],
    severity: newer.severity ?? older.severity,
    assignee: newer.assignee || older.assignee,
  };
}

function unite(a: readonly State[], b: readonly State[]): State[] {
  const states = new Map([...a, ...b].map((state) => [canonical(state), state]));
  return [...states]
    .sort(([x, one], [y, other]) => byTime(one.at, other.at) || (x < y ? -1 : 1))
    .map(([, state]) => state);
}

function without(states: readonly State[], state: State): State[] {
  return states.filter((one) => !equal(one, state));
}

const State = Decision.shape.history.element;
/** What a judgement will be in the history once another takes its place. */
function stateOf(decision: Decision): State {
  return State.parse(decision);
}
