import { once } from '../once.ts';
import type { PageView } from '../page/view.ts';
import { codeAt } from '../text/code-at.ts';
import { SPAM_WORDS } from './security/spam-words.ts';
import { SECTION_WORDS } from './structure/section-words.ts';
import { REMARK_PAIRS, REMARK_UNITS } from './tie-out/remark-words.ts';
import { GARBLED_PAIRS, GARBLED_UNITS } from './wording/garbling.ts';
import { PLACEHOLDER_PAIRS, PLACEHOLDER_UNITS } from './wording/placeholder-marks.ts';
import { MARKS } from './wording/unbalanced.ts';

/** What a block of text may hold: a set bit is no proof, a missing one is. */
export const TRAIT = {
  /** A run of figures as long as the shortest personal number. */
  personal: 1 << 1,
  spam: 1 << 2,
  placeholder: 1 << 3,
  marks: 1 << 4,
  garbled: 1 << 5,
  remark: 1 << 6,
  section: 1 << 7,
  /** A figure before 年. */
  year: 1 << 8,
} as const;

const ANY = Object.values(TRAIT).reduce((all: number, trait) => all | trait, 0);
const DIGIT = 1;
/** May stand between the figures of a number. */
const JOIN = 1 << 14;
/** The code unit begins or ends a pair of `pairs`. */
const BEGINS = 1 << 15;
const ENDS = 1 << 13;
/** Slots of the table of pairs. */
const PAIRS = 0x10000;
/** Figures of a mobile number. */
const SHORTEST_PERSONAL = 11;

interface Table {
  /** Bits of each code unit. */
  readonly units: Uint16Array;
  /** Bits of two code units in a row, by a hash of them: a pair may have bits of another. */
  readonly pairs: Uint16Array;
}

let table: Table | undefined;

function build(): Table {
  const units = new Uint16Array(0x10000);
  const pairs = new Uint16Array(PAIRS);
  const mark = (code: number, bits: number): void => {
    units[code] = (units[code] ?? 0) | bits;
  };
  const each = (characters: string, bits: number): void => {
    for (let i = 0; i < characters.length; i++) mark(characters.charCodeAt(i), bits);
  };
  const pair = (words: readonly string[], bits: number): void => {
    for (const word of words) {
      const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
      mark(word.charCodeAt(0), BEGINS);
      mark(word.charCodeAt(1), ENDS);
      pairs[key] = (pairs[key] ?? 0) | bits;
    }
  };
  each('0123456789', DIGIT);
  each(' -', JOIN);
  each(PLACEHOLDER_UNITS, TRAIT.placeholder);
  pair(PLACEHOLDER_PAIRS, TRAIT.placeholder);
  each(MARKS, TRAIT.marks);
  each(GARBLED_UNITS, TRAIT.garbled);
  pair(GARBLED_PAIRS, TRAIT.garbled);
  each(REMARK_UNITS, TRAIT.remark);
  pair(REMARK_PAIRS, TRAIT.remark);
  pair(SECTION_WORDS, TRAIT.section);
  pair(
    [...'0123456789 '].map((figure) => `${figure}年`),
    TRAIT.year,
  );
  for (const words of Object.values(SPAM_WORDS)) pair(words.flatMap(casesOf), TRAIT.spam);
  // The one other character whose lower case is a plain letter (Kelvin's k).
  mark(0x212a, TRAIT.spam);
  return { units, pairs };
}

const keyOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);

/** The first two letters of a word in either case. */
function casesOf(word: string): string[] {
  const [a, b] = [word.charAt(0), word.charAt(1)];
  return [a + b, a + b.toUpperCase(), a.toUpperCase() + b, a.toUpperCase() + b.toUpperCase()];
}

interface Traits {
  /** Traits of each block. */
  readonly of: Uint16Array;
  /** Blocks by trait, in order. */
  readonly holding: ReadonlyMap<number, readonly number[]>;
}

/** Blocks of the page that may hold something of the kind, in order. */
export function blocksHolding(view: PageView, trait: number): readonly number[] {
  return traitsOf(view).holding.get(trait) ?? [];
}

/** False where a block holds nothing of the kind for certain. Ask `traitsOf` once for many blocks. */
export function mayHold({ of }: Traits, block: number, trait: number): boolean {
  return ((of[block] ?? 0) & trait) !== 0;
}

/** Traits of every block, as its folded text and its raw text have them: one look at each character for all rules. */
export const traitsOf = once((view: PageView): Traits => {
  const of = new Uint16Array(view.page.blocks.length);
  const lists = Object.values(TRAIT).map((trait) => ({ trait, blocks: [] as number[] }));
  for (let i = 0; i < of.length; i++) {
    const { fold, raw, text } = view.clean(i);
    const found = raw === text ? traitsIn(fold) : traitsIn(fold) | traitsIn(raw);
    if (found === 0) continue;
    of[i] = found;
    for (const { trait, blocks } of lists) if ((found & trait) !== 0) blocks.push(i);
  }
  return { of, holding: new Map(lists.map(({ trait, blocks }) => [trait, blocks])) };
});

/** Traits of one text. Linear. */
export function traitsIn(text: string): number {
  table ??= build();
  const { units, pairs } = table;
  const { length } = text;
  let found = 0;
  let run = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const bits = units[code] ?? 0;
    if (bits === 0) {
      run = 0;
      before = 0;
      continue;
    }
    found |= bits;
    if (before !== 0 && (bits & ENDS) !== 0) found |= pairs[keyOf(before, code)] ?? 0;
    before = (bits & BEGINS) !== 0 ? code : 0;
    if ((bits & DIGIT) !== 0) {
      if (++run === SHORTEST_PERSONAL) found |= TRAIT.personal;
    } else if ((bits & JOIN) === 0) run = 0;
  }
  return found & ANY;
}
