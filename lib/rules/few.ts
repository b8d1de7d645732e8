/** The first few of several words as one, with … where there are more. */
export function few(words: readonly string[], count: number): string {
  return words.slice(0, count).join('、') + (words.length > count ? '…' : '');
}
