import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Status } from '../lib/store/records.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface DecisionBarProps {
  readonly status: Status;
  /** Reason for dismissing, as typed so far. */
  readonly reason: string;
  readonly dismissing: boolean;
  /** What the reason is asked for. */
  readonly label: string;
  readonly onDecide: (status: 'open' | 'confirmed' | 'fixed') => void;
  readonly onDismiss: (reason: string) => void;
  readonly onStartDismissing: () => void;
  readonly onStopDismissing: () => void;
  readonly onTypeReason: (text: string) => void;
  readonly onCapture: (() => void) | undefined;
}

/** Confirm, dismiss with a reason, mark as rectified, or take it back to open. */
export function DecisionBar(props: DecisionBarProps) {
  const { t } = useWords();
  const { status } = props;
  if (props.dismissing) return <DismissForm {...props} />;
  return (
    <div class="actions">
      <Button
        icon="confirm"
        command="confirm"
        pressed={status === 'confirmed'}
        onClick={() => props.onDecide(status === 'confirmed' ? 'open' : 'confirmed')}
      >
        {t('action.confirm')}
      </Button>
      <Button icon="dismiss" command="dismiss" pressed={status === 'dismissed'} onClick={props.onStartDismissing}>
        {t('action.dismiss')}
      </Button>
      <Button
        icon="fixed"
        command="fixed"
        pressed={status === 'fixed'}
        onClick={() => props.onDecide(status === 'fixed' ? 'open' : 'fixed')}
      >
        {t('action.fixed')}
      </Button>
      {props.onCapture && (
        <Button icon="camera" command="capture" onClick={props.onCapture}>
          {t('action.capture')}
        </Button>
      )}
      {status === 'dismissed' && (
        <Button icon="undo" command="reopen" onClick={() => props.onDecide('open')}>
          {t('action.reopen')}
        </Button>
      )}
    </div>
  );
}

function DismissForm({ reason, label, onDismiss, onStopDismissing, onTypeReason }: DecisionBarProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const ready = reason.trim() !== '';
  const submit = () => {
    // What stands in the field now: a fast hand is ahead of what was drawn.
    const typed = field.current?.value.trim() ?? '';
    if (typed !== '') onDismiss(typed);
  };
  return (
    <form
      class="dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field-label" for="dismiss-reason">
        {label}
      </label>
      <textarea
        id="dismiss-reason"
        ref={field}
        rows={2}
        class="input"
        value={reason}
        placeholder={t('dismiss.example')}
        onInput={(event) => onTypeReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            submit();
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            onStopDismissing();
          }
        }}
      />
      <div class="actions">
        <Button kind="primary" disabled={!ready} onClick={submit}>
          {t('action.dismiss')}
        </Button>
        <Button kind="quiet" onClick={onStopDismissing}>
          {t('action.cancel')}
        </Button>
        {!ready && <span class="hint">{t('dismiss.needed')}</span>}
      </div>
    </form>
  );
}
