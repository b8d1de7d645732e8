import { FAMILY_TERMS, SEVERITY_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import type { RuleInfo, RuleSettings } from '../lib/view/ruleSettings.ts';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface RuleListProps {
  readonly rules: readonly RuleInfo[];
  readonly severities: RuleSettings['severities'];
  /** null: back to the rule's own grading. */
  readonly onChange: (rule: string, grading: Severity | 'off' | null) => void;
}

/** Every rule with its grading, changeable; families fold. */
export function RuleList({ rules, severities, onChange }: RuleListProps) {
  const { t, term } = useWords();
  const families = Object.entries(FAMILY_TERMS)
    .map(([family, name]) => ({ family, name: term(name), rules: rules.filter((rule) => rule.family === family) }))
    .filter((family) => family.rules.length > 0);
  return (
    <div class="rule-list">
      {families.map(({ family, name, rules: mine }) => {
        const changed = mine.filter(({ id }) => severities[id] !== undefined).length;
        return (
          <details key={family}>
            <summary>
              {name} <span class="hint">{t('rules.count', { count: mine.length })}</span>{' '}
              {changed > 0 && <span class="badge">{t('rules.changed', { count: changed })}</span>}
            </summary>
            <ul>
              {mine.map((rule) => (
                <li key={rule.id} class="rule-row">
                  <span>
                    {rule.title} <span class="hint">{rule.id}</span>
                  </span>
                  <Select
                    label={t('rules.grading', { rule: rule.title })}
                    value={severities[rule.id] ?? ''}
                    active={severities[rule.id] !== undefined}
                    options={[
                      { value: '', label: t('severity.ofRule', { severity: term(SEVERITY_TERMS[rule.severity]) }) },
                      ...Severity.options.map((value) => ({ value, label: term(SEVERITY_TERMS[value]) })),
                      { value: 'off', label: t('rules.off') },
                    ]}
                    onChange={(value) => onChange(rule.id, gradingOf(value))}
                  />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function gradingOf(value: string): Severity | 'off' | null {
  if (value === '') return null;
  if (value === 'off') return value;
  return Severity.parse(value);
}
