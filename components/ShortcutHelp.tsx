import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ShortcutRow } from './ShortcutRow.tsx';
import { useWords } from './words.ts';

/** What a key does, and the keys that do it. */
export interface Shortcut<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly keys: readonly string[];
}

export interface ShortcutHelpProps<Id extends string> {
  /** In the order shown. */
  readonly shortcuts: readonly Shortcut<Id>[];
  /** The command that waits for its new key. */
  readonly waiting: Id | null;
  /** Why the key pressed last was not taken, in words. */
  readonly fault: string | null;
  /** Some key is not the one the program came with. */
  readonly changed: boolean;
  /** Asks for a new key for a command; null asks no more. */
  readonly onWait: (id: Id | null) => void;
  /** A key was pressed for the command that waits. */
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
  /** Keys that the browser gives on every page; changed in its own settings. */
  readonly everywhere: readonly { readonly name: string; readonly key: string }[];
}

/** All keys, as a dialog over the panel; each can be changed there. */
export function ShortcutHelp<Id extends string>(props: ShortcutHelpProps<Id>) {
  const { t } = useWords();
  const { waiting } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="help-title"
      onClose={props.onClose}
      // Escape takes back what is being asked before it closes the dialog.
      onCancel={(event) => {
        if (waiting === null) return;
        event.preventDefault();
        props.onWait(null);
      }}
    >
      <h2 id="help-title">{t('help.title')}</h2>
      <p class="hint">{t('keys.how')}</p>
      <p class="card-alert" role="alert" hidden={props.fault === null}>
        {props.fault}
      </p>
      <ul class="shortcuts">
        {props.shortcuts.map((shortcut) => (
          <ShortcutRow
            key={shortcut.id}
            name={shortcut.name}
            keys={shortcut.keys}
            waiting={shortcut.id === waiting}
            onWait={(waits) => props.onWait(waits ? shortcut.id : null)}
            onPress={props.onPress}
          />
        ))}
      </ul>
      {props.everywhere.length > 0 && (
        <>
          <h3 class="field-label">{t('keys.everywhere')}</h3>
          <ul class="shortcuts">
            {props.everywhere.map(({ name, key }) => (
              <li key={name}>
                <span>{name}</span>
                <kbd class="key">{key}</kbd>
              </li>
            ))}
          </ul>
          <p class="hint">{t('keys.everywhereHow')}</p>
        </>
      )}
      <div class="actions">
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {t('action.close')}
        </Button>
        {props.changed && (
          <Button icon="undo" kind="quiet" onClick={props.onReset}>
            {t('keys.reset')}
          </Button>
        )}
      </div>
    </dialog>
  );
}
