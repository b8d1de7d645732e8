import type { CheckView } from '../lib/view/check.ts';
import { Icon } from './Icon.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import { Sentence } from './Sentence.tsx';
import { useWords } from './words.ts';

export interface CheckLineProps {
  readonly check: CheckView;
  /** Jumps to what was checked; undefined where the page is not at hand. */
  readonly onLocate: ((check: CheckView) => void) | undefined;
}

/** One check with its outcome and the sentence that says why. */
export function CheckLine({ check, onLocate }: CheckLineProps) {
  const { t } = useWords();
  const placed = check.evidence.some(({ kind }) => kind !== 'page');
  const content = (
    <>
      <OutcomeSign outcome={check.outcome} />
      <span class="check-words">
        <span class="check-message">
          <Sentence text={check.message} />
        </span>
        <span class="check-rule">{check.ruleTitle}</span>
      </span>
    </>
  );
  if (!onLocate || !placed) return <span class="check-line">{content}</span>;
  return (
    <button type="button" class="check-line" title={t('finding.locate')} onClick={() => onLocate(check)}>
      {content}
      <Icon name="locate" small />
    </button>
  );
}
