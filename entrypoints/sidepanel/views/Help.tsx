import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ShortcutHelp } from '../../../components/ShortcutHelp.tsx';
import { useWords } from '../../../components/words.ts';
import type { KeyFault } from '../state/keyChanges.ts';
import { COMMANDS, type Command, keyOf } from '../state/keys.ts';
import type { Panel } from '../state/panel.ts';

/** The list of keys, while it is asked for. */
export function Help({ panel }: { readonly panel: Panel }) {
  return panel.help.value ? <OpenHelp panel={panel} /> : null;
}

function OpenHelp({ panel }: { readonly panel: Panel }) {
  const { t } = useWords();
  const { shortcuts } = panel;
  const [waiting, setWaiting] = useState<Command | null>(null);
  const [fault, setFault] = useState<{ readonly key: string; readonly fault: KeyFault } | null>(null);
  const [everywhere, setEverywhere] = useState<readonly { name: string; key: string }[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setEverywhere(
        commands.map(({ name, description, shortcut }) => ({
          name: name === '_execute_action' ? t('keys.audit') : (description ?? ''),
          key: shortcut || t('keys.noKey'),
        })),
      ),
    );
  }, [t]);
  const wait = (command: Command | null) => {
    setWaiting(command);
    if (command !== null) setFault(null);
  };
  const press = async (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (waiting === null || key === null) return;
    const refused = await shortcuts.set(waiting, key);
    setFault(refused && { key, fault: refused });
    if (refused) return;
    setWaiting(null);
    panel.said.value = t('keys.said', { name: t(`help.${waiting}`), key });
  };
  const why = ({ key, fault }: { readonly key: string; readonly fault: KeyFault }) =>
    fault.why === 'taken' ? t('keys.taken', { key, name: t(`help.${fault.by}`) }) : t('keys.reserved', { key });
  return (
    <ShortcutHelp
      shortcuts={COMMANDS.map((id) => ({ id, name: t(`help.${id}`), keys: shortcuts.table.value[id] }))}
      waiting={waiting}
      fault={fault && why(fault)}
      everywhere={everywhere}
      changed={shortcuts.changed.value}
      onWait={wait}
      onPress={(event) => void press(event)}
      onReset={() => {
        setFault(null);
        void shortcuts.reset();
      }}
      onClose={() => {
        panel.help.value = false;
      }}
    />
  );
}
