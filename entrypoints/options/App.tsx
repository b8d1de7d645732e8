import { useEffect } from 'preact/hooks';
import { WordsContext } from '../../components/words.ts';
import { useAppearance } from '../../lib/i18n/useAppearance.ts';
import type { Store } from '../../lib/store/index.ts';
import { Settings } from './Settings.tsx';

/** The options page. */
export function App({ store }: { readonly store: Store }) {
  const { words, appearance, setAppearance } = useAppearance();
  const title = words.t('settings.title');
  useEffect(() => {
    document.title = `${title} · ${words.t('app.name')}`;
  }, [title, words]);
  return (
    <WordsContext.Provider value={words}>
      <main class="options">
        <h1>{title}</h1>
        <Settings store={store} appearance={appearance} onAppearance={setAppearance} />
      </main>
    </WordsContext.Provider>
  );
}
