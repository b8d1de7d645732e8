import { isElement, NOTE, type PageElement, type PageNode, STRUCK, TEXT, type World } from './nodes.ts';

/** `1`, `[2]`, `（注3）`, `①`, `1、2`, `*`: what notes are marked with. */
const MARK = /^[[［〔(（【〈<]?注?[\d０-９①-⑳*＊※†‡](?:[,，、\-–~至\d０-９①-⑳*＊※†‡]{0,5})[\]］〕)）】〉>]?$/;

/** A mark of this length, white space included, is none. */
const LONGEST = 12;

/** What a raised or lowered figure belongs to: a letter (CO₂, m²), a length in Chinese (米², 公里²), a power of ten. */
const CARRIES = /[a-zA-Zａ-ｚＡ-Ｚα-ωΑ-Ω㎜㎝㎞℃]\s*$|[×xX*·✕]\s*1[0０]\s*$/;
const LENGTHS = /[米里尺寸丈]\s*$/;
const POWER = /^[23２３]$/;

/**
 * What sets the text of a raised, lowered or struck element apart (bits, 0 for nothing): a note's number is no digit of the
 * figure it stands at, and what is struck out no longer holds. `before`: the text of its block up to it.
 */
export function apartness(element: PageElement, tag: string, world: World, before: string): number {
  if (STRIKING.has(tag)) return world.struck(element) ? STRUCK : 0;
  return isNoteMark(element, before) ? NOTE : 0;
}

const STRIKING: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** All that `apartness` may set apart, for who has only the page: more than that does no harm. */
export const MAY_STAND_APART =
  'sup,sub,del,s,strike,span[style*="super" i],font[style*="super" i],span[style*="align: sub" i],span[style*="align:sub" i]';

const RAISED_STYLE = /vertical-align:\s*(?:super|sub)\b/i;

/** True for what word processors write for `<sup>` and `<sub>`: a span with a style of its own. */
export function isRaised(element: PageElement, tag: string): boolean {
  if (tag !== 'span' && tag !== 'font') return false;
  const style = element.getAttribute('style');
  return style !== null && RAISED_STYLE.test(style);
}

/**
 * True where a raised or lowered element is the mark of a note. Raised text with nothing around it is the text itself.
 */
function isNoteMark(element: PageElement, before: string): boolean {
  const text = shortText(element)?.replace(/\s+/g, '') ?? '';
  if (!MARK.test(text)) return false;
  const near = before.slice(-8);
  if (CARRIES.test(near) || (LENGTHS.test(near) && POWER.test(text))) return false;
  return /\S/.test(before) || hasInkAfter(element);
}

/** All text inside an element, null where it is long. */
function shortText(element: PageElement): string | null {
  let text = '';
  const rest: (PageNode | null)[] = [element.firstChild];
  while (rest.length > 0 && text.length <= LONGEST) {
    const node = rest.pop() ?? null;
    if (node === null) continue;
    rest.push(node.nextSibling);
    if (isElement(node)) rest.push(node.firstChild);
    else text += node.nodeType === TEXT ? (node.nodeValue ?? '') : '';
  }
  return text.length <= LONGEST ? text : null;
}

/** Something is written after an element, where it stands. */
function hasInkAfter(element: PageElement): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    const text = isElement(node) ? (shortText(node) ?? 'long') : node.nodeType === TEXT ? (node.nodeValue ?? '') : '';
    if (/\S/.test(text)) return true;
  }
  return false;
}
