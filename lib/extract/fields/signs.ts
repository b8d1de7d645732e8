import { codeNear } from '../../text/code-at.ts';

/** Colons that end labels. */
export const COLONS = ':：︰﹕∶꞉';

/** Where the line ends that `from` stands in. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** The first place from `from` on that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (codeNear(text, at) === 0x20) at++;
  return at;
}

/** Behind colons and the spaces among them. */
export function afterColon(text: string, from: number): number {
  let at = from;
  while (at < text.length && (COLONS.includes(text.charAt(at)) || text.charAt(at) === ' ')) at++;
  return at;
}

/** True for a Chinese character. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** True for a letter of the alphabet. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** True for what words and numbers are made of. */
export function isWord(code: number): boolean {
  return (
    isIdeograph(code) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
