import { fill } from '../fill.ts';
import type { Language, Text } from '../rules/model.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Name of a sentence of the interface. */
export type Key = keyof typeof zh;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** The arguments a sentence needs; `never` where it needs none. */
export type Args<K extends Key> = Names<(typeof zh)[K]>;

/** The interface's words in one language. */
export interface Words {
  readonly language: Language;
  /** A sentence of the catalog with its arguments filled in. */
  t<K extends Key>(
    key: K,
    ...args: [Args<K>] extends [never] ? [] : [Readonly<Record<Args<K>, string | number>>]
  ): string;
  /** A term that carries its languages with it. */
  term(text: Text): string;
}

const CATALOGS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { zh, en };

export function wordsOf(language: Language): Words {
  const catalog = CATALOGS[language];
  return {
    language,
    t: (key, ...[args]) => fill(catalog[key], args ?? {}),
    term: (text) => text[language],
  };
}

/** What the inspector chose; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', 'zh', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Language to show: the choice, else English where the browser is set to it, else Chinese. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^(zh|$)/i.test(browserLanguage) ? 'zh' : 'en';
}
