import type { AuditResult } from '../result.ts';
import type { Evidence, Language, Outcome } from '../rules/model.ts';
import type { RuleWords } from './ruleWords.ts';

/** A check as a list shows it. */
export interface CheckView {
  /** Index into `result.checks`. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly evidence: readonly Evidence[];
}

const ORDER: Readonly<Record<Outcome, number>> = { fail: 0, review: 1, notAssessable: 2, pass: 3 };

/** All checks in words: what fails first, what holds last. */
export function checksOf(result: AuditResult, words: RuleWords, language: Language): CheckView[] {
  return result.checks
    .map((check, index) => ({
      index,
      outcome: check.outcome,
      rule: check.rule,
      ruleTitle: words.title(check.rule, language),
      message: words.message(check.message, language),
      expected: check.expected,
      actual: check.actual,
      evidence: check.evidence,
    }))
    .sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome] || a.index - b.index);
}
