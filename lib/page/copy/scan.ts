import { CopiedElement, CopiedText, meant } from './nodes.ts';
import { type CopiedTag, tagOf } from './tag.ts';

const [BANG, SLASH, MORE, BLANK, A, Z] = [0x21, 0x2f, 0x3e, 0x20, 0x61, 0x7a];

/** What stands behind markup. */
export interface Scanned {
  readonly root: CopiedElement;
  /** In document order, what stands in templates left out. */
  readonly elements: readonly CopiedElement[];
  /** Length of all its text. */
  readonly characters: number;
}

/**
 * The tree behind a page's markup. What browsers write is regular: each element with its end, each attribute in double
 * quotes; this is no parser of HTML. Null where anything is otherwise: then only the page itself can say what it is.
 */
export function scanMarkup(html: string, keep?: unknown[]): Scanned | null {
  const scanner = new Scanner(html);
  keep?.push(scanner);
  if (!scanner.scan() || scanner.root === null) return null;
  return { root: scanner.root, elements: scanner.elements, characters: scanner.characters };
}

class Scanner {
  root: CopiedElement | null = null;
  readonly elements: CopiedElement[] = [];
  characters = 0;
  readonly #html: string;
  readonly #tags = new Map<string, CopiedTag>();
  /** Open elements, and the last child of each so far. */
  readonly #open: CopiedElement[] = [];
  readonly #last: (CopiedElement | CopiedText | null)[] = [];
  /** Open templates: what stands in them is no part of the page. */
  #templates = 0;

  constructor(html: string) {
    this.#html = html;
  }

  scan(): boolean {
    const html = this.#html;
    let at = 0;
    while (at >= 0 && at < html.length) {
      const next = html.indexOf('<', at);
      if (next !== at && !this.#text(next < 0 ? html.slice(at) : html.slice(at, next), false)) return false;
      if (next < 0) break;
      const sign = html.charCodeAt(next + 1);
      if (sign === SLASH) at = this.#end(next + 2);
      else if (sign === BANG) at = this.#comment(next);
      else if (sign >= A && sign <= Z) at = this.#begin(next + 1);
      else return false;
    }
    return at >= 0 && this.#open.length === 0;
  }

  /** Where the comment that begins at `at` ends; -1 where it does not. */
  #comment(at: number): number {
    if (!this.#html.startsWith('<!--', at)) return -1;
    const end = this.#html.indexOf('-->', at + 4);
    return end < 0 ? -1 : end + 3;
  }

  #end(at: number): number {
    const open = this.#open.pop();
    this.#last.pop();
    if (!open?.localName || !this.#html.startsWith(open.localName, at)) return -1;
    if (open.localName === 'template') this.#templates--;
    const end = at + open.localName.length;
    return this.#html.charCodeAt(end) === MORE ? end + 1 : -1;
  }

  #begin(at: number): number {
    const html = this.#html;
    let end = at + 1;
    for (let sign = html.charCodeAt(end); sign !== MORE && sign !== BLANK; sign = html.charCodeAt(end))
      if (++end >= html.length) return -1;
    const tag = this.#tag(html.slice(at, end));
    let attributes = '';
    if (html.charCodeAt(end) === BLANK) {
      const from = end;
      end = this.#attributesEnd(end);
      if (end < 0) return -1;
      attributes = html.slice(from, end);
    }
    const element = new CopiedElement(tag, attributes);
    if (!this.#add(element)) return -1;
    if (this.#templates === 0) this.elements.push(element);
    if (tag.ended) return end + 1;
    if (tag.name === 'template') this.#templates++;
    this.#open.push(element);
    this.#last.push(null);
    return tag.raw ? this.#raw(end + 1, tag.name) : end + 1;
  }

  #tag(name: string): CopiedTag {
    const known = this.#tags.get(name);
    if (known) return known;
    const made = tagOf(name);
    this.#tags.set(name, made);
    return made;
  }

  /** Text up to the element's end is taken as it is. */
  #raw(at: number, tag: string): number {
    const end = this.#html.indexOf(`</${tag}>`, at);
    if (end < 0) return -1;
    if (end > at) this.#text(this.#html.slice(at, end), true);
    return end;
  }

  #text(written: string, raw: boolean): boolean {
    const text = raw ? written : meant(written);
    if (this.#templates === 0) this.characters += text.length;
    const parent = this.#open[this.#open.length - 1];
    if (!parent?.empty) return this.#add(new CopiedText(text));
    parent.text = text;
    return true;
  }

  /** False where it stands beside the root. */
  #add(node: CopiedElement | CopiedText): boolean {
    const depth = this.#open.length - 1;
    const parent = this.#open[depth];
    if (!parent) {
      if (this.root || !(node instanceof CopiedElement)) return false;
      this.root = node;
      return true;
    }
    const last = this.#last[depth] ?? parent.ownText();
    if (last) last.nextSibling = node;
    else parent.first = node;
    this.#last[depth] = node;
    return true;
  }

  /** Where the attributes that begin at `at` end: at the `>` behind them. */
  #attributesEnd(at: number): number {
    const html = this.#html;
    let end = at;
    while (html.charCodeAt(end) === BLANK) {
      const value = html.indexOf('="', end);
      const close = value < 0 ? -1 : html.indexOf('"', value + 2);
      if (close < 0) return -1;
      end = close + 1;
    }
    return html.charCodeAt(end) === MORE ? end : -1;
  }
}
