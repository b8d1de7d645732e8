import { looksLikeUrl, type ScopeLine } from './scope.ts';

/** What may stand between a body and an address, or around either. A name may end with a bracket: 某局（本级）. */
const BEFORE = new Set(' \t,，;；:：、|"\'“”‘’()（）<>《》-—');
const AFTER = new Set(' \t,，;；:：、|"\'“”‘’(（<《-—');
/** `12.`, `（3）`, `4、`, `5 ` before the body. */
const NUMBER = /^[(（]?\d{1,5}(?:[.．、)）]|\s)/u;
/** What is left where an address stood in brackets. */
const EMPTY_BRACKETS = /[(（<《]\s?[)）>》]/g;
/** An address with its scheme; it ends where characters stand that an address cannot have. */
const ADDRESS = /[a-z][a-z\d+.-]{1,10}[:：][/／]{2}[!-~]+/giu;

/** Lines of `body address` as they were pasted: in either order, with any usual separator or none, several addresses in a line. */
export function pastedLines(text: string): ScopeLine[] {
  return text.split(/\r\n?|\n/).flatMap((raw, i) => {
    const plain = raw.replace(/[\u00a0\u3000\ufeff\u200b]/g, ' ').trim();
    return plain === '' ? [] : [lineOf(plain, i + 1)];
  });
}

function lineOf(text: string, line: number): ScopeLine {
  const urls: string[] = [];
  let rest = text.replace(ADDRESS, (found) => {
    // Two addresses with a comma between them are one run of ASCII.
    for (const one of found.split(/[,;|](?=[a-z][a-z\d+.-]*:\/\/)/i)) urls.push(trimAddress(one));
    return ' ';
  });
  if (urls.length === 0) {
    const word = rest.split(/[\s,，;；、|]+/).find(looksLikeUrl);
    if (word !== undefined) {
      urls.push(trimAddress(word));
      rest = rest.replace(word, ' ');
    }
  }
  const words = rest.replace(/\s+/g, ' ').replace(EMPTY_BRACKETS, ' ');
  const body = trim(trim(words).replace(NUMBER, ''));
  return { line, body, urls, text };
}

function trim(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && BEFORE.has(words.charAt(start))) start++;
  while (end > start && AFTER.has(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}

/** Without the punctuation that belongs to the line and not to the address. */
function trimAddress(address: string): string {
  return address.replace(/[,;.:!'"<>|)\]}]+$/, '');
}
