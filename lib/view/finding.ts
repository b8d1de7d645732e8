import { isOwn } from '../own/model.ts';
import type { Evidence, Language, Severity } from '../rules/model.ts';
import type { RuleReference } from '../rules/reference.ts';
import type { Decision, SavedFinding, Status } from '../store/records.ts';
import type { RuleWords } from './ruleWords.ts';

/** A finding as a view shows it: words in the inspector's language, the judgement folded in. Plain data. */
export interface FindingView {
  readonly key: string;
  /** Number on card and page, from 1; 0 for a finding the page no longer has. */
  readonly number: number;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly family: string;
  /** The inspector's grading where there is one, else the rule's. */
  readonly severity: Severity;
  readonly ruleSeverity: Severity;
  readonly review: boolean;
  /** The inspector's own, not the engine's. */
  readonly own: boolean;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly evidence: readonly Evidence[];
  readonly causes: readonly string[];
  readonly basis: string;
  /** What its rule checks, null where nobody wrote it down. */
  readonly reference: RuleReference | null;
  readonly status: Status;
  readonly decision: Decision | null;
  /** The figures differ from those that were judged. */
  readonly changed: boolean;
  readonly present: boolean;
  readonly firstSeen: string;
  /** The last audit that found it. */
  readonly lastSeen: string;
  readonly pageId: string;
  readonly body: string;
}

/** Puts a saved finding into words. */
export function viewOf(finding: SavedFinding, words: RuleWords, language: Language): FindingView {
  const { decision } = finding;
  return {
    key: finding.key,
    number: finding.present ? finding.order + 1 : 0,
    rule: finding.rule,
    ruleTitle: words.title(finding.rule, language),
    family: finding.rule.slice(0, finding.rule.indexOf('/')),
    severity: decision?.severity ?? finding.severity,
    ruleSeverity: finding.severity,
    review: finding.outcome === 'review',
    own: isOwn(finding),
    message: words.message(finding.message, language),
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    evidence: finding.evidence,
    causes: finding.causes.map((cause) => words.message(cause, language)),
    basis: finding.basis,
    reference: words.reference(finding.rule, language),
    status: decision?.status ?? 'open',
    decision,
    changed: finding.changed,
    present: finding.present,
    firstSeen: finding.firstSeen,
    lastSeen: finding.lastSeen,
    pageId: finding.pageId,
    body: finding.body,
  };
}
