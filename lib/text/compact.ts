import { codeAt } from './code-at.ts';

/** White space of any kind and characters without width; `cleanText` has made most of it one kind, labels from elsewhere have not. */
const SPACE = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff\ue5e5]+/g;

/** The string without any white space: `索 引　号` is `索引号`. */
export function compact(text: string): string {
  // Most text has none, and is asked for often: it comes back as it is.
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code <= 0x20 || (code > 0x7e && (code <= 0x3000 || code > 0xd7ff))) return text.replace(SPACE, '');
  }
  return text;
}
