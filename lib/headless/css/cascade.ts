import { isElement, type PageNode } from '../../page/nodes.ts';
import { LightElement, type LightNode } from '../tree.ts';
import { type Declaration, parseDeclarations } from './declarations.ts';
import { matches } from './selector.ts';
import { parseStylesheet, type StyleRule } from './stylesheet.ts';

/** Declared values by property, the winning ones. */
export type Style = ReadonlyMap<string, string>;

const NONE: Style = new Map();

interface Ranked extends StyleRule {
  order: number;
}

/** Selectors tried on one page at most; a page that needs more is taken as its `style` attributes say. */
const TRIALS = 5_000_000;

/** Answers what the page's own `<style>` elements and `style` attributes declare for an element. Linked style sheets are not known. */
export class Cascade {
  readonly #byKey = new Map<string, Ranked[]>();
  readonly #known = new WeakMap<LightElement, Style>();
  #trials = TRIALS;

  /** `root`: a document or the root of a shadow tree; `properties`: the only ones that are asked for. */
  constructor(root: LightNode, properties: ReadonlySet<string>) {
    let order = 0;
    for (const text of styleTexts(root)) {
      for (const rule of parseStylesheet(text)) {
        if (!rule.declarations.some(({ property }) => properties.has(property))) continue;
        const [last] = rule.selector.compounds;
        const key = last?.id != null ? `#${last.id}` : last?.classes[0] ? `.${last.classes[0]}` : (last?.tag ?? '*');
        const rules = this.#byKey.get(key);
        if (rules) rules.push({ ...rule, order: order++ });
        else this.#byKey.set(key, [{ ...rule, order: order++ }]);
      }
    }
  }

  styleOf(element: LightElement): Style {
    if (this.#byKey.size === 0 && element.getAttribute('style') === null) return NONE;
    const known = this.#known.get(element);
    if (known) return known;
    const style = this.#compute(element);
    if (style !== NONE) this.#known.set(element, style);
    return style;
  }

  #compute(element: LightElement): Style {
    const inline = element.getAttribute('style');
    const rules =
      this.#byKey.size > 0 ? this.#candidates(element).filter(({ selector }) => matches(selector, element)) : [];
    if (!inline && rules.length === 0) return NONE;
    rules.sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
    const declarations: Declaration[] = rules.flatMap((rule) => rule.declarations);
    if (inline) declarations.push(...parseDeclarations(inline));
    const style = new Map<string, string>();
    for (const { property, value } of declarations) style.set(property, value);
    for (const { property, value, important } of declarations) if (important) style.set(property, value);
    return style;
  }

  #candidates(element: LightElement): Ranked[] {
    if (this.#trials <= 0) return [];
    const found = [...(this.#byKey.get(element.localName) ?? []), ...(this.#byKey.get('*') ?? [])];
    const id = element.getAttribute('id');
    if (id) found.push(...(this.#byKey.get(`#${id}`) ?? []));
    for (const name of element.classes) found.push(...(this.#byKey.get(`.${name}`) ?? []));
    this.#trials -= found.length;
    return found;
  }
}

/** Texts of all `<style>` elements, in document order. */
function styleTexts(root: LightNode): string[] {
  const texts: string[] = [];
  let node: LightNode | null = root.firstChild;
  while (node) {
    if (node instanceof LightElement && node.localName === 'style' && !/print/i.test(node.getAttribute('media') ?? ''))
      texts.push(textOf(node));
    let next: LightNode | null = node.firstChild ?? node.nextSibling;
    for (let up: LightNode | null = node; !next && up; up = up.parent) next = up.nextSibling;
    node = next;
  }
  return texts;
}

function textOf(element: PageNode): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) if (!isElement(node)) text += node.nodeValue ?? '';
  return text;
}
