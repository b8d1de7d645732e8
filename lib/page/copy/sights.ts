import { domSight, isStruck } from '../dom.ts';
import { GONE, STRUCK } from '../nodes.ts';
import type { Suspects } from '../suspects.ts';
import type { PageCopy } from './model.ts';

type Sights = Pick<PageCopy, 'counted' | 'sights' | 'tagged' | 'inner'>;

/** What hides which elements, by their numbers in document order; null where that cannot be told in this way. */
export function sightsOf(document: Document, suspects: Suspects): Sights | null {
  if (suspects.everything) return everySight(document, suspects);
  const counted = suspects.attributes;
  const sights: number[] = [];
  const inner: [number, number[]][] = [];
  const asked = new Set<Element>();
  const owners = document.querySelectorAll(counted.map((name) => `[${name}]`).join());
  let around: Element | null = null;
  for (let i = 0; i < owners.length; i++) {
    const element = owners[i];
    if (!element || !suspects.hasOwn(element)) continue;
    asked.add(element);
    const sight = domSight(element, 0, suspects);
    if (sight === 0) continue;
    sights.push(i, sight);
    if (sight & GONE || around?.contains(element)) continue;
    around = element;
    inner.push([i, insideOf(element, sight, suspects)]);
  }
  const tagged = taggedSights(document, suspects, asked);
  return tagged && { counted: [...counted], sights, tagged, inner };
}

/** Where a style sheet cannot be looked into, as one of another site, each element is asked, but those inside of hidden ones. */
function everySight(document: Document, suspects: Suspects): Sights {
  const found = new Map<Element, number>();
  let element: Element | null = document.documentElement;
  while (element) {
    const parent = (element.parentElement && found.get(element.parentElement)) ?? 0;
    const sight = domSight(element, parent, suspects);
    if (sight !== 0) found.set(element, sight);
    element = (sight & GONE ? null : element.firstElementChild) ?? nextBehind(element);
  }
  return { counted: [], sights: [], tagged: numbered(document, found), inner: [] };
}

function nextBehind(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.nextElementSibling) at = at.parentElement;
  return at?.nextElementSibling ?? null;
}

/** Inside what is seen in another way than usual, each element is asked. */
function insideOf(element: Element, sight: number, suspects: Suspects): number[] {
  const inside = element.getElementsByTagName('*');
  const sights: number[] = [];
  for (let i = 0; i < inside.length; i++) {
    const one = inside[i];
    sights.push(one ? domSight(one, sight, suspects) : 0);
  }
  return sights;
}

/** Elements that only their tag or their surroundings make suspect, and those that strike their text out. */
function taggedSights(document: Document, suspects: Suspects, asked: ReadonlySet<Element>): Sights['tagged'] | null {
  const found = new Map<Element, number>();
  const { selectors } = suspects;
  const picked = selectors === '' ? [] : document.querySelectorAll(selectors);
  for (const element of new Set([...picked, ...suspects.marked])) {
    const sight = asked.has(element) ? 0 : domSight(element, 0, suspects);
    if (sight === 0) continue;
    // What is inside would have to be asked as well.
    if (!(sight & GONE) && element.firstElementChild) return null;
    found.set(element, sight);
  }
  for (const element of document.querySelectorAll('del,s,strike'))
    if (isStruck(element)) found.set(element, (found.get(element) ?? 0) | STRUCK);
  return numbered(document, found);
}

/** Elements by their numbers among those of their tag. */
function numbered(document: Document, found: ReadonlyMap<Element, number>): Sights['tagged'] {
  const tagged: Sights['tagged'] = [];
  for (const tag of new Set([...found.keys()].map(({ localName }) => localName))) {
    const all = document.getElementsByTagName(tag);
    for (let i = 0; i < all.length; i++) {
      const element = all[i];
      const sight = element && found.get(element);
      if (sight) tagged.push([tag, i, sight]);
    }
  }
  return tagged;
}
