/**
 * The words of a vocabulary by their characters, to find those that a label is merely like without trying each of them:
 * most labels of a page hold a character that no word has.
 */
export class Nearby<T> {
  readonly #words: readonly (readonly [string, readonly T[]])[];
  /** Words that hold a character, by their number. */
  readonly #holding = new Map<string, number[]>();
  /** Words of a slip's length that begin or end with a character. */
  readonly #edged = new Map<string, number[]>();

  constructor(words: ReadonlyMap<string, readonly T[]>) {
    this.#words = [...words];
    this.#words.forEach(([word], i) => {
      for (const character of new Set(word)) put(this.#holding, character, i);
      if (word.length < LEAST_SLIP) return;
      put(this.#edged, word.charAt(0), i);
      if (word.charAt(0) !== word.charAt(word.length - 1)) put(this.#edged, word.charAt(word.length - 1), i);
    });
  }

  /** Those that hold the character of a label that the fewest hold. */
  holding(label: string): readonly number[] {
    let fewest: readonly number[] | undefined;
    for (const character of label) {
      const holding = this.#holding.get(character);
      if (!holding) return NONE;
      if (!fewest || holding.length < fewest.length) fewest = holding;
    }
    return fewest ?? NONE;
  }

  /** Those that begin or end as a label does. */
  edged(label: string): readonly number[] {
    const first = this.#edged.get(label.charAt(0)) ?? NONE;
    const last = this.#edged.get(label.charAt(label.length - 1)) ?? NONE;
    if (first.length === 0 || last.length === 0 || first === last) return first.length > 0 ? first : last;
    return [...new Set([...first, ...last])].sort((a, b) => a - b);
  }

  /** What the words that fit stand for, if all of them for the same. */
  one(numbers: readonly number[], fits: (word: string) => boolean): readonly T[] {
    let found: readonly T[] | undefined;
    for (const number of numbers) {
      const [word, entries] = this.#words[number] ?? ['', []];
      if (!fits(word)) continue;
      if (found && found[0] !== entries[0]) return [];
      found = entries;
    }
    return found ?? [];
  }
}

const NONE: readonly number[] = [];

function put(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}

/** What is cut short keeps so many characters, such a share of them, in at most so many pieces. */
export const LEAST_CUT = 4;
const LEAST_KEPT = 0.4;
const MOST_PIECES = 4;
/** Without these a label says something else. */
const NEVER_CUT = '不未非无上下新旧';

/** True where `core` is `key` with some characters left out. Linear. */
export function isCutFrom(key: string, core: string): boolean {
  if (key.length <= core.length || core.length < key.length * LEAST_KEPT) return false;
  let at = 0;
  let pieces = 0;
  let open = false;
  for (const character of key) {
    if (character === core[at]) {
      if (!open) pieces++;
      open = true;
      at++;
    } else {
      if (NEVER_CUT.includes(character)) return false;
      open = false;
    }
  }
  return at === core.length && pieces <= MOST_PIECES;
}

/** Shorter labels are no slips of one another. */
export const LEAST_SLIP = 6;
/** Characters that turn a label into another one; a difference in them is no slip. */
const MEANS = /[不未非无上下本旧新其有]/;

/** True where the two differ in one character, or one has one more. */
export function isSlip(key: string, core: string): boolean {
  if (Math.abs(key.length - core.length) > 1) return false;
  const [long, short] = key.length >= core.length ? [key, core] : [core, key];
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  const tail = long.length === short.length ? short.slice(i + 1) : short.slice(i);
  if (!long.endsWith(tail) || long.slice(i + 1) !== tail) return false;
  return !MEANS.test(long[i] ?? '') && (long.length > short.length || !MEANS.test(short[i] ?? ''));
}
