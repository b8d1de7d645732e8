import { useState } from 'preact/hooks';
import type { ScopeProgress, ScopeRow, ScopeState } from '../lib/rounds/progress.ts';
import { Button } from './Button.tsx';
import { Select } from './Select.tsx';
import { WindowedList } from './WindowedList.tsx';
import { useWords } from './words.ts';

export interface ScopeListProps {
  readonly progress: ScopeProgress;
  readonly onOpen: (url: string) => void;
  /** Address of the findings of a page that was audited. */
  readonly findings: (pageId: string) => string;
  readonly onMark: (url: string, state: ScopeState, reason: string) => void;
  readonly onRemove: (url: string) => void;
}

const STATES = ['open', 'done', 'unreachable'] as const;
/** A shape and a word for each state: colour alone says nothing. */
export const SIGNS: Readonly<Record<ScopeState, string>> = { open: '○', done: '✓', unreachable: '✕' };

/** The pages of a round and how each stands. */
export function ScopeList({ progress, onOpen, findings, onMark, onRemove }: ScopeListProps) {
  const { t } = useWords();
  const [show, setShow] = useState<ScopeState | 'all'>('all');
  const [reasonFor, setReasonFor] = useState<string | null>(null);
  const rows = show === 'all' ? progress.rows : progress.rows.filter(({ state }) => state === show);
  const label = t('scope.list');
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
      </div>
      {rows.length === 0 ? (
        <p class="nothing scope-nothing">{progress.rows.length === 0 ? t('scope.empty') : t('scope.noneSuch')}</p>
      ) : (
        <WindowedList
          rows={rows}
          keyOf={({ entry }) => entry.url}
          estimate={58}
          label={label}
          at={null}
          render={(row) => (
            <Entry
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
      )}
    </>
  );
}

interface EntryProps {
  readonly row: ScopeRow;
  readonly asking: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onOpen: () => void;
  readonly findings: (pageId: string) => string;
  readonly onMark: (state: ScopeState, reason: string) => void;
  readonly onRemove: () => void;
}

function Entry({ row, asking, onAsk, onOpen, findings, onMark, onRemove }: EntryProps) {
  const { t } = useWords();
  const { entry, state, pageId } = row;
  const of = { name: entry.body || entry.url };
  return (
    <div class="scope-entry">
      <span class={`scope-state scope-is-${state}`}>
        <span aria-hidden="true">{SIGNS[state]}</span> {t(`scope.${state}`)}
      </span>
      <span class="scope-page">
        <span class="scope-body">{entry.body || t('scope.noBody')}</span>
        <button type="button" class="jump hint" onClick={onOpen}>
          {entry.url}
        </button>
        {state !== 'done' && entry.state === 'unreachable' && (
          <span class="hint">{entry.reason || t('scope.notReached')}</span>
        )}
        {state === 'open' && entry.at !== null && (
          <span class="hint">{t('scope.opened', { at: entry.at.slice(0, 16).replace('T', ' ') })}</span>
        )}
      </span>
      <span class="scope-actions">
        {pageId !== null && (
          <a class="jump scope-findings" href={findings(pageId)}>
            {t('scope.findings')}
          </a>
        )}
        {pageId === null && state !== 'done' && (
          <Button kind="quiet" icon="confirm" name={t('scope.markDone', of)} onClick={() => onMark('done', '')} />
        )}
        {pageId === null && state !== 'unreachable' && (
          <Button kind="quiet" icon="dismiss" name={t('scope.markUnreachable', of)} onClick={() => onAsk(!asking)} />
        )}
        {pageId === null && state !== 'open' && (
          <Button kind="quiet" icon="undo" name={t('scope.markOpen', of)} onClick={() => onMark('open', '')} />
        )}
        <Button kind="quiet" icon="trash" name={t('scope.remove', of)} onClick={onRemove} />
      </span>
      {asking && <Reason onSay={(reason) => onMark('unreachable', reason)} onCancel={() => onAsk(false)} />}
    </div>
  );
}

function Reason({ onSay, onCancel }: { readonly onSay: (reason: string) => void; readonly onCancel: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <form
      class="scope-reason"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(reason.trim());
      }}
    >
      <input
        class="input"
        type="text"
        maxLength={200}
        aria-label={t('scope.reason')}
        placeholder={t('scope.reason')}
        value={reason}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for, and the hand is on the keyboard
        autoFocus
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) onCancel();
        }}
      />
      <button type="submit" class="button">
        {t('scope.unreachable')}
      </button>
    </form>
  );
}
