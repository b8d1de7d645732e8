/** A text without white space and zero-width characters, with the way back: `at[i]` is where its character `i` stands in the original. */
export interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

export function squeeze(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}

export function squeezed(text: string): Squeezed {
  const at: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (INVISIBLE.test(sign)) continue;
    out += sign;
    at.push(i);
  }
  return { text: out, at };
}

/** Range of the original behind `[start, end)` of the squeezed text. */
export function unsqueeze({ at }: Squeezed, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? first) + 1 : first };
}

/** Where a quote occurs in a squeezed text; a `*` of the quote stands for any character (masked personal data). */
export function occurrences(quote: string, text: string, most = 200): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (quote === '') return found;
  const next = quote.includes('*') ? maskedFinder(quote, text) : (from: number) => text.indexOf(quote, from);
  for (let start = next(0); start >= 0 && found.length < most; start = next(start + 1))
    found.push({ start, end: start + quote.length });
  return found;
}

function maskedFinder(quote: string, text: string): (from: number) => number {
  const pattern = new RegExp(quote.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '[^]'), 'g');
  return (from) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? -1;
  };
}

/** True where a text is what a quote says, white space aside and `*` for anything. */
export function sameWords(quote: string, text: string): boolean {
  const [one, other] = [squeeze(quote), squeeze(text)];
  return one === other || (one.length === other.length && one.includes('*') && occurrences(one, other).length > 0);
}
