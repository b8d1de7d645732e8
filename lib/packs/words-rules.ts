import type { Place } from '../page/model.ts';
import { DOCUMENT } from '../rules/blocks.ts';
import { evidenceAt, pageEvidence } from '../rules/evidence.ts';
import type { AuditInput, Rule, Verdict } from '../rules/rule.ts';
import { cleanText } from '../text/clean.ts';
import type { RulePack } from './model.ts';

/** Checks that one of the words stands in the document. */
export function requiredWordsRule({ words }: RulePack['requiredWords'][number]): Rule['check'] {
  return (input): Verdict[] => {
    const [found] = occurrences(input, words, 1);
    if (found) return [{ outcome: 'pass', message: 'holds', evidence: [evidenceAt(input.view, found.place)] }];
    const args = { words: words.map((word) => `“${word}”`).join('、') };
    return [{ outcome: 'fail', message: 'wordsMissing', args, values: [], evidence: [pageEvidence(input.view)] }];
  };
}

/** Reports each word that must not stand in the document, once with all its places. */
export function forbiddenWordsRule({ words }: RulePack['forbiddenWords'][number]): Rule['check'] {
  return (input): Verdict[] => {
    const byWord = Map.groupBy(occurrences(input, words, MOST), ({ word }) => word);
    if (byWord.size === 0) return [{ outcome: 'pass', message: 'holds' }];
    return [...byWord].map(([word, found]) => ({
      outcome: 'fail',
      message: 'wordsFound',
      args: { word },
      subjects: [word],
      actual: String(found.length),
      evidence: found.map(({ place }) => evidenceAt(input.view, place)),
    }));
  };
}

/** Places kept of all words together: enough to correct them, few enough to read. */
const MOST = 200;

function occurrences(
  { view, layout }: AuditInput,
  words: readonly string[],
  most: number,
): { word: string; place: Place }[] {
  const found: { word: string; place: Place }[] = [];
  const wanted = words
    .map((word) => ({ word, folded: cleanText(word).fold.trim() }))
    .filter(({ folded }) => folded !== '');
  for (const [block, role] of layout.roles.entries()) {
    if (!DOCUMENT.has(role)) continue;
    const { fold } = view.clean(block);
    for (const { word, folded } of wanted) {
      for (let at = fold.indexOf(folded); at >= 0; at = fold.indexOf(folded, at + folded.length)) {
        found.push({ word, place: view.place(block, at, at + folded.length) });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}
