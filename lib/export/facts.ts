import { OUTCOME_TERMS, SEVERITY_TERMS } from '../i18n/terms.ts';
import type { Evidence, Language, Text } from '../rules/model.ts';
import { renderMessage, ruleTitle } from '../rules/render.ts';
import type { SavedFinding } from '../store/records.ts';

/** A finding's words, the same in notice, report and Markdown. */
export interface Facts {
  readonly severity: string;
  /** 待核实, '' where the finding is certain. */
  readonly review: string;
  readonly rule: string;
  readonly message: string;
  /** 应为, 实为, 差额, 依据: those that there are. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
  readonly quotes: readonly Quoted[];
}

/** Words of the page and what they are; '' where that is not known. */
export interface Quoted {
  readonly label: string;
  readonly quote: string;
}

const NAMES = {
  expected: { zh: '应为', en: 'Expected' },
  actual: { zh: '实为', en: 'Actual' },
  difference: { zh: '差额', en: 'Difference' },
  basis: { zh: '依据', en: 'Basis' },
} as const satisfies Record<string, Text>;

export function factsOf(finding: SavedFinding, language: Language): Facts {
  const details = (['expected', 'actual', 'difference', 'basis'] as const).flatMap((name) => {
    const value = finding[name]?.trim() ?? '';
    return value === '' ? [] : [{ name: NAMES[name][language], value }];
  });
  return {
    severity: SEVERITY_TERMS[finding.decision?.severity ?? finding.severity][language],
    review: finding.outcome === 'review' ? OUTCOME_TERMS.review[language] : '',
    rule: ruleTitle(finding.rule, language),
    message: renderMessage(finding.message, language),
    details,
    quotes: quotesOf(finding.evidence),
  };
}

/** Each quote once, with what it is. */
export function quotesOf(evidence: readonly Evidence[]): readonly Quoted[] {
  const seen = new Map<string, Quoted>();
  for (const { label, quote } of evidence) {
    if (quote.trim() !== '') seen.set(JSON.stringify([label, quote]), { label: label.trim(), quote: quote.trim() });
  }
  return [...seen.values()];
}
