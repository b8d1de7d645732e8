import { SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import type { RuleInfo } from '../lib/view/ruleSettings.ts';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export type Grading = Severity | 'off';

export interface RuleLineProps {
  readonly rule: RuleInfo;
  /** Undefined where it is the rule's own. */
  readonly grading: Grading | undefined;
  readonly onChange: (grading: Grading | null) => void;
}

/** A rule with its grading; its name unfolds to what it checks. */
export function RuleLine({ rule, grading, onChange }: RuleLineProps) {
  const { t, term } = useWords();
  const { id, title, about, example, basis } = rule;
  return (
    <li class="rule-row">
      <details class="rule-about">
        <summary>
          {title} <span class="hint">{id}</span>
        </summary>
        {about !== '' && <p>{about}</p>}
        {example !== '' && <p>{t('rule.example', { example })}</p>}
        {basis !== '' && <p>{t('rules.basis', { basis })}</p>}
      </details>
      <Select
        label={t('rules.grading', { rule: title })}
        value={grading ?? ''}
        active={grading !== undefined}
        options={[
          { value: '', label: t('severity.ofRule', { severity: term(SEVERITY_TERMS[rule.severity]) }) },
          ...Severity.options.map((value) => ({ value, label: term(SEVERITY_TERMS[value]) })),
          { value: 'off', label: t('rules.off') },
        ]}
        onChange={(value) => onChange(gradingOf(value))}
      />
    </li>
  );
}

function gradingOf(value: string): Grading | null {
  if (value === '') return null;
  if (value === 'off') return value;
  return Severity.parse(value);
}
