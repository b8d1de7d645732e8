/** How a bar is filled: told apart by the pattern as well as by the colour, so that black-and-white print still says which is which. */
export type Pattern = 'veto' | 'error' | 'warning' | 'info' | 'good' | 'plain';

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes in a 6 × 6 tile; none is a full ground, '' an empty one. */
const STROKES: Readonly<Record<Pattern, string | null>> = {
  veto: null,
  plain: null,
  error: 'M-1.5 1.5 1.5 -1.5M0 6 6 0M4.5 7.5 7.5 4.5',
  warning: 'M0 3H6M3 0V6',
  good: 'M0 3H6',
  info: '',
};

export function fillOf(pattern: Pattern, id: string): string {
  return STROKES[pattern] === null ? `var(--chart-${pattern})` : `url(#${id}-${pattern})`;
}

/** Puts the patterns into a drawing; `id` keeps their names apart from those of other drawings. */
export function addPatterns(svg: SVGElement, id: string): void {
  const defs = document.createElementNS(SVG, 'defs');
  for (const [name, strokes] of Object.entries(STROKES)) {
    if (strokes === null) continue;
    const pattern = document.createElementNS(SVG, 'pattern');
    set(pattern, { id: `${id}-${name}`, width: '6', height: '6', patternUnits: 'userSpaceOnUse' });
    const ground = document.createElementNS(SVG, 'rect');
    set(ground, { width: '6', height: '6', fill: 'var(--ground)' });
    const lines = document.createElementNS(SVG, 'path');
    set(lines, { d: strokes, stroke: `var(--chart-${name})`, 'stroke-width': '1.6', fill: 'none' });
    pattern.append(ground, lines);
    defs.append(pattern);
  }
  svg.prepend(defs);
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
