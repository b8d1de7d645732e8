import { ELEMENT, type PageElement, type PageNode, TEXT } from '../nodes.ts';

/** Attributes as they are written in a copy; shared by all elements that have the same ones. */
export class Attributes {
  readonly #names: readonly string[];
  readonly #values: readonly string[];
  /** Its owner is one of those whose sight is counted. */
  readonly counted: boolean;

  constructor(names: readonly string[], values: readonly string[], counted: ReadonlySet<string>) {
    this.#names = names;
    this.#values = values;
    this.counted = names.some((name) => counted.has(name));
  }

  get(name: string): string | null {
    const at = this.#names.indexOf(name);
    return at < 0 ? null : (this.#values[at] ?? '');
  }
}

/** Text of a copied page. */
export class CopiedText implements PageNode {
  readonly nodeType = TEXT;
  readonly nodeValue: string;
  readonly firstChild = null;
  nextSibling: PageNode | null = null;

  constructor(nodeValue: string) {
    this.nodeValue = nodeValue;
  }
}

/** Element of a copied page, with what its markup does not tell. */
export class CopiedElement implements PageElement {
  readonly nodeType = ELEMENT;
  readonly nodeValue = null;
  readonly localName: string;
  readonly attributes: Attributes | null;
  firstChild: PageNode | null = null;
  nextSibling: PageNode | null = null;
  /** What hides it (bits). */
  sight = 0;
  /** Its number among those with a size, or among the links that name a host; -1 where it is neither. */
  number = -1;

  constructor(localName: string, attributes: Attributes | null) {
    this.localName = localName;
    this.attributes = attributes;
  }

  hasAttributes(): boolean {
    return this.attributes !== null;
  }

  getAttribute(name: string): string | null {
    return this.attributes === null ? null : this.attributes.get(name);
  }
}
