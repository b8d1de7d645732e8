import { useWords } from './words.ts';

export interface ShortcutRowProps {
  readonly name: string;
  readonly keys: readonly string[];
  /** The next key pressed is to be its key. */
  readonly waiting: boolean;
  readonly onWait: (waits: boolean) => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

/** One command with its keys; pressed, it waits for another key. */
export function ShortcutRow({ name, keys, waiting, onWait, onPress }: ShortcutRowProps) {
  const { t } = useWords();
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class="shortcut-keys"
        aria-label={waiting ? t('keys.press', { name }) : t('keys.change', { name, keys: keys.join(t('list.comma')) })}
        title={waiting ? undefined : t('keys.change', { name, keys: keys.join(t('list.comma')) })}
        aria-pressed={waiting}
        onClick={() => onWait(!waiting)}
        onBlur={() => {
          if (waiting) onWait(false);
        }}
        onKeyDown={(event) => {
          if (!waiting || event.key === 'Escape' || event.key === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          onPress(event);
        }}
      >
        {waiting ? (
          <span class="hint">{t('keys.waiting')}</span>
        ) : (
          keys.map((key) => (
            <kbd class="key" key={key}>
              {key}
            </kbd>
          ))
        )}
      </button>
    </li>
  );
}
