import type { Severity } from '../../rules/model.ts';
import type { Decision, Status } from '../records.ts';

/** What the list needs of a judgement. */
export interface SlimDecision {
  readonly status: Status;
  readonly severity: Severity | null;
  /** Who it was given to, else who judged it last. */
  readonly person: string;
  readonly tags: readonly string[];
  /** Note, reason and tags in lower case, '' where there are none. */
  readonly words: string;
}

export function slimDecision({ status, severity, tags, note, reason, by, assignee }: Decision): SlimDecision {
  const words = [note, reason, ...tags].filter(Boolean).join('\n').toLowerCase();
  return { status, severity, person: assignee || by, tags, words };
}
