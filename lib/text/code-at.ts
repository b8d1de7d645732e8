const { charAt, charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)` for loops over page text; `at` lies within the text. Texts come in more representations (one or two
 * bytes, slices, ropes, …) than V8 keeps apart at one place; from the fifth on it looks `charCodeAt` up for each character,
 * as it does `length`. The method is known here, so that a loop takes a quarter of the time; `length` belongs before the loop.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** The same where `at` may lie outside of the text: 0 there. Code that reads past the end is thrown away by V8. */
export const codeNear = (text: string, at: number): number => (at >= 0 && at < text.length ? codeAt(text, at) : 0);

/** `text.charAt(at)` in the same way: '' outside of the text. */
export const characterNear = (text: string, at: number): string =>
  at >= 0 && at < text.length ? charAt.call(text, at) : '';
