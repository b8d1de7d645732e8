import type { Round, ScopeEntry } from '../../store/rounds-model.ts';
import { byTime, canonical, equal } from '../equal.ts';
import type { Choose } from './choice.ts';

/** Two databases' records of one round: the lists of pages are united, each page with what was said of it last. */
export function mergeRounds(mine: Round, theirs: Round, choose: Choose): Round {
  const choice = equal(wordsOf(mine), wordsOf(theirs))
    ? 'newer'
    : choose({ kind: 'round', id: `round:${mine.id}`, mine, theirs });
  const newer = order(mine, theirs) > 0 ? mine : theirs;
  const first = choice === 'mine' ? mine : choice === 'theirs' ? theirs : newer;
  return { ...first, scope: uniteScopes(first.scope, (first === mine ? theirs : mine).scope) };
}

/** The newer last; in the same second what is said decides, then the longer list: merged again, the same side must hold. */
function order(a: Round, b: Round): number {
  const list = ({ scope }: Round) => canonical([scope.map(({ url }) => url), scope.map(({ body }) => body)]);
  return (
    byTime(a.changedAt, b.changedAt) ||
    byText(canonical(wordsOf(a)), canonical(wordsOf(b))) ||
    a.scope.length - b.scope.length ||
    byText(list(a), list(b))
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wordsOf({ scope: _, changedAt: __, ...words }: Round) {
  return words;
}

function uniteScopes(first: readonly ScopeEntry[], second: readonly ScopeEntry[]): ScopeEntry[] {
  const others = new Map(second.map((entry) => [entry.url, entry]));
  const known = new Set(first.map(({ url }) => url));
  const kept = first.map((entry) => {
    const other = others.get(entry.url);
    return other && later(other, entry) ? { ...other, body: entry.body } : entry;
  });
  return [...kept, ...second.filter(({ url }) => !known.has(url))];
}

/** True where `a` was marked after `b`; of two marks of one second what they say decides, not whose they are. */
function later(a: ScopeEntry, b: ScopeEntry): boolean {
  if (a.at === null || b.at === null) return a.at !== null;
  return (byTime(a.at, b.at) || byText(markOf(a), markOf(b))) > 0;
}

function markOf({ state, reason }: ScopeEntry): string {
  return canonical([state, reason]);
}
