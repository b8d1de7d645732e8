import { maskCheck } from './mask.ts';
import type { Check, Message, Severity } from './model.ts';
import type { AuditInput, Rule, Verdict } from './rule.ts';

/** A rule's verdict as the result keeps it, and whether another finding speaks for it. */
export interface Ran {
  readonly check: Check;
  readonly spokenFor: boolean;
}

/** A rule that threw: a defect of the program, never of a page. The message names the rule. */
export class RuleError extends Error {
  readonly rule: string;

  constructor(rule: string, cause: unknown) {
    super(`rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RuleError';
    this.rule = rule;
  }
}

/** Runs one rule. `severity` is the grading in force for it. Throws RuleError where the rule throws. */
export function runRule(rule: Rule, severity: Severity, input: AuditInput): Ran[] {
  try {
    return rule.check(input).map((verdict) => ({
      check: maskCheck(checkOf(rule, severity, verdict)),
      spokenFor: verdict.spokenFor === true,
    }));
  } catch (cause) {
    throw new RuleError(rule.id, cause);
  }
}

function checkOf(rule: Rule, severity: Severity, verdict: Verdict): Check {
  const evidence = [...(verdict.evidence ?? [])];
  const say = (message: string, args: Message['args'] = {}): Message => ({ key: `${rule.id}#${message}`, args });
  return {
    rule: rule.id,
    subjects: [...(verdict.subjects ?? [])],
    outcome: verdict.outcome,
    severity: verdict.outcome === 'review' ? atMostWarning(severity) : severity,
    message: say(verdict.message, { ...verdict.args }),
    expected: verdict.expected ?? null,
    actual: verdict.actual ?? null,
    difference: verdict.difference ?? null,
    evidence,
    basis: verdict.basis ?? rule.basis,
    causes: (verdict.causes ?? []).map(({ message, args }) => say(message, { ...args })),
    values: [...(verdict.values ?? evidence.map(({ quote }) => quote))],
  };
}

/** What a person must look at is shown as a warning at most. */
function atMostWarning(severity: Severity): Severity {
  return severity === 'veto' || severity === 'error' ? 'warning' : severity;
}
