/** White space of any kind and characters without width; `cleanText` has made most of it one kind, labels from elsewhere have not. */
const SPACE = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff\ue5e5]+/g;

/** The string without any white space: `索 引　号` is `索引号`. */
export function compact(text: string): string {
  return text.replace(SPACE, '');
}
