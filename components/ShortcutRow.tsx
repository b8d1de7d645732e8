import { Fragment } from 'preact';
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
        title={waiting ? t('keys.press') : t('keys.change')}
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
        {/* The name holds what is to be seen, so that who speaks to the machine can say it. */}
        <span class="visually-hidden">{t('keys.of', { name })}</span>
        {waiting ? (
          <span class="hint">{t('keys.waiting')}</span>
        ) : (
          keys.map((key, i) => (
            <Fragment key={key}>
              {i > 0 && <span class="visually-hidden">{t('list.comma')}</span>}
              <kbd class="key">{key}</kbd>
            </Fragment>
          ))
        )}
      </button>
    </li>
  );
}
