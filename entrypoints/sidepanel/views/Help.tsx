import { ShortcutHelp } from '../../../components/ShortcutHelp.tsx';
import { useWords } from '../../../components/words.ts';
import { COMMANDS, KEYS } from '../state/keys.ts';
import type { Panel } from '../state/panel.ts';

/** The list of keys, while it is asked for. */
export function Help({ panel }: { readonly panel: Panel }) {
  const { t } = useWords();
  if (!panel.help.value) return null;
  return (
    <ShortcutHelp
      shortcuts={COMMANDS.map((command) => ({ name: t(`help.${command}`), keys: KEYS[command] }))}
      onClose={() => {
        panel.help.value = false;
      }}
    />
  );
}
