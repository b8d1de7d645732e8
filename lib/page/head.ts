import { LIMITS } from './limits.ts';
import type { PageElement } from './nodes.ts';

/** Takes in what a page says of itself outside of its text. */
export class HeadWriter {
  title: string | null = null;
  /** name, content, name, content, … */
  readonly metas: string[] = [];

  meta(element: PageElement): void {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    const content = element.getAttribute('content');
    if (name !== '' && content !== null && this.metas.length < 2 * LIMITS.metas) this.metas.push(name, content);
  }

  /** The first title counts, as in `document.title`. */
  setTitle(element: PageElement): void {
    this.title ??= element.firstChild?.nodeValue ?? '';
  }

  get cleanTitle(): string {
    return (this.title ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
  }
}
