/**
 * Which elements a page's style sheets may hide. Asking the browser for an element's style takes longer than all the
 * rest of reading it; so the rules that hide something are looked up once, and only elements that they may pick by their
 * last part (`#id`, `.class`, `tag`) are asked about. Too many suspects cost time, a missed one costs truth.
 */
export class Suspects {
  #all = false;
  /** True where some element may be `display: contents`, have its content not rendered, a font size of 0, or be struck out. */
  contents = false;
  skipped = false;
  tiny = false;
  struck = false;
  /** Elements that browsers hide by themselves. */
  readonly #marked = new Set<Element>();
  readonly #ids = new Set<string>();
  readonly #classes = new Set<string>();
  /** Selectors whose last part is a tag, or neither tag, class nor id. */
  readonly #byTag = new Map<string, string[]>();
  readonly #anywhere: string[] = [];
  #joined = new Map<string, string>();
  /** Verdict on each value of a `class` and of a `style` attribute met. */
  readonly #known = new Map<string, boolean>();
  readonly #styles = new Map<string, boolean>();
  /** What there is to ask at all: of ids and classes, of the `hidden` attribute, of elements without attributes. */
  #named = false;
  #hidden = false;
  #plain = false;

  /** There are style sheets that cannot be looked into: everything is suspect. */
  distrust(): void {
    this.#all = true;
    this.#plain = true;
    this.contents = true;
    this.struck = true;
  }

  /** Takes in the style sheets of a document. */
  add(document: Document): void {
    for (const dialog of document.getElementsByTagName('dialog')) this.#marked.add(dialog);
    for (const details of document.getElementsByTagName('details'))
      for (const child of details.children) this.#marked.add(child);
    for (const sheet of [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]) this.#sheet(sheet);
    this.#known.clear();
    this.#joined = new Map();
    this.#named = this.#ids.size > 0 || this.#classes.size > 0;
    this.#plain = this.#all || this.#marked.size > 0 || this.#byTag.size > 0 || this.#anywhere.length > 0;
    // One question to the document instead of one to each element.
    this.#hidden ||= document.querySelector('[hidden]') !== null;
  }

  /** True where nothing but asking every element tells. */
  get everything(): boolean {
    return this.#all;
  }

  /** Elements that browsers hide by themselves. */
  get marked(): ReadonlySet<Element> {
    return this.#marked;
  }

