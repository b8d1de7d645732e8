import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface SameRuleProps {
  /** Findings of the rule on this page that are still open, this one included. */
  readonly count: number;
  readonly onConfirmAll: () => void;
  readonly onDismissAll: () => void;
}

/** Judges all open findings of one rule on the page at once; one undo takes them all back. */
export function SameRule({ count, onConfirmAll, onDismissAll }: SameRuleProps) {
  const { t } = useWords();
  if (count < 2) return null;
  return (
    <div class="actions">
      <span class="hint">{t('finding.allOfRule', { count })}</span>
      <Button kind="quiet" onClick={onConfirmAll}>
        {t('finding.confirmAll')}
      </Button>
      <Button kind="quiet" onClick={onDismissAll}>
        {t('finding.dismissAll')}
      </Button>
    </div>
  );
}
