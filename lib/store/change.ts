import type { Decision, Judgement, StoredFinding } from './records.ts';

const UNJUDGED: Judgement = { status: 'open', reason: '', note: '', severity: null, tags: [], assignee: '' };

/** What to change of a judgement, or how it follows from the one that holds. */
export type Change = Partial<Judgement> | ((now: Judgement) => Partial<Judgement>);

/** The decision that a change makes of the one before. */
export function changed(
  { key, pageId, valueHash }: Pick<StoredFinding, 'key' | 'pageId' | 'valueHash'>,
  before: Decision | undefined,
  change: Change,
  stamp: { at: string; by: string },
): Decision {
  const now = judgementOf(before ?? UNJUDGED);
  const history = before
    ? [...before.history, { ...now, at: before.at, by: before.by, valueHash: before.valueHash }]
    : [];
  return {
    ...now,
    ...(typeof change === 'function' ? change(now) : change),
    key,
    pageId,
    valueHash,
    ...stamp,
    history,
  };
}

/** The decision that held before the last change; null where the finding was unjudged. */
export function takenBack(now: Decision): Decision | null {
  const last = now.history.at(-1);
  return last ? { ...now, ...last, history: now.history.slice(0, -1) } : null;
}

function judgementOf({ status, reason, note, severity, tags, assignee }: Judgement): Judgement {
  return { status, reason, note, severity, tags, assignee };
}
