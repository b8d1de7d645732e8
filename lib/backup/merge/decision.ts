import { Decision, type StoredFinding } from '../../store/records.ts';
import { byTime, canonical, equal } from '../equal.ts';
import { bySide, type Choose } from './choice.ts';

type State = Decision['history'][number];
/** By what they say, not by how they came to it: a history grows with every merge. */
const newestLast = bySide<State>(({ at }) => at);

/**
 * Two inspectors' judgements of one finding as one. One that goes on from the other is taken without a question, else
 * `choose` is asked. What is not taken is not lost: the histories are united.
 */
export function mergeDecisions(
  mine: Decision,
  theirs: Decision,
  of: { readonly title: string; readonly finding: StoredFinding | null },
  choose: Choose,
): Decision {
  const [my, their] = [stateOf(mine), stateOf(theirs)];
  const [mySaid, theySaid] = [
    [...mine.history, my],
    [...theirs.history, their],
  ];
  if (begins(mySaid, theySaid)) return mine;
  if (begins(theySaid, mySaid)) return theirs;
  const all = unite(mySaid, theySaid);
  if (equal(my, their)) return { ...mine, history: without(all, my) };
  const [myGoesOn, theyGoOn] = [among(their, mine.history), among(my, theirs.history)];
  if (theyGoOn && !myGoesOn) return { ...theirs, history: without(all, their) };
  if (myGoesOn && !theyGoOn) return { ...mine, history: without(all, my) };
  const { key, pageId } = mine;
  const choice = choose({ kind: 'decision', id: `decision:${key}`, key, pageId, ...of, mine, theirs });
  const [older, newer] = newestLast(my, their) <= 0 ? [mine, theirs] : [theirs, mine];
  const taken =
    choice === 'both' ? combined(older, newer) : choice === 'mine' ? mine : choice === 'theirs' ? theirs : newer;
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

/** True where a course of states goes on from another: its order, which undo goes back by, is kept. */
function begins(course: readonly State[], beginning: readonly State[]): boolean {
  return beginning.every((state, i) => equal(state, course[i]));
}

/**
 * All states of two courses, each as often as in the one that has it more often, for the same may be said twice in a
 * second; in the order of time.
 */
function unite(a: readonly State[], b: readonly State[]): State[] {
  return [...a, ...beyond(b, a)].sort((x, y) => byTime(x.at, y.at) || (canonical(x) < canonical(y) ? -1 : 1));
}

/** What `some` has and `others` has not, or not as often. */
function beyond(some: readonly State[], others: readonly State[]): State[] {
  const left = new Map<string, number>();
  for (const state of others) left.set(canonical(state), (left.get(canonical(state)) ?? 0) + 1);
  return some.filter((state) => {
    const count = left.get(canonical(state)) ?? 0;
    left.set(canonical(state), count - 1);
    return count <= 0;
  });
}

/** A course without the state that holds: the last time it was said. */
function without(states: readonly State[], state: State): State[] {
  const at = states.findLastIndex((one) => equal(one, state));
  return states.filter((_, i) => i !== at);
}

function among(state: State, history: readonly State[]): boolean {
  return history.some((one) => equal(one, state));
}

const State = Decision.shape.history.element;
/** What a judgement will be in the history once another takes its place. */
function stateOf(decision: Decision): State {
  return State.parse(decision);
}
