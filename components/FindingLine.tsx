import type { FindingView } from '../lib/view/finding.ts';
import { SeverityWord } from './SeverityWord.tsx';
import { StatusWord } from './StatusWord.tsx';

export interface FindingLineProps {
  readonly index: number;
  readonly total: number;
  /** Undefined while it is being read. */
  readonly finding: FindingView | undefined;
  /** The one shown in detail. */
  readonly current: boolean;
  /** Chosen for a change of several. */
  readonly chosen: boolean;
  readonly onChoose: (key: string) => void;
  readonly onSelect: (index: number) => void;
}

/** One finding of the long list: mark, sentence, body, date, status, in one line. */
export function FindingLine({ index, total, finding, current, chosen, onChoose, onSelect }: FindingLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the focus and the keys
    <div
      id={`row-${index}`}
      class={`line${current ? ' is-selected' : ''}${finding ? ` status-is-${finding.status}` : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={(event) => {
        const ticked = event.target instanceof Element && event.target.classList.contains('tick');
        if (ticked && finding) onChoose(finding.key);
        else onSelect(index);
      }}
    >
      {finding && (
        <>
          <span class="tick" aria-hidden="true" />
          <SeverityWord severity={finding.severity} review={finding.review} quiet />
          <span class="line-message" title={finding.message}>
            {finding.message}
          </span>
          <span class="line-body" title={finding.body}>
            {finding.body}
          </span>
          <span class="line-date">{finding.firstSeen.slice(0, 10)}</span>
          <StatusWord status={finding.status} />
        </>
      )}
    </div>
  );
}
