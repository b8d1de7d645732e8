import { LightElement, type LightNode } from '../tree.ts';

/** One compound selector: what must be true of a single element. */
interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  attributes: { name: string; value: string | null }[];
  /** How the compound to its left is found: an ancestor or the parent. */
  combinator: ' ' | '>';
}

/** A selector with its compounds from right to left. */
export interface Selector {
  compounds: Compound[];
  specificity: number;
}

const TOKEN =
  /^(?:(\*)|([a-z][\w-]*)|#([\w-]+|[^\s.#[\]:>+~*]+)|\.([\w-]+|[^\s.#[\]:>+~*]+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^\]"']*)["']?\s*)?\])/i;

/** Reads a selector of tags, classes, ids, attributes, descendants and children; null for what needs more than that. */
export function parseSelector(text: string): Selector | null {
  const compounds: Compound[] = [];
  let specificity = 0;
  const parts = text
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/);
  if (parts.length > 20) return null;
  let combinator: Compound['combinator'] = ' ';
  for (const part of parts) {
    if (part === '>') {
      combinator = '>';
      continue;
    }
    const compound: Compound = { tag: null, id: null, classes: [], attributes: [], combinator };
    combinator = ' ';
    let rest = part;
    while (rest !== '') {
      const token = TOKEN.exec(rest);
      if (!token) return null;
      const [all, , tag, id, name, attribute, value] = token;
      if (tag !== undefined) compound.tag = tag.toLowerCase();
      if (id !== undefined) compound.id = id;
      if (name !== undefined) compound.classes.push(name);
      if (attribute !== undefined) compound.attributes.push({ name: attribute.toLowerCase(), value: value ?? null });
      specificity += tag !== undefined ? 1 : id !== undefined ? 10_000 : all === '*' ? 0 : 100;
      rest = rest.slice(all.length);
    }
    compounds.unshift(compound);
  }
  return compounds.length > 0 ? { compounds, specificity } : null;
}

/** True where the selector picks the element. */
export function matches({ compounds }: Selector, element: LightElement): boolean {
  const [last, ...others] = compounds;
  if (!last || !fits(last, element)) return false;
  let at: LightNode | null = element;
  let combinator = last.combinator;
  for (const compound of others) {
    at = at.parent;
    if (combinator === ' ') while (at && !(at instanceof LightElement && fits(compound, at))) at = at.parent;
    if (!(at instanceof LightElement) || !fits(compound, at)) return false;
    combinator = compound.combinator;
  }
  return true;
}

function fits(compound: Compound, element: LightElement): boolean {
  if (compound.tag !== null && compound.tag !== element.localName) return false;
  if (compound.id !== null && compound.id !== element.getAttribute('id')) return false;
  if (compound.classes.length > 0 && !compound.classes.every((name) => element.hasClass(name))) return false;
  return compound.attributes.every(({ name, value }) => {
    const own = element.getAttribute(name);
    return own !== null && (value === null || own === value);
  });
}
