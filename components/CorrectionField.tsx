import { useState } from 'preact/hooks';
import type { Correction } from '../lib/corrections/model.ts';
import { shortTime } from '../lib/view/quote.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface CorrectionFieldProps {
  /** What is put right, for its name. */
  readonly name: string;
  /** What the program read, as it is shown. */
  readonly value: string;
  readonly correction: Correction | undefined;
  /** Resolves to false where the value cannot be one of its kind. */
  readonly onCorrect: (value: string) => Promise<boolean>;
  readonly onRevoke: () => void;
}

/** Puts a misread value right by hand; the reading stays beside it. */
export function CorrectionField({ name, value, correction, onCorrect, onRevoke }: CorrectionFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const [refused, refuse] = useState(false);
  const save = async () => {
    if (text === null) return;
    const kept = await onCorrect(text);
    refuse(!kept);
    if (kept) setText(null);
  };
  if (text === null) {
    return (
      <>
        <span class="correction">
          <Button
            icon="note"
            kind="quiet"
            name={t('correction.of', { name })}
            onClick={() => setText(correction?.value ?? value)}
          />
          {correction && <Button icon="undo" kind="quiet" name={t('correction.revoke', { name })} onClick={onRevoke} />}
        </span>
        {correction && (
          <span class="correction-note hint">
            {t('correction.was', { reading: correction.reading || t('field.blank'), time: shortTime(correction.at) })}
          </span>
        )}
      </>
    );
  }
  return (
    <form
      class="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setText(null);
      }}
    >
      <input
        class="input"
        type="text"
        aria-label={t('correction.of', { name })}
        aria-invalid={refused}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button kind="primary" onClick={() => void save()}>
        {t('own.save')}
      </Button>
      <Button kind="quiet" onClick={() => setText(null)}>
        {t('action.cancel')}
      </Button>
      {refused && <span class="card-alert">{t('correction.refused')}</span>}
    </form>
  );
}
