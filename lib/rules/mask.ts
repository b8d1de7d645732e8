import { hasLongRun, maskPersonal } from '../text/personal.ts';
import type { Check } from './model.ts';

/**
 * The check with every personal number masked, whichever rule quoted it: a checklist that travels must not spread what
 * it complains of. Places stay, so that the number is still found on the page itself. Most checks hold none and come
 * back as they are.
 */
export function maskCheck(check: Check): Check {
  if (!mayHoldNumber(check)) return check;
  return {
    ...check,
    subjects: check.subjects.map(maskPersonal),
    values: check.values.map(maskPersonal),
    message: maskMessage(check.message),
    causes: check.causes.map(maskMessage),
    expected: check.expected === null ? null : maskPersonal(check.expected),
    actual: check.actual === null ? null : maskPersonal(check.actual),
    evidence: check.evidence.map((evidence) => ({
      ...evidence,
      quote: maskPersonal(evidence.quote),
      label: maskPersonal(evidence.label),
      before: maskPersonal(evidence.before),
      after: maskPersonal(evidence.after),
    })),
  };
}

function mayHoldNumber({ subjects, values, message, causes, expected, actual, evidence }: Check): boolean {
  return (
    subjects.some(hasLongRun) ||
    values.some(hasLongRun) ||
    inMessage(message) ||
    causes.some(inMessage) ||
    (expected !== null && hasLongRun(expected)) ||
    (actual !== null && hasLongRun(actual)) ||
    evidence.some(
      ({ quote, label, before, after }) =>
        hasLongRun(quote) || hasLongRun(label) || hasLongRun(before) || hasLongRun(after),
    )
  );
}

function inMessage({ args }: Check['message']): boolean {
  for (const name in args) {
    const value = args[name];
    if (typeof value === 'string' && hasLongRun(value)) return true;
  }
  return false;
}

function maskMessage({ key, args }: Check['message']): Check['message'] {
  const masked = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskPersonal(value) : value,
  ]);
  return { key, args: Object.fromEntries(masked) };
}
