import { codeAt } from './code-at.ts';

/** Numbers that belong to a person. */
export type PersonalKind = 'resident' | 'bankCard' | 'mobile';

export interface PersonalNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** With two figures more it is the number of a card for the disabled. */
const RESIDENT =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?:\d\d)?(?![0-9A-Za-z/])/g;
/** Area, birthday and serial apart: 110105 19491231 002X. */
const GROUPED_RESIDENT =
  /(?<![0-9A-Za-z][ -]?)[1-9]\d{5} (?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) \d{3}[\dXx](?![0-9A-Za-z/]| \d)/g;
const CARD = /(?<![0-9A-Za-z.])(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})(?![0-9A-Za-z])/g;
/** Figures in groups of four: 6222 0212 3456 7890 123. */
const GROUPED_CARD = /(?<![0-9A-Za-z.])(?:62\d\d|4\d{3}|5[1-5]\d\d)(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z.])(?:86-?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![0-9A-Za-z])/g;
/** Figures of the shortest of them. */
const SHORTEST = 11;
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECK = '10X98765432';

/** True where an 18-character resident number has the right check character (GB 11643). */
export function isResidentNumber(text: string): boolean {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0);
  return RESIDENT_CHECK.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** True where the digits of a card number satisfy Luhn. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** True where a run of figures, with blanks and hyphens between them, is as long as the shortest number. */
export function hasLongRun(text: string): boolean {
  // Such a run covers one of any eleven characters in a row.
  const { length } = text;
  for (let i = SHORTEST - 1; i < length; i += SHORTEST) if (isOfRun(codeAt(text, i))) return runIsLong(text);
  return false;
}

function runIsLong(text: string): boolean {
  const { length } = text;
  let run = 0;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (!isOfRun(code)) run = 0;
    else if (code > 0x2d && ++run === SHORTEST) return true;
  }
  return false;
}

/** A figure, of full width too, a blank or a hyphen. */
function isOfRun(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x20 || code === 0x2d || (code >= 0xff10 && code <= 0xff19);
}

/** Resident numbers (check character verified), card numbers (Luhn verified) and mobile numbers of a folded text. */
export function findPersonalNumbers(fold: string): PersonalNumber[] {
  if (!hasLongRun(fold)) return [];
  const found: PersonalNumber[] = [];
  const add = (kind: PersonalKind, pattern: RegExp, right: (text: string) => boolean): void => {
    for (const match of fold.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (right(match[0])) found.push({ kind, start, end });
    }
  };
  add('resident', RESIDENT, isResidentNumber);
  add('resident', GROUPED_RESIDENT, (text) => isResidentNumber(text.replaceAll(' ', '')));
  add('bankCard', CARD, isLuhn);
  add('bankCard', GROUPED_CARD, (text) => isLuhn(text.replace(/[ -]/g, '')));
  add('mobile', MOBILE, () => true);
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** Figures left readable at either end of a masked number. */
const SHOWN: Readonly<Record<PersonalKind, readonly [head: number, tail: number]>> = {
  resident: [6, 2],
  bankCard: [4, 4],
  mobile: [3, 2],
};

/** One number with its middle hidden: 159******06. */
export function maskNumber(text: string, kind: PersonalKind): string {
  const [head, tail] = SHOWN[kind];
  const hidden = text.slice(head, text.length - tail).replace(/[0-9０-９XxＸｘ]/g, '*');
  return text.slice(0, head) + hidden + text.slice(text.length - tail);
}

/** A text with every personal number in it masked; everything else, and its length, as it was. */
export function maskPersonal(text: string): string {
  if (!hasLongRun(text)) return text;
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of findPersonalNumbers(foldDigits(text))) {
    masked += text.slice(at, start) + maskNumber(text.slice(start, end), kind);
    at = end;
  }
  return masked + text.slice(at);
}

/** Full-width figures as ASCII, at the same offsets. */
function foldDigits(text: string): string {
  return /[０-９]/.test(text)
    ? text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : text;
}
