import type { RuleReference } from '../lib/rules/reference.ts';
import { useWords } from './words.ts';

/** The “?” of a finding: what its rule checks, with an example. Closed until asked for. */
export function RuleHelp({ reference }: { readonly reference: RuleReference }) {
  const { t } = useWords();
  return (
    <details class="rule-help">
      <summary>
        <span aria-hidden="true">?</span> {t('rule.help')}
      </summary>
      <p>{reference.about}</p>
      <p>{t('rule.example', { example: reference.example })}</p>
      <p class="rule-id">{reference.id}</p>
    </details>
  );
}
