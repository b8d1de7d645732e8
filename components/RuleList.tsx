import { FAMILY_TERMS } from '../lib/i18n/terms.ts';
import type { RuleInfo, RuleSettings } from '../lib/view/ruleSettings.ts';
import { Button } from './Button.tsx';
import { type Grading, RuleLine } from './RuleLine.tsx';
import { useWords } from './words.ts';

export interface RuleListProps {
  readonly rules: readonly RuleInfo[];
  readonly severities: RuleSettings['severities'];
  /** null: back to the rule's own grading. */
  readonly onChange: (rule: string, grading: Grading | null) => void;
  readonly onReset: () => void;
}

/** Every rule with what it checks and its grading, changeable; families fold. */
export function RuleList({ rules, severities, onChange, onReset }: RuleListProps) {
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
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  grading={severities[rule.id]}
                  onChange={(grading) => onChange(rule.id, grading)}
                />
              ))}
            </ul>
          </details>
        );
      })}
      {Object.keys(severities).length > 0 && (
        <Button icon="undo" onClick={onReset}>
          {t('rules.reset')}
        </Button>
      )}
    </div>
  );
}
