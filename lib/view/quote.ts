import type { Language } from '../rules/model.ts';

/** Longest quote on a card, in characters; the page itself shows the rest. */
const LONGEST = 120;

/** A quote for a card: runs of white space as one, cut in the middle where it is long. */
export function shortQuote(quote: string): string {
  const one = quote.replace(/\s+/g, ' ').trim();
  if (one.length <= LONGEST) return one;
  return `${one.slice(0, LONGEST - 30)} … ${one.slice(-27)}`;
}

/** A count with separators. */
export function count(value: number, language: Language): string {
  return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
}
