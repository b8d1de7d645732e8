import { LIMITS } from './limits.ts';
import type { Box } from './model.ts';
import type { PageElement } from './nodes.ts';

/** Collects block-level elements. */
export class BoxCollector {
  readonly boxes: Box[] = [];
  readonly elements: PageElement[] = [];
  full = false;

  /** Adds a box and returns its index; where the page has too many, the enclosing one stands for it. */
  add(element: PageElement, tag: string, parent: number, name: string, hidden: boolean): number {
    if (this.boxes.length >= LIMITS.boxes) {
      this.full = true;
      return parent;
    }
    this.elements.push(element);
    return this.boxes.push({ tag, parent, name, hidden }) - 1;
  }
}

/** `id`, `class` and `role` of an element, a hint for those who guess at a part's purpose. */
export function nameOf(id: string | null, classes: string | null, role: string | null): string {
  if (!id && !role && classes && PLAIN.test(classes)) return classes;
  const name = [id, classes, role].filter(Boolean).join(' ').toLowerCase();
  return name.slice(0, LIMITS.name).replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[a-z0-9_-]{0,60}$/;
