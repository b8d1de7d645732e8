import type { ComponentChildren } from 'preact';
import type { FindingView } from '../lib/view/finding.ts';
import { Sentence } from './Sentence.tsx';
import { SeverityWord } from './SeverityWord.tsx';
import { StatusWord } from './StatusWord.tsx';
import { useWords } from './words.ts';

export interface FindingCardProps {
  readonly finding: FindingView;
  readonly selected: boolean;
  /** The pointer is over its mark on the page. */
  readonly pointed?: boolean;
  readonly onSelect: (key: string) => void;
  /** Details, only on the selected card. */
  readonly children?: ComponentChildren;
}

/** One finding of the page: mark, number, sentence, status; opened, everything about it. */
export function FindingCard({ finding, selected, pointed = false, onSelect, children }: FindingCardProps) {
  const { t } = useWords();
  return (
    <article class={`card status-is-${finding.status}${selected ? ' is-selected' : ''}${pointed ? ' is-pointed' : ''}`}>
      <h2 class="card-head">
        <button
          type="button"
          class="card-button"
          id={`finding-${finding.key}`}
          aria-expanded={selected}
          aria-current={selected}
          onClick={() => onSelect(finding.key)}
        >
          <SeverityWord severity={finding.severity} review={finding.review} quiet />
          <span class="card-number">{finding.number > 0 ? finding.number : ''}</span>
          <span class="card-message">
            <Sentence text={finding.message} />
          </span>
          <span class="card-state">
            {finding.changed && <span class="badge">{t('finding.changedBadge')}</span>}
            {!finding.present && <span class="badge">{t('finding.goneBadge')}</span>}
            <StatusWord status={finding.status} />
          </span>
        </button>
      </h2>
      {selected && <div class="card-body">{children}</div>}
    </article>
  );
}
