import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from '../lib/i18n/text.ts';

/** The words every component below speaks. */
export const WordsContext = createContext<Words>(wordsOf('zh'));

export function useWords(): Words {
  return useContext(WordsContext);
}
