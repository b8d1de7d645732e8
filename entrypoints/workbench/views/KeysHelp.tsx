import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { KeyList } from '../../../components/KeyList.tsx';
import { useWords } from '../../../components/words.ts';
import { type Command, commandOf, takesKeys } from '../../sidepanel/state/keys.ts';
import type { PlaceName, Workbench } from '../state/workbench.ts';

/** The changeable keys that do something in a place. */
const COMMANDS: Readonly<Partial<Record<PlaceName, readonly Command[]>>> = {
  findings: [
    ...(['next', 'previous', 'first', 'last', 'locate'] as const),
    ...(['confirm', 'dismiss', 'fixed', 'reopen', 'note', 'tag', 'undo', 'search'] as const),
  ],
  pages: ['next', 'previous', 'first', 'last', 'audit', 'undo', 'search'],
};
/** Keys that are the list's own. */
const OWN = {
  findings: [
    ['choose', ['Space', 'X']],
    ['chooseMore', ['Shift+↑', 'Shift+↓']],
    ['chooseAll', ['Ctrl+A']],
    ['chooseNone', ['Esc']],
    ['leap', ['PgUp', 'PgDn']],
    ['fold', ['←', '→']],
  ],
  pages: [
    ['showFindings', ['Enter']],
    ['delete', ['Delete']],
  ],
} as const;

/** The way to the list of keys, and the list while it is asked for. */
export function KeysHelp({ workbench, place }: { readonly workbench: Workbench; readonly place: PlaceName }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const table = workbench.shortcuts.table.value;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (takesKeys(event.target instanceof HTMLElement ? event.target : null)) return;
      if (commandOf(event, workbench.shortcuts.table.peek()) !== 'help') return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [workbench]);
  const commands = COMMANDS[place];
  if (!commands) return null;
  const own = place === 'findings' ? OWN.findings : place === 'pages' ? OWN.pages : [];
  return (
    <>
      <div class="places-help">
        <Button kind="quiet" command="help" onClick={() => setOpen(true)}>
          {t('help.title')}
        </Button>
      </div>
      {open && (
        <KeyList
          rows={[
            ...commands.map((id) => ({ name: t(`help.${id}`), keys: table[id] })),
            ...own.map(([id, keys]) => ({ name: t(`listKeys.${id}`), keys })),
          ]}
          hint={t('listKeys.change')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
