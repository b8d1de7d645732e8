import { useMemo, useState } from 'preact/hooks';
import type { ScopeProgress, ScopeRow, ScopeState } from '../lib/rounds/progress.ts';
import { ScopeEntry } from './ScopeEntry.tsx';
import { SearchField } from './SearchField.tsx';
import { Select } from './Select.tsx';
import { useRowFocus } from './useRowFocus.ts';
import { WindowedList } from './WindowedList.tsx';
import { useWords } from './words.ts';

export interface ScopeListProps {
  readonly progress: ScopeProgress;
  /** The round goes on. */
  readonly open: boolean;
  readonly onOpen: (url: string) => void;
  /** Address of the findings of a page that was audited. */
  readonly findings: (pageId: string) => string;
  readonly onMark: (url: string, state: ScopeState, reason: string) => void;
  readonly onRemove: (url: string) => void;
}

const STATES = ['open', 'done', 'unreachable'] as const;

/** The pages of a round and how each stands. */
export function ScopeList({ progress, open, onOpen, findings, onMark, onRemove }: ScopeListProps) {
  const { t } = useWords();
  const [show, setShow] = useState<ScopeState | 'all'>('all');
  const [reasonFor, setReasonFor] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const rows = useMemo(() => narrowed(progress.rows, show, words), [progress, show, words]);
  const label = t('scope.list');
  const { list, onFocusIn } = useRowFocus(rows.map(({ entry }) => entry.url));
  if (progress.rows.length === 0) {
    return (
      <p class="nothing">
        {t('scope.empty')} {open && t('scope.emptyDo')}
      </p>
    );
  }
  return (
    <>
      <div class="tools-row scope-tools">
        <Select
          label={t('scope.show')}
          value={show}
          active={show !== 'all'}
          options={[
            { value: 'all', label: t('scope.all', { count: progress.rows.length }) },
            ...STATES.map((state) => ({ value: state, label: `${t(`scope.${state}`)} ${progress.counts[state]}` })),
          ]}
          onChange={(value) => setShow(STATES.find((state) => state === value) ?? 'all')}
        />
        <SearchField label={t('scope.search')} value={words} onSearch={setWords} />
      </div>
      {rows.length === 0 ? (
        <p class="nothing scope-nothing">{t('scope.noneSuch')}</p>
      ) : (
        <div ref={list} onFocusIn={onFocusIn}>
          <WindowedList
            rows={rows}
            keyOf={({ entry }) => entry.url}
            estimate={58}
            label={label}
            at={null}
            render={(row) => (
              <ScopeEntry
                row={row}
                asking={reasonFor === row.entry.url}
                onAsk={(asked) => setReasonFor(asked ? row.entry.url : null)}
                onOpen={() => onOpen(row.entry.url)}
                findings={findings}
                onMark={(state, reason) => {
                  setReasonFor(null);
                  onMark(row.entry.url, state, reason);
                }}
                onRemove={() => onRemove(row.entry.url)}
              />
            )}
          />
        </div>
      )}
    </>
  );
}

/** The pages in this state whose body or address has these words. */
function narrowed(rows: readonly ScopeRow[], show: ScopeState | 'all', words: string): readonly ScopeRow[] {
  const sought = words.trim().toLowerCase();
  const inState = show === 'all' ? rows : rows.filter(({ state }) => state === show);
  if (sought === '') return inState;
  return inState.filter(({ entry }) => `${entry.body}\n${entry.url}`.toLowerCase().includes(sought));
}
