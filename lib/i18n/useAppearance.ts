import { useEffect, useMemo, useState } from 'preact/hooks';
import { APPEARANCE_KEY, type Appearance, parseAppearance } from './appearance.ts';
import { languageOf, type Words, wordsOf } from './text.ts';

/** The inspector's appearance, applied to the document; other views of the extension follow a change at once. */
export function useAppearance(): { words: Words; appearance: Appearance; setAppearance: (next: Appearance) => void } {
  const [appearance, show] = useState(() => parseAppearance(localStorage.getItem(APPEARANCE_KEY)));
  const language = languageOf(appearance.language, navigator.language);
  const words = useMemo(() => wordsOf(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = appearance.theme === 'dark' || (appearance.theme === 'auto' && system.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [appearance.theme]);

  useEffect(() => {
    const changed = (event: StorageEvent) => {
      if (event.key === APPEARANCE_KEY) show(parseAppearance(event.newValue));
    };
    addEventListener('storage', changed);
    return () => removeEventListener('storage', changed);
  }, []);

  return {
    words,
    appearance,
    setAppearance: (next) => {
      localStorage.setItem(APPEARANCE_KEY, JSON.stringify(next));
      show(next);
    },
  };
}
