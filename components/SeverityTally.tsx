import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import type { Severity } from '../lib/rules/model.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './words.ts';

export interface SeverityTallyProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly severities: readonly Severity[];
}

/** How many findings of each severity; one that has none leaves its place empty, so that lines below each other compare. */
export function SeverityTally({ counts, severities }: SeverityTallyProps) {
  const { t, term } = useWords();
  return (
    <span class="page-counts">
      {severities.map((severity) => {
        if (counts[severity] === 0) return <span key={severity} />;
        const name = t('counts.of', { severity: term(SEVERITY_TERMS[severity]), count: counts[severity] });
        return (
          <span key={severity} title={name}>
            <Mark severity={severity} /> <span aria-hidden="true">{counts[severity]}</span>
            <span class="visually-hidden">{name}</span>
          </span>
        );
      })}
    </span>
  );
}
