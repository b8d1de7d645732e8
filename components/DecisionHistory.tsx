import { SEVERITY_TERMS, STATUS_TERMS } from '../lib/i18n/terms.ts';
import type { Decision, Judgement } from '../lib/store/records.ts';
import { shortTime } from '../lib/text/moment.ts';
import { useWords } from './words.ts';

/** How a judgement came about, the last change first. */
export function DecisionHistory({ decision }: { readonly decision: Decision }) {
  const { t, term } = useWords();
  const states = [...decision.history, decision].reverse();
  const said = (state: Judgement) =>
    [
      term(STATUS_TERMS[state.status]),
      state.severity ? term(SEVERITY_TERMS[state.severity]) : '',
      state.reason,
      state.note,
      state.tags.join(' '),
      state.assignee ? t('finding.assignedTo', { name: state.assignee }) : '',
    ].filter(Boolean);
  return (
    <details class="history">
      <summary>{t('finding.history', { count: states.length })}</summary>
      <ol>
        {states.map((state, i) => (
          <li key={states.length - i}>
            <time dateTime={state.at}>{shortTime(state.at)}</time> {state.by && <span>{state.by}</span>}{' '}
            <span>{said(state).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
