import type { Severity, Text } from '../model.ts';
import { type CatalogueRule, defineRule } from '../rule.ts';
import { RELATION_MESSAGES } from './messages.ts';
import { verdictsOf } from './web.ts';

/** A rule whose checks are the forms' relations of that rule id; `broken` is its sentence for one that does not hold. */
export function relationRule(rule: {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly about: Text;
  readonly example: Text;
  readonly broken: Text;
}): CatalogueRule {
  return defineRule({
    id: rule.id,
    severity: rule.severity,
    title: rule.title,
    about: rule.about,
    example: rule.example,
    basis: '',
    messages: { ...RELATION_MESSAGES, broken: rule.broken },
    check: (input) => verdictsOf(input, rule.id),
  });
}
