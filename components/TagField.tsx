import { useWords } from './words.ts';

export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags of a finding, separated by white space or commas. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const { t } = useWords();
  const text = tags.join(' ');
  return (
    <input
      class="input tags"
      type="text"
      aria-label={t('finding.tags')}
      placeholder={t('finding.tagsPlaceholder')}
      value={text}
      onChange={(event) => onChange(tagsOf(event.currentTarget.value))}
    />
  );
}

/** Tags in a line of text, each once. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))];
}
