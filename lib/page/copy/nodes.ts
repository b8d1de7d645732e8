import { ELEMENT, type PageElement, type PageNode, TEXT } from '../nodes.ts';
import type { CopiedTag } from './tag.ts';

/** What browsers write for the few characters that they do not write as they are. */
const WRITTEN = /&(?:amp|lt|gt|nbsp|quot);/g;
const MEANT: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};

/** The text behind text or a value as browsers write it. */
export function meant(written: string): string {
  return written.includes('&') ? written.replace(WRITTEN, (sign) => MEANT[sign] ?? sign) : written;
}

/** Text of a copied page. */
export class CopiedText implements PageNode {
  readonly nodeType = TEXT;
  readonly nodeValue: string;
  readonly firstChild = null;
  nextSibling: CopiedNode | null = null;

  constructor(nodeValue: string) {
    this.nodeValue = nodeValue;
  }
}

export type CopiedNode = CopiedText | CopiedElement;

/** Element of a copied page, with what its markup does not tell. Most hold nothing but text, which then needs no node. */
export class CopiedElement implements PageElement {
  readonly tag: CopiedTag;
  readonly localName: string;
  /** As they are written: each after a space, its value in double quotes, none within. */
  readonly attributes: string;
  nextSibling: CopiedNode | null = null;
  first: CopiedNode | null = null;
  /** All that it holds, while that is one text. */
  text = '';
  /** What hides it (bits). */
  sight = 0;
  /** Its number among its tag's elements, where those have sizes, or among the links that name a host; -1 where it is neither. */
  number = -1;

  constructor(tag: CopiedTag, attributes: string) {
    this.tag = tag;
    this.localName = tag.name;
    this.attributes = attributes;
  }

  get nodeType(): number {
    return ELEMENT;
  }

  get nodeValue(): null {
    return null;
  }

  get empty(): boolean {
    return this.first === null && this.text === '';
  }

  get firstChild(): CopiedNode | null {
    return this.text === '' ? this.first : this.ownText();
  }

  /** Null where it holds nothing but one text; the reader asks for no more than that. */
  get firstElementChild(): CopiedNode | null {
    return this.first;
  }

  /** Of one that holds nothing but text. */
  get textContent(): string {
    return this.text;
  }

  hasAttributes(): boolean {
    return this.attributes !== '';
  }

  getAttribute(name: string): string | null {
    const begin = ` ${name}="`;
    const at = this.attributes.indexOf(begin);
    if (at < 0) return null;
    const from = at + begin.length;
    return meant(this.attributes.slice(from, this.attributes.indexOf('"', from)));
  }

  /** Makes a node of its text, where it has any. */
  ownText(): CopiedText | null {
    if (this.text === '') return null;
    const node = new CopiedText(this.text);
    this.first = node;
    this.text = '';
    return node;
  }
}
