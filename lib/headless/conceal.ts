import type { Concealment } from '../page/model.ts';
import type { Cascade, Style } from './css/cascade.ts';
import { hexColour } from './css/colour.ts';
import { LightElement, type LightNode } from './tree.ts';

/** Offsets beyond this put something out of the window on purpose. */
const FAR = -500;
/** White, or nearly. */
const PALE = /^#(?:f[d-f]){3}$/;

/** Why a link in visible surroundings cannot be seen, as far as the markup of the link and of what holds it tells. */
export function markupConcealment(cascade: Cascade, link: LightElement): Concealment | null {
  for (const element of upwards(link)) {
    const reason = ofElement(element, cascade.styleOf(element));
    if (reason) return reason;
  }
  if (tinyText(cascade, link)) return 'size';
  return againstGround(cascade, link);
}

/** Text of less than three pixels, by the font size nearest to it. */
function tinyText(cascade: Cascade, link: LightElement): boolean {
  for (const element of upwards(link)) {
    const size = cascade.styleOf(element).get('font-size');
    if (size !== undefined) return /^[0-2](?:\.\d+)?px$/.test(size);
  }
  return false;
}

function ofElement(element: LightElement, style: Style): Concealment | null {
  const opacity = style.get('opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) < 0.05) return 'opacity';
  if (/scale(?:x|y|3d)?\(\s*0(?:\.0\d*)?\s*[,)]/.test(style.get('transform') ?? '')) return 'size';
  const clips =
    element.localName === 'marquee' || /hidden|clip/.test(style.get('overflow') ?? style.get('overflow-y') ?? '');
  const width = length(style.get('width') ?? style.get('max-width') ?? marqueeSize(element, 'width'));
  const height = length(style.get('height') ?? style.get('max-height') ?? marqueeSize(element, 'height'));
  if (clips && ((width !== null && width <= 2) || (height !== null && height <= 2))) return 'size';
  const placed = /absolute|fixed/.test(style.get('position') ?? '');
  if (placed && ['left', 'top', 'right', 'bottom'].some((side) => far(style.get(side)))) return 'offscreen';
  if (far(style.get('text-indent')) || far(style.get('margin-left')) || far(style.get('margin-top')))
    return 'offscreen';
  if (placed && /^rect\(\s*(?:0|1px)/.test(style.get('clip') ?? '')) return 'clipped';
  return /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(style.get('clip-path') ?? '') ? 'clipped' : null;
}

function marqueeSize(element: LightElement, attribute: string): string | undefined {
  return element.localName === 'marquee' ? (element.getAttribute(attribute) ?? undefined) : undefined;
}

/** Pixels of a length, null where it is none or depends on others. */
function length(value: string | undefined): number | null {
  const [, number, unit] = /^(-?[\d.]+)(px|pt|em|rem|)$/.exec(value ?? '') ?? [];
  if (number === undefined) return null;
  return Number(number) * (unit === 'em' || unit === 'rem' ? 16 : 1);
}

function far(value: string | undefined): boolean {
  const pixels = length(value);
  return pixels !== null && pixels <= FAR;
}

/** Text in the colour of its ground; white text where no ground is declared, for pages are white unless told otherwise. */
function againstGround(cascade: Cascade, link: LightElement): Concealment | null {
  const colour = hexColour(innerColour(cascade, link) ?? '');
  if (colour === null) return null;
  for (const element of upwards(link)) {
    const style = cascade.styleOf(element);
    const picture = style.get('background-image') ?? style.get('background') ?? '';
    if (picture.includes('url(') || picture.includes('gradient')) return null;
    const ground = style.get('background-color') ?? style.get('background') ?? element.getAttribute('bgcolor');
    if (ground !== undefined && ground !== null && !/transparent|none|inherit/.test(ground)) {
      return hexColour(ground) === colour ? 'colour' : null;
    }
  }
  return PALE.test(colour) ? 'pale' : null;
}

/** Colour declared for the link's text: by the innermost element that holds all of it, else by the link. */
function innerColour(cascade: Cascade, link: LightElement): string | null {
  let colour: string | null = null;
  let at: LightNode | null = link;
  while (at instanceof LightElement) {
    colour = cascade.styleOf(at).get('color') ?? at.getAttribute('color') ?? colour;
    at = at.firstChild === at.lastChild ? at.firstChild : null;
  }
  return colour;
}

function* upwards(element: LightElement): Generator<LightElement> {
  for (let at: LightNode | null = element; at; at = at.parent) if (at instanceof LightElement) yield at;
}
