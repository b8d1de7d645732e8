import { OUTCOME_TERMS } from '../lib/i18n/terms.ts';
import type { Outcome } from '../lib/rules/model.ts';
import { useWords } from './words.ts';

const PATHS: Readonly<Record<Outcome, string>> = {
  pass: 'm2 6.4 2.8 2.8L10 3.6',
  fail: 'm2.6 2.6 6.8 6.8M9.4 2.6 2.6 9.4',
  review: 'M3.6 4.2c0-1.4 1-2.2 2.4-2.2s2.4.8 2.4 2.1c0 1.7-2.4 1.8-2.4 3.5M6 9.7v.5',
  notAssessable: 'M2 6h8',
};

/** Tick, cross, question mark or dash, with the outcome's word. */
export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  const { term } = useWords();
  return (
    <span class={`outcome outcome-${outcome}`} title={term(OUTCOME_TERMS[outcome])}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d={PATHS[outcome]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="visually-hidden">{term(OUTCOME_TERMS[outcome])}</span>
    </span>
  );
}
