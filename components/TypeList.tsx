import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface TypeListProps {
  readonly types: readonly string[];
  readonly onRemove: (type: string) => void;
  readonly onReset: () => void;
}

/** The types of defect offered, to be edited; a new one is added by using it. */
export function TypeList({ types, onRemove, onReset }: TypeListProps) {
  const { t } = useWords();
  return (
    <details class="type-list">
      <summary>{t('own.types')}</summary>
      <p class="hint">{t('own.typesHint')}</p>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <span>{type}</span>
            <Button icon="dismiss" kind="quiet" name={t('own.removeType', { type })} onClick={() => onRemove(type)} />
          </li>
        ))}
      </ul>
      <Button icon="undo" kind="quiet" onClick={onReset}>
        {t('own.resetTypes')}
      </Button>
    </details>
  );
}
