/** Properties that hide text or strike it out. */
export const SIGHT_PROPERTIES: ReadonlySet<string> = new Set([
  'display',
  'visibility',
  'font-size',
  'font',
  'text-decoration',
  'text-decoration-line',
]);

/** Properties that can hide something in one way or another; all others are dropped on reading. */
export const KEPT_PROPERTIES: ReadonlySet<string> = new Set([
  ...SIGHT_PROPERTIES,
  'opacity',
  'color',
  'background',
  'background-color',
  'background-image',
  'position',
  'left',
  'top',
  'right',
  'bottom',
  'text-indent',
  'margin',
  'margin-left',
  'margin-top',
  'width',
  'height',
  'max-width',
  'max-height',
  'line-height',
  'overflow',
  'overflow-x',
  'overflow-y',
  'clip',
  'clip-path',
  'transform',
]);

export interface Declaration {
  property: string;
  /** Lower case, without `!important`. */
  value: string;
  important: boolean;
}

/** The declarations of a `style` attribute or a rule's body that can hide something, in order. */
export function parseDeclarations(text: string): Declaration[] {
  const found: Declaration[] = [];
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    if (!KEPT_PROPERTIES.has(property)) continue;
    const written = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = written.replace(/\s*!\s*important$/, '');
    if (value !== '') found.push({ property, value, important: value !== written });
  }
  return found;
}
