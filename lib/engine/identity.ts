import { hashList } from './hash.ts';

/** What a finding is recognised by, here and from year to year. All hashes are 16 hex digits. */
export interface Identity {
  readonly key: string;
  readonly valueHash: string;
  readonly seriesKey: string;
}

/**
 * Identity of a finding (ENGINE.md): page address + rule + subjects; the values it was judged with; body + rule +
 * subjects. Neither order nor repetition of subjects and values matters.
 */
export function identify(finding: {
  readonly address: string;
  readonly body: string;
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly values: readonly string[];
}): Identity {
  const subjects = sorted(finding.subjects);
  return {
    key: hashList([finding.address, finding.rule, ...subjects]),
    valueHash: hashList(sorted(finding.values)),
    seriesKey: hashList([finding.body, finding.rule, ...subjects]),
  };
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
