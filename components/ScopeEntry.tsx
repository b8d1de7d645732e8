import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScopeRow, ScopeState } from '../lib/rounds/progress.ts';
import { shortTime } from '../lib/text/moment.ts';
import { Button } from './Button.tsx';
import { useKeepFocus } from './useKeepFocus.ts';
import { useWords } from './words.ts';

/** A shape and a word for each state: colour alone says nothing. */
export const SIGNS: Readonly<Record<ScopeState, string>> = { open: '○', done: '✓', unreachable: '✕' };

export interface ScopeEntryProps {
  readonly row: ScopeRow;
  readonly asking: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onOpen: () => void;
  readonly findings: (pageId: string) => string;
  readonly onMark: (state: ScopeState, reason: string) => void;
  readonly onRemove: () => void;
}

/** One page of a round: how it stands, the way to it, and what may be said of it. */
export function ScopeEntry({ row, asking, onAsk, onOpen, findings, onMark, onRemove }: ScopeEntryProps) {
  const { t } = useWords();
  const { entry, state, pageId } = row;
  const of = { name: entry.body || entry.url };
  const home = useKeepFocus<HTMLDivElement>('.scope-reason input', '.jump');
  return (
    <div class="scope-entry" ref={home}>
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
          <span class="hint">{t('scope.opened', { at: shortTime(entry.at) })}</span>
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
  const field = useRef<HTMLInputElement>(null);
  // It was just asked for, and the hand is on the keyboard.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="scope-reason"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(reason.trim());
      }}
    >
      <input
        ref={field}
        class="input"
        type="text"
        maxLength={200}
        aria-label={t('scope.reason')}
        placeholder={t('scope.reason')}
        value={reason}
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
