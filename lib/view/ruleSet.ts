import { SEVERITY_TERMS } from '../i18n/terms.ts';
import type { Words } from '../i18n/text.ts';
import type { AuditResult } from '../result.ts';

/** What an audit was done with beside the rules' own grading, as names and values; '' where nothing differed. */
export function ruleSetFacts(
  { severities, packs }: AuditResult['ruleSet'],
  { t, term }: Words,
): readonly { readonly name: string; readonly value: string }[] {
  const graded = Object.entries(severities).map(
    ([rule, severity]) => `${rule} → ${severity === 'off' ? t('rules.off') : term(SEVERITY_TERMS[severity])}`,
  );
  return [
    { name: t('record.packs'), value: packs.map(({ name, hash }) => `${name} (${hash.slice(0, 8)})`).join('；') },
    { name: t('record.graded'), value: graded.join('；') },
  ];
}
