import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './words.ts';

export interface SeverityCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severity the list is narrowed to. */
  readonly chosen: Severity | null;
  readonly checked: number;
  readonly holds: number;
  readonly onChoose: (severity: Severity | null) => void;
  readonly onCoverage: () => void;
}

/** How many findings of each severity, each a filter; how much was checked. */
export function SeverityCounts({ counts, chosen, checked, holds, onChoose, onCoverage }: SeverityCountsProps) {
  const { t, term } = useWords();
  return (
    <div class="counts">
      <fieldset class="counts-severities" aria-label={t('filter.severity')}>
        {Severity.options.map((severity) => {
          const word = term(SEVERITY_TERMS[severity]);
          return (
            <button
              type="button"
              key={severity}
              class={`count count-${severity}${counts[severity] === 0 ? ' is-zero' : ''}`}
              aria-pressed={chosen === severity}
              aria-label={t('counts.of', { severity: word, count: counts[severity] })}
              title={word}
              onClick={() => onChoose(chosen === severity ? null : severity)}
            >
              <Mark severity={severity} />
              {counts[severity]}
            </button>
          );
        })}
      </fieldset>
      <button type="button" class="jump coverage" onClick={onCoverage}>
        {t('counts.coverage', { checked, holds })}
      </button>
    </div>
  );
}
