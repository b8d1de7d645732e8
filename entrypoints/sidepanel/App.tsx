import { useEffect, useMemo } from 'preact/hooks';
import { Announcer } from '../../components/Announcer.tsx';
import { KeysContext } from '../../components/keys.ts';
import { WordsContext } from '../../components/words.ts';
import { useAppearance } from '../../lib/i18n/useAppearance.ts';
import { createCommands } from './commands.ts';
import type { Panel } from './state/panel.ts';
import { Content } from './views/Content.tsx';
import { Help } from './views/Help.tsx';

/** The side panel: state and commands on one side, pure components on the other. */
export function App({ panel }: { readonly panel: Panel }) {
  const { words } = useAppearance();
  // Before the first row is put into words, not after.
  panel.language.value = words.language;
  // The same ones as long as the words are: what gets them does not draw anew.
  const commands = useMemo(() => createCommands(panel, words), [panel, words]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => commands.onKey(event);
    const onHide = () => void panel.drafts.flush();
    addEventListener('keydown', onKeyDown);
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('keydown', onKeyDown);
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onHide);
    };
  }, [commands, panel]);

  return (
    <WordsContext.Provider value={words}>
      <KeysContext.Provider value={panel.shortcuts.table.value}>
        <Content panel={panel} commands={commands} />
        <Help panel={panel} />
      </KeysContext.Provider>
      <Said panel={panel} />
    </WordsContext.Provider>
  );
}

/** By itself, so that what is said draws nothing else. */
function Said({ panel }: { readonly panel: Panel }) {
  return <Announcer text={panel.said.value} />;
}
