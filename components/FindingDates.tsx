import type { FindingView } from '../lib/view/finding.ts';
import { useWords } from './words.ts';

/** When a finding was first found, whether the last audit still found it, and whom it was given to. */
export function FindingDates({ finding }: { readonly finding: FindingView }) {
  const { t } = useWords();
  const [first, last] = [finding.firstSeen.slice(0, 10), finding.lastSeen.slice(0, 10)];
  const assignee = finding.decision?.assignee ?? '';
  return (
    <p class="hint">
      {finding.present
        ? t(last === first ? 'finding.found' : 'finding.foundStill', { first, last })
        : t('finding.foundGone', { first, last })}
      {assignee && ` · ${t('finding.assignedTo', { name: assignee })}`}
    </p>
  );
}
