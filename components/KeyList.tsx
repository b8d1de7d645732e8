import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface KeyListProps {
  /** What keys do, in the order shown. */
  readonly rows: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly hint: string;
  readonly onClose: () => void;
}

/** All keys of a place, as a dialog to be read. */
export function KeyList({ rows, hint, onClose }: KeyListProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('help.title')}</h2>
      <ul class="shortcuts">
        {rows.map(({ name, keys }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="shortcut-keys-read">
              {keys.map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{hint}</p>
      <div class="actions">
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {t('action.close')}
        </Button>
      </div>
    </dialog>
  );
}
