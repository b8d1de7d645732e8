import { LIMITS } from './limits.ts';
import type { PageElement } from './nodes.ts';

/** Writes block-level elements: tag, parent, name and hidden of each, words as numbers. */
export class BoxWriter {
  /** Tags and names, each once; the first is the empty one. */
  readonly words: string[] = [''];
  readonly numbers: number[] = [];
  readonly elements: PageElement[] = [];
  full = false;
  readonly #known = new Map<string, number>([['', 0]]);

  /** Adds a box and returns its index; where the page has too many, the enclosing one stands for it. */
  add(element: PageElement, tag: string, parent: number, name: string, hidden: boolean): number {
    if (this.elements.length >= LIMITS.boxes) {
      this.full = true;
      return parent;
    }
    this.numbers.push(this.#word(tag), parent, name === '' ? 0 : this.#word(name), hidden ? 1 : 0);
    return this.elements.push(element) - 1;
  }

  #word(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.words.push(text) - 1;
    this.#known.set(text, made);
    return made;
  }
}

/** `id`, `class` and `role` of an element, a hint for those who guess at a part's purpose. */
export function nameOf(id: string | null, classes: string | null, role: string | null): string {
  if (!id && !role && classes && PLAIN.test(classes)) return classes;
  const name = [id, classes, role].filter(Boolean).join(' ').toLowerCase();
  return name.slice(0, LIMITS.name).replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[a-z0-9_-]{0,60}$/;
