import { maskPersonal } from '../text/personal.ts';
import type { Check } from './model.ts';

/**
 * The check with every personal number masked, whichever rule quoted it: a checklist that travels must not spread what
 * it complains of. Places stay, so that the number is still found on the page itself.
 */
export function maskCheck(check: Check): Check {
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

function maskMessage({ key, args }: Check['message']): Check['message'] {
  const masked = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskPersonal(value) : value,
  ]);
  return { key, args: Object.fromEntries(masked) };
}
