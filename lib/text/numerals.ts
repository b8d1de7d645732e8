import { characterNear } from './code-at.ts';
import { type FoundNumber, figures, han, isDigit } from './quantity.ts';
import { parseScaled } from './scaled.ts';
import { UNIT_FIRSTS } from './units.ts';

export type { FoundNumber } from './quantity.ts';

const NUMERALS = '一二三四五六七八九十百千万亿两〇零';
const FIGURES = '\\d+(?:,\\d+)*(?:\\.\\d+)?';
/** Where a number may begin. One native search costs far less than a loop over the characters that has just been loaded. */
const ANY = new RegExp(`${FIGURES}|[${NUMERALS}]`, 'g');
/** Only figures that a unit or a multiplier follows; what stands before their last comma or point is not in the match. */
const COUNTED = new RegExp(`(?<![\\d第])\\d+(?= ?[余多来百千万亿${UNIT_FIRSTS}])|[${NUMERALS}]`, 'g');
const ROW = new RegExp(FIGURES, 'g');
/** A numeral at `lastIndex`. */
const NUMERAL = new RegExp(`(?:百分之)?[${NUMERALS}]+(?:点[一二三四五六七八九〇零]+)?`, 'y');
const LETTER = /[A-Za-z_]/;

/**
 * All numbers of a text (`CleanText.fold`), in order: figures, and Chinese numerals that a unit follows. Parts of words,
 * codes and versions (`A4`, `20xx`, `1.2.3`) are none. Dates and ordinals are left to the caller; where only `counts` are
 * asked for, most numbers without a unit and ordinals are left out. Linear.
 */
export function findNumbers(fold: string, asked: 'all' | 'counts' = 'all'): FoundNumber[] {
  const found: FoundNumber[] = [];
  const pattern = asked === 'all' ? ANY : COUNTED;
  pattern.lastIndex = 0;
  /** End of the last figure: a numeral inside it (3万) is its own. */
  let done = 0;
  while (pattern.test(fold)) {
    // The last figure, or the numeral.
    const at = pattern.lastIndex - 1;
    if (isDigit(fold, at)) {
      done = readRow(fold, rowStart(fold, at), pattern.lastIndex, done, found);
      continue;
    }
    NUMERAL.lastIndex = at;
    const token = NUMERAL.exec(fold)?.[0] ?? '';
    const number = at < done ? null : han(fold, at, token);
    if (number) found.push(number);
    pattern.lastIndex = at + token.length;
  }
  return found;
}

/** The number that a text is, and nothing else but its unit and qualifying words; null otherwise. */
export function parseNumber(text: string): FoundNumber | null {
  const trimmed = text.trim();
  const number = findNumbers(trimmed)[0];
  return number && number.fullStart === 0 && number.fullEnd === trimmed.length ? number : null;
}

/** Where the row of figures, points and commas begins that the figures at `at` stand in. */
function rowStart(text: string, at: number): number {
  let start = at;
  for (let before = at - 1; before >= 0; before--) {
    const mark = characterNear(text, before);
    if (isDigit(text, before)) start = before;
    else if (mark !== ',' && mark !== '.') break;
  }
  return start;
}

/** Adds the numbers of a row of figures behind `done`; gives where the last of them ends. */
function readRow(fold: string, from: number, to: number, done: number, found: FoundNumber[]): number {
  const row = fold.slice(from, to);
  if (!/[.,]/.test(row)) return add(fold, from, to, done, found);
  let last = done;
  for (const { 0: token, index } of row.matchAll(ROW)) {
    // `1,234` is one number, `12,345,6` are three.
    const pieces = parseScaled(token) === null ? token.split(',') : [token];
    let start = from + index;
    for (const piece of pieces) {
      last = add(fold, start, start + piece.length, last, found);
      start += piece.length + 1;
    }
  }
  return last;
}

function add(fold: string, start: number, end: number, done: number, found: FoundNumber[]): number {
  if (start < done || !isWhole(fold, start, end)) return done;
  const number = figures(fold, start, end);
  if (!number) return done;
  found.push(number);
  return number.end;
}

function isWhole(fold: string, start: number, end: number): boolean {
  const before = characterNear(fold, start - 1);
  const after = characterNear(fold, end);
  if (LETTER.test(before) || LETTER.test(after)) return false;
  if (before === '.' && isDigit(fold, start - 2)) return false;
  if ((before === ' ' || after === ' ') && isSplit(fold, start, end)) return false;
  return !(after === '.' && isDigit(fold, end + 1));
}

/** `1 032` may be one number or two: neither half is read, a guess would be worse. */
function isSplit(fold: string, start: number, end: number): boolean {
  const threeFollow = characterNear(fold, end) === ' ' && /^\d{3}(?!\d)/.test(fold.slice(end + 1, end + 5));
  const threeHere = characterNear(fold, start - 1) === ' ' && /^\d{3}(?!\d)/.test(fold.slice(start, start + 4));
  return (
    (threeFollow && end - start <= 3) ||
    (threeHere && /(?<!\d)\d{1,3}$/.test(fold.slice(Math.max(0, start - 5), start - 1)))
  );
}
