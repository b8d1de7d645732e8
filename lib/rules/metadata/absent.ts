import type { FieldOccurrence } from '../../extract/fields/model.ts';
import type { PageView } from '../../page/view.ts';
import { fieldEvidence, pageEvidence } from '../evidence.ts';
import type { Verdict } from '../rule.ts';
import { BLANK, NOT_THERE } from '../states.ts';

/** What a rule says (`missing`) where the page has a field nowhere; `expected` names it. */
export function missing(view: PageView, subject: string, expected: string): Verdict {
  return {
    subjects: [subject],
    outcome: 'fail',
    message: 'missing',
    values: [],
    expected,
    actual: NOT_THERE,
    evidence: [pageEvidence(view)],
  };
}

/** What it says (`blank`) where nothing stands after the field's label. */
export function blank(view: PageView, subject: string, expected: string, field: FieldOccurrence): Verdict {
  return {
    subjects: [subject],
    outcome: 'fail',
    message: 'blank',
    args: { label: field.label },
    expected,
    actual: BLANK,
    evidence: [fieldEvidence(view, field)],
  };
}
