import { ariaKey, useKey } from './keys.ts';
import { useWords } from './words.ts';

export interface TagFieldProps {
  /** As typed so far. */
  readonly text: string;
  /** Every keystroke. */
  readonly onType: (text: string) => void;
  /** The inspector has finished: left the field, or pressed Enter or Escape. */
  readonly onSave: (text: string) => void;
}

/** Tags of a finding, separated by white space or commas; kept as they are typed. */
export function TagField({ text, onType, onSave }: TagFieldProps) {
  const { t } = useWords();
  const key = useKey('tag');
  return (
    <input
      class="input tags"
      type="text"
      data-tags
      aria-label={t('finding.tags')}
      placeholder={t('finding.tagsPlaceholder')}
      aria-keyshortcuts={ariaKey(key)}
      title={key && `${t('finding.tags')} (${key})`}
      value={text}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={(event) => onSave(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        const field = event.currentTarget;
        // The focus goes back to the card; leaving the field keeps the tags.
        const card = field.closest('.card')?.querySelector<HTMLElement>('.card-button');
        if (card) card.focus();
        else field.blur();
      }}
    />
  );
}

/** Tags in a line of text, each once. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))];
}
