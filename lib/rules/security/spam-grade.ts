import type { SpamHit, SpamWeight } from './spam.ts';

/** How sure it is that a text was planted. */
export type SpamGrade = 'none' | 'possible' | 'certain';

/** Words farther apart than this are not said together. */
const GAP = 40;
/** A piece of text no longer than this is a line of its own, not prose. */
const SHORT = 200;
/** So much of a piece of text must be a cluster of such words for it to be about nothing else. */
const SHARE = 0.3;

/** Grades the words found in one piece of text of `length` characters; `hidden` text has no prose to excuse it. */
export function gradeOf(hits: readonly SpamHit[], length: number, hidden: boolean): SpamGrade {
  let grade: SpamGrade = 'none';
  for (const cluster of clusters(hits)) {
    const [first, last] = [cluster[0], cluster.at(-1)];
    if (!first || !last) continue;
    const alone = hidden || length <= SHORT || last.end - first.start >= length * SHARE;
    const own = gradeCluster(cluster, alone, hidden && length <= SHORT);
    if (own === 'certain') return 'certain';
    if (own === 'possible') grade = 'possible';
  }
  return grade;
}

/** Hits that stand together. */
function clusters(hits: readonly SpamHit[]): SpamHit[][] {
  const found: SpamHit[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of hits) {
    if (hit.start - end > GAP) found.push([hit]);
    else found.at(-1)?.push(hit);
    end = hit.end;
  }
  return found;
}

/**
 * Two words that no government text has, or one among others of the kind, are no accident. What stands alone, in a line
 * of its own or hidden, needs fewer than what stands in the middle of prose, where a word may be part of another.
 */
function gradeCluster(cluster: readonly SpamHit[], alone: boolean, hidden: boolean): SpamGrade {
  const count = (weight: SpamWeight): number =>
    new Set(cluster.filter((hit) => hit.weight === weight).map(({ word }) => word)).size;
  const [strong, sinful, neutral] = [count('strong'), count('sinful'), count('neutral')];
  if (strong >= 2 || (strong === 1 && (sinful >= 1 || neutral >= 2))) return 'certain';
  // Nobody hides such a word from the reader by accident.
  if (hidden && (strong >= 1 || sinful >= 2)) return 'certain';
  if (alone && (sinful >= 3 || (sinful >= 2 && neutral >= 2))) return 'certain';
  if (hidden && sinful >= 1) return 'possible';
  const possible = alone ? strong === 1 || sinful >= 2 : (strong === 1 && neutral >= 1) || sinful >= 3;
  return possible ? 'possible' : 'none';
}
