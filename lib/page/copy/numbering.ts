import type { SentCopy } from './model.ts';
import type { CopiedElement } from './nodes.ts';

/** Gives the elements of a copy, in document order, what the page said of them by their numbers. */
export function numberAll(elements: readonly CopiedElement[], copy: SentCopy): void {
  const numbering = new Numbering(copy);
  for (const element of elements) numbering.number(element);
}

class Numbering {
  /** What the attributes begin with by which owners are counted. */
  readonly #counted: readonly string[];
  readonly #sights: Map<number, number>;
  readonly #inner: Map<number, readonly number[]>;
  /** By tag, then by number. */
  readonly #tagged = new Map<string, { next: number; readonly sights: Map<number, number> }>();
  #owner = 0;
  /** By tag. */
  readonly #sized = new Map<string, number>();
  #link = 0;
  /** What the element around says of those inside, and how many of them have been met. */
  #within: readonly number[] = [];
  #at = 0;

  constructor({ counted, sights, inner, tagged }: SentCopy) {
    this.#counted = counted.map((name) => ` ${name}="`);
    this.#sights = pairs(sights);
    this.#inner = new Map(inner);
    for (const [tag, number, sight] of tagged) {
      const known = this.#tagged.get(tag) ?? {
        next: 0,
        sights: new Map<number, number>(),
      };
      known.sights.set(number, sight);
      this.#tagged.set(tag, known);
    }
  }

  number(element: CopiedElement): void {
    const { attributes } = element;
    const { name, sized, link } = element.tag;
    let sight = 0;
    let inner: readonly number[] | undefined;
    if (attributes !== '' && this.#counted.some((begin) => attributes.includes(begin))) {
      const owner = this.#owner++;
      sight = this.#sights.get(owner) ?? 0;
      if (sight !== 0) inner = this.#inner.get(owner);
    }
    if (this.#tagged.size > 0) {
      const tagged = this.#tagged.get(name);
      if (tagged) sight |= tagged.sights.get(tagged.next++) ?? 0;
    }
    // What was asked of everything inside an element holds for those that were asked on their own, too.
    if (this.#at < this.#within.length) sight = this.#within[this.#at++] ?? 0;
    else if (inner) {
      this.#within = inner;
      this.#at = 0;
    }
    element.sight = sight;
    if (sized) {
      element.number = this.#sized.get(name) ?? 0;
      this.#sized.set(name, element.number + 1);
    } else if (link && element.getAttribute('href')?.includes('//')) element.number = this.#link++;
  }
}

/** key, value, key, value, … */
export function pairs(list: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i + 1 < list.length; i += 2) found.set(list[i] ?? 0, list[i + 1] ?? 0);
  return found;
}
