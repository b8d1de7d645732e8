import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface SeveritySelectProps {
  readonly severity: Severity;
  /** The rule's own grading, offered as such; null where no rule graded it. */
  readonly own: Severity | null;
  /** null: back to the rule's. */
  readonly onChange: (severity: Severity | null) => void;
}

/** The severity of a finding, changeable. */
export function SeveritySelect({ severity, own, onChange }: SeveritySelectProps) {
  const { t, term } = useWords();
  const options = Severity.options.map((value) => ({
    value,
    label:
      value === own ? t('severity.ofRule', { severity: term(SEVERITY_TERMS[value]) }) : term(SEVERITY_TERMS[value]),
  }));
  return (
    <Select
      label={t('finding.severity')}
      value={severity}
      options={options}
      active={own !== null && severity !== own}
      onChange={(value) => onChange(value === own ? null : Severity.parse(value))}
    />
  );
}
