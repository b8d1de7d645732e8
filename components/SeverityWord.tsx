import { OUTCOME_TERMS, SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import type { Severity } from '../lib/rules/model.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './words.ts';

/** A severity's mark with its word, which only screen readers get where `quiet`. */
export function SeverityWord(props: {
  readonly severity: Severity;
  readonly review: boolean;
  readonly quiet?: boolean;
}) {
  const { t, term } = useWords();
  const word = term(SEVERITY_TERMS[props.severity]);
  const full = props.review
    ? t('finding.severityForReview', { severity: word, review: term(OUTCOME_TERMS.review) })
    : word;
  return (
    <span class="severity" title={full}>
      <Mark severity={props.severity} review={props.review} />
      <span class={props.quiet ? 'visually-hidden' : 'severity-word'}>{full}</span>
    </span>
  );
}
