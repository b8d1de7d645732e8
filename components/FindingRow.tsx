import type { RecheckState } from '../lib/store/list/model.ts';
import type { FindingView } from '../lib/view/finding.ts';
import type { ListColumn } from '../lib/view/listView.ts';
import { GridCell, GridLine } from './gridParts.tsx';
import { SeverityWord } from './SeverityWord.tsx';
import { StatusWord } from './StatusWord.tsx';
import { useWords } from './words.ts';

/** What a row shows of the page and round of a finding. */
export interface FindingHome {
  readonly title: string;
  readonly indexNumber: string;
  readonly published: string;
  readonly round: string;
  readonly recheck: RecheckState;
}

export interface FindingRowProps {
  readonly id: string;
  readonly index: number;
  readonly columns: readonly ListColumn[];
  /** Undefined while it is being read. */
  readonly finding: FindingView | undefined;
  readonly home: FindingHome | undefined;
  /** The one shown in detail. */
  readonly current: boolean;
  /** Chosen for a change of several. */
  readonly chosen: boolean;
  readonly onChoose: (index: number, range: boolean) => void;
  readonly onSelect: (index: number) => void;
}

/** One finding of the long list, in one line. */
export function FindingRow({
  id,
  index,
  columns,
  finding,
  home,
  current,
  chosen,
  onChoose,
  onSelect,
}: FindingRowProps) {
  const { t } = useWords();
  return (
    <GridLine
      id={id}
      index={index + 2}
      class={`line${current ? ' is-selected' : ''}${finding ? ` status-is-${finding.status}` : ''}`}
      chosen={chosen}
      onClick={(event) => {
        const ticked = event.target instanceof Element && event.target.closest('.tick-cell') !== null;
        if (ticked || event.shiftKey || event.ctrlKey || event.metaKey) onChoose(index, event.shiftKey);
        if (!ticked) onSelect(index);
      }}
    >
      <GridCell class="tick-cell">
        <span class="tick" aria-hidden="true" />
        {chosen && <span class="visually-hidden">{t('bulk.isChosen')}</span>}
      </GridCell>
      {columns.map((column) => (
        <GridCell key={column} class={`cell-${column}`}>
          {finding && <Cell column={column} finding={finding} home={home} />}
        </GridCell>
      ))}
    </GridLine>
  );
}

interface CellProps {
  readonly column: ListColumn;
  readonly finding: FindingView;
  readonly home: FindingHome | undefined;
}

function Cell({ column, finding, home }: CellProps) {
  const { t } = useWords();
  switch (column) {
    case 'severity':
      return <SeverityWord severity={finding.severity} review={finding.review} quiet />;
    case 'status':
      return <StatusWord status={finding.status} />;
    case 'message':
      return <span title={finding.message}>{finding.message}</span>;
    case 'body':
      return <span title={finding.body}>{finding.body}</span>;
    case 'page':
      return <span title={home?.title}>{home?.title}</span>;
    case 'rule':
      return <span title={finding.rule}>{finding.ruleTitle}</span>;
    case 'seen':
      return <time dateTime={finding.firstSeen}>{finding.firstSeen.slice(0, 10)}</time>;
    case 'recheck':
      return home ? <span>{t(`recheckState.${home.recheck}`)}</span> : null;
    case 'inspector':
      return <span>{finding.decision?.assignee || finding.decision?.by}</span>;
    case 'tags':
      return <span title={finding.decision?.tags.join(' ')}>{finding.decision?.tags.join(' ')}</span>;
    case 'round':
      return <span title={home?.round}>{home?.round}</span>;
    case 'indexNumber':
      return <span title={home?.indexNumber}>{home?.indexNumber}</span>;
    case 'published':
      return <span>{home?.published}</span>;
  }
}
