import { ariaKey, useKey } from './keys.ts';
import { useWords } from './words.ts';

export interface NoteFieldProps {
  readonly text: string;
  /** Every keystroke. */
  readonly onType: (text: string) => void;
  /** The inspector has finished: left the field, or pressed Ctrl+Enter or Escape. */
  readonly onSave: (text: string) => void;
}

/** The inspector's note on a finding; kept as it is typed. */
export function NoteField({ text, onType, onSave }: NoteFieldProps) {
  const { t } = useWords();
  const key = useKey('note');
  return (
    <label class="note">
      <span class="field-label">{t('finding.note')}</span>
      <textarea
        class="input"
        data-note
        rows={text.includes('\n') || text.length > 40 ? 3 : 1}
        value={text}
        placeholder={t('finding.notePlaceholder')}
        aria-keyshortcuts={ariaKey(key)}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={(event) => onSave(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.stopPropagation();
            const field = event.currentTarget;
            // The focus goes back to the card; leaving the field keeps the note.
            const card = field.closest('.card')?.querySelector<HTMLElement>('.card-button');
            if (card) card.focus();
            else field.blur();
          }
        }}
      />
    </label>
  );
}