  /** Attributes by which an element may be suspect. */
  get attributes(): readonly string[] {
    return ['style', ...(this.#hidden ? ['hidden'] : []), ...(this.#named ? ['id', 'class'] : [])];
  }

  /** Selectors of elements that are suspect for other reasons than their attributes. */
  get selectors(): string {
    return [...this.#byTag.values()].flat().concat(this.#anywhere).join();
  }

  /** True where the element, which has attributes, must be asked about. */
  has(element: Element, tag: string, id: string | null, classes: string | null): boolean {
    return this.#hasAttribute(element, id, classes) || (this.#plain && this.hasPlain(element, tag));
  }

  /** True where its own attributes make an element suspect. */
  hasOwn(element: Element): boolean {
    const style = element.getAttribute('style');
    if (style !== null && (this.#styles.get(style) ?? this.#hidesItself(style))) return true;
    if (this.#named && this.#hasName(element.getAttribute('id'), element.getAttribute('class'))) return true;
    return this.#hidden && element.hasAttribute('hidden');
  }

  #hasAttribute(element: Element, id: string | null, classes: string | null): boolean {
    if (this.#named && this.#hasName(id, classes)) return true;
    const style = element.getAttribute('style');
    if (style !== null && this.#hidesItself(style)) return true;
    return this.#hidden && element.hasAttribute('hidden');
  }

  /** The same for an element whose `id` and `class` were not asked for. */
  hasInline(element: Element, tag: string): boolean {
    if (this.#named) return this.has(element, tag, element.getAttribute('id'), element.getAttribute('class'));
    return this.has(element, tag, null, null);
  }

  /** The same for an element without attributes. */
  hasPlain(element: Element, tag: string): boolean {
    if (!this.#plain) return false;
    if (this.#all || this.#marked.has(element)) return true;
    const selectors = this.#selectors(tag);
    return selectors !== '' && element.matches(selectors);
  }

  #hidesItself(style: string): boolean {
    const known = this.#styles.get(style);
    if (known !== undefined) return known;
    const hides = HIDES.test(style);
    if (hides) {
      if (TINY.test(style)) this.tiny = true;
      if (style.includes('content-visibility')) this.skipped = true;
      if (style.includes('contents')) this.contents = true;
      if (/line-through/i.test(style)) this.struck = true;
    }
    this.#styles.set(style, hides);
    return hides;
  }

  #hasName(id: string | null, classes: string | null): boolean {
    return (id !== null && this.#ids.has(id.toLowerCase())) || (classes !== null && this.#hasClass(classes));
  }

  #hasClass(classes: string): boolean {
    const known = this.#known.get(classes);
    if (known !== undefined) return known;
    const found = classes
      .toLowerCase()
      .split(/\s+/)
      .some((name) => this.#classes.has(name));
    this.#known.set(classes, found);
    return found;
  }

  #selectors(tag: string): string {
    const known = this.#joined.get(tag);
    if (known !== undefined) return known;
    const joined = [...(this.#byTag.get(tag) ?? []), ...this.#anywhere].join(',');
    this.#joined.set(tag, joined);
    return joined;
  }

  #sheet(sheet: CSSStyleSheet): void {
    try {
      this.#rules(sheet.cssRules);
    } catch {
      // The sheet of another site keeps its rules to itself.
      this.distrust();
    }
  }

  #rules(rules: CSSRuleList): void {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        const hides = this.#hides(rule.style);
        const strikes = rule.style.textDecorationLine.includes('line-through');
        this.struck ||= strikes;
        if (hides || strikes)
          for (const part of selectorParts(rule.selectorText)) if (hides || !STRIKING.test(part)) this.#selector(part);
        // Nested rules are relative to this one; they are rare enough to give up on.
        if ((rule.cssRules?.length ?? 0) > 0 && HIDES.test(rule.cssText)) this.distrust();
      } else if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) this.#sheet(rule.styleSheet);
      } else if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) {
        this.#rules(rule.cssRules);
      }
    }
  }

  #hides({ display, visibility, fontSize, contentVisibility }: CSSStyleDeclaration): boolean {
    if (display === 'contents') this.contents = true;
    if (contentVisibility === 'hidden') {
      this.skipped = true;
      return true;
    }
    if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return true;
    if (fontSize === '' || Number.parseFloat(fontSize) !== 0) return false;
    this.tiny = true;
    return true;
  }

  #selector(selector: string): void {
    const last = lastCompound(selector);
    const [, id] = /#([^\s.#[\]:>+~]+)/.exec(last) ?? [];
    const [, name] = /\.([^\s.#[\]:>+~]+)/.exec(last) ?? [];
    const [tag] = /^[a-z][\w-]*/i.exec(last) ?? [];
    if (id !== undefined && !id.includes('\\')) this.#ids.add(id.toLowerCase());
    else if (name !== undefined && !name.includes('\\')) this.#classes.add(name.toLowerCase());
    else if (tag === undefined) this.#anywhere.push(selector);
    else this.#byTag.set(tag.toLowerCase(), [...(this.#byTag.get(tag.toLowerCase()) ?? []), selector]);
  }
}

/** A declaration without these words hides no text and strikes none out. */
const HIDES = /none|hidden|collapse|contents|line-through|font(?:-size)?\s*:[^;]*\b0/i;

/** Elements that are asked whether they strike their text out anyway. */
const STRIKING = /(?:^|[\s>+~])(?:del|s|strike)\s*$/i;

const TINY = /font(?:-size)?\s*:[^;]*\b0/i;

/** The selectors of a list. */
function selectorParts(list: string): string[] {
  if (!list.includes('(') && !list.includes('[')) return list.split(',');
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= list.length; i++) {
    const sign = list.charAt(i);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (i === list.length || (sign === ',' && depth === 0)) {
      parts.push(list.slice(start, i));
      start = i + 1;
    }
  }
  return parts;
}

/** The compound that picks the element itself, without what stands in brackets. */
function lastCompound(selector: string): string {
  let depth = 0;
  let plain = '';
  for (const sign of selector.trim()) {
    if (sign === '(' || sign === '[') depth++;
    if (depth === 0) plain += sign;
    if (sign === ')' || sign === ']') depth--;
  }
  return plain.split(/[\s>+~]+/).pop() ?? '';
}
