import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';
import { useWords } from './words.ts';

export interface ViewMenuProps {
  readonly views: readonly { readonly id: string; readonly name: string; readonly own: boolean }[];
  /** Id of the view shown, null where it is none of them. */
  readonly current: string | null;
  readonly onShow: (id: string) => void;
  readonly onSave: (name: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Named ways to look at the list, and how it is looked at now kept under a name. */
export function ViewMenu({ views, current, onShow, onSave, onRename, onRemove }: ViewMenuProps) {
  const { t } = useWords();
  const [renaming, setRenaming] = useState<string | null>(null);
  const name = views.find(({ id }) => id === current)?.name ?? t('views.changed');
  return (
    <Menu label={t('views.label', { name })} active={current === null}>
      {() => (
        <>
          <ul class="menu-list" aria-label={t('views.all')}>
            {views.map(({ id, name: own, own: mine }) => (
              <li key={id} class="menu-row">
                {renaming === id ? (
                  <NameField
                    label={t('views.rename', { name: own })}
                    value={own}
                    action={t('views.keep')}
                    onDone={(next) => {
                      setRenaming(null);
                      if (next !== own) onRename(id, next);
                    }}
                  />
                ) : (
                  <button type="button" class="menu-item" aria-pressed={id === current} onClick={() => onShow(id)}>
                    {own}
                  </button>
                )}
                {mine && renaming !== id && (
                  <>
                    <Button
                      icon="note"
                      kind="quiet"
                      name={t('views.rename', { name: own })}
                      onClick={() => setRenaming(id)}
                    />
                    <Button
                      icon="trash"
                      kind="quiet"
                      name={t('views.remove', { name: own })}
                      onClick={() => onRemove(id)}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
          <div class="menu-foot">
            <NameField label={t('views.saveAs')} value="" action={t('views.save')} onDone={onSave} />
          </div>
        </>
      )}
    </Menu>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly action: string;
  readonly onDone: (name: string) => void;
}

function NameField({ label, value, action, onDone }: NameFieldProps) {
  const [name, setName] = useState(value);
  const ready = name.trim() !== '';
  const done = () => {
    if (!ready) return;
    onDone(name.trim());
    setName('');
  };
  return (
    <form
      class="menu-name-field"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        class="input"
        type="text"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={60}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button disabled={!ready} onClick={done}>
        {action}
      </Button>
    </form>
  );
}
