import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { tagsOf } from './TagField.tsx';
import { useWords } from './words.ts';

export interface BulkBarProps {
  /** How many findings are chosen. */
  readonly count: number;
  /** How many the list has. */
  readonly total: number;
  readonly onDecide: (status: 'open' | 'confirmed' | 'fixed') => void;
  readonly onDismiss: (reason: string) => void;
  readonly onTag: (tags: readonly string[]) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** Judges all chosen findings at once; one undo takes them all back. */
export function BulkBar({ count, total, onDecide, onDismiss, onTag, onAll, onClear }: BulkBarProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const ready = words.trim() !== '';
  const use = (act: () => void) => {
    act();
    setWords('');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend
    <div class="bulk actions" role="group" aria-label={t('bulk.label')}>
      <strong>{t('bulk.chosen', { count })}</strong>
      <Button icon="confirm" onClick={() => onDecide('confirmed')}>
        {t('action.confirm')}
      </Button>
      <Button icon="fixed" onClick={() => onDecide('fixed')}>
        {t('action.fixed')}
      </Button>
      <Button icon="undo" onClick={() => onDecide('open')}>
        {t('action.reopen')}
      </Button>
      <input
        class="input bulk-words"
        type="text"
        aria-label={t('bulk.words')}
        placeholder={t('bulk.words')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Button icon="dismiss" disabled={!ready} onClick={() => use(() => onDismiss(words.trim()))}>
        {t('action.dismiss')}
      </Button>
      <Button icon="add" disabled={!ready} onClick={() => use(() => onTag(tagsOf(words)))}>
        {t('bulk.tag')}
      </Button>
      {count < total && (
        <Button kind="quiet" onClick={onAll}>
          {t('bulk.all', { total })}
        </Button>
      )}
      <Button kind="quiet" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </div>
  );
}
