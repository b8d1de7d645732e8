import { LIMITS } from './limits.ts';

/** Writes block-level elements: tag (doubled, odd where hidden), parent and name of each, words as numbers. */
export class BoxWriter {
  /** Tags and names, each once; the first is the empty one. */
  readonly words: string[] = [''];
  readonly numbers: number[] = [];
  full = false;
  #count = 0;
  readonly #known = new Map<string, number>([['', 0]]);
  /** Names by the `class` of elements that have nothing else to be named by. */
  readonly #byClass = new Map<string, number>();

  /** Adds a box and returns its index; where the page has too many, the enclosing one stands for it. */
  add(tag: string, parent: number, name: number, hidden: boolean): number {
    if (this.#count >= LIMITS.boxes) {
      this.full = true;
      return parent;
    }
    this.numbers.push(2 * this.#word(tag) + (hidden ? 1 : 0), parent, name);
    return this.#count++;
  }

  /** The box that holds a box, -1 for the root. */
  parent(box: number): number {
    return this.numbers[3 * box + 1] ?? -1;
  }

  /** Number of a box's name: `id`, `class` and `role`, a hint for those who guess at a part's purpose. */
  name(id: string | null, classes: string | null, role: string | null): number {
    if (id === null && role === null) {
      if (classes === null) return 0;
      const known = this.#byClass.get(classes);
      if (known !== undefined) return known;
      const made = this.#word(plain(classes));
      this.#byClass.set(classes, made);
      return made;
    }
    return this.#word(plain([id, classes, role].filter(Boolean).join(' ')));
  }

  #word(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.words.push(text) - 1;
    this.#known.set(text, made);
    return made;
  }
}

function plain(name: string): string {
  return name.toLowerCase().slice(0, LIMITS.name).replace(/\s+/g, ' ').trim();
}
