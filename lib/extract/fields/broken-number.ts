import { foldWidth } from '../../text/fold.ts';

/** A document number, however it is bracketed, without the spaces in it. */
const WHOLE =
  /^(?=[A-Za-z·-]{0,24}\p{Script=Han})[\p{Script=Han}A-Za-z·()-]{1,24}[〔[({【﹝〖]?(?:19|20)\d\d[〕\])}】﹞〗]第?\d{1,6}号$/u;
const LONGEST = 60;

/** True for a document number and nothing else, spaces and line ends in it left out. */
export function isOneNumber(text: string): boolean {
  return text.length <= LONGEST && WHOLE.test(foldWidth(text).replace(/\s+/g, ''));
}

/**
 * The lines of a document number's value, those joined that a narrow column broke: `清财` and `〔2024〕8号`. Lines that
 * are no number together stay what they are: several numbers, one to a line.
 */
export function numberLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const found: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let whole = lines[i] ?? '';
    let end = i;
    while (!isOneNumber(whole) && !whole.endsWith('号') && end + 1 < lines.length && whole.length <= LONGEST)
      whole += lines[++end] ?? '';
    if (end > i && isOneNumber(whole)) i = end;
    else whole = lines[i] ?? '';
    if (whole !== '') found.push(whole);
  }
  return found;
}
