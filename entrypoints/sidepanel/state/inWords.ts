import type { Language } from '../../../lib/rules/model.ts';
import type { SavedFinding } from '../../../lib/store/index.ts';
import { type FindingView, viewOf } from '../../../lib/view/finding.ts';
import type { RuleWords } from '../../../lib/view/ruleWords.ts';

/**
 * Puts findings into words, numbered as on the page: what the page no longer has keeps no number. A finding that is the same
 * object as before gives the same view, so that judging one of thousands touches one.
 */
export function inWords(): (
  findings: readonly SavedFinding[],
  words: RuleWords,
  language: Language,
) => readonly FindingView[] {
  let known = new Map<SavedFinding, FindingView>();
  let spoken: readonly [RuleWords, Language] | null = null;
  return (findings, words, language) => {
    if (spoken?.[0] !== words || spoken[1] !== language) known = new Map();
    spoken = [words, language];
    const now = new Map<SavedFinding, FindingView>();
    let last = 0;
    for (const finding of findings) {
      const number = finding.present ? ++last : 0;
      const before = known.get(finding);
      now.set(finding, before?.number === number ? before : { ...viewOf(finding, words, language), number });
    }
    known = now;
    return [...now.values()];
  };
}
