import { OUTCOME_TERMS } from '../lib/i18n/terms.ts';
import type { Outcome } from '../lib/rules/model.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import { useWords } from './words.ts';

export interface OutcomeFilterProps {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly chosen: Outcome | null;
  readonly onChoose: (outcome: Outcome | null) => void;
}

const ORDER: readonly Outcome[] = ['fail', 'review', 'notAssessable', 'pass'];

/** Narrows a list of checks to one outcome. */
export function OutcomeFilter({ counts, chosen, onChoose }: OutcomeFilterProps) {
  const { t, term } = useWords();
  return (
    <fieldset class="segments" aria-label={t('checks.outcome')}>
      {ORDER.map((outcome) => (
        <button
          type="button"
          key={outcome}
          class="segment"
          aria-pressed={chosen === outcome}
          onClick={() => onChoose(chosen === outcome ? null : outcome)}
        >
          <OutcomeSign outcome={outcome} />
          <span aria-hidden="true">{term(OUTCOME_TERMS[outcome])}</span> {counts[outcome]}
        </button>
      ))}
    </fieldset>
  );
}
