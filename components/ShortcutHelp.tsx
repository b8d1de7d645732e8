import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

export interface ShortcutHelpProps {
  /** What each key does, in the order shown. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly onClose: () => void;
}

/** All keys, as a dialog over the panel. */
export function ShortcutHelp({ shortcuts, onClose }: ShortcutHelpProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('help.title')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key) => (
                <kbd class="key" key={key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Button kind="primary" onClick={() => dialog.current?.close()}>
        {t('action.close')}
      </Button>
    </dialog>
  );
}
