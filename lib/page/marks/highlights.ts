import type { Spot } from '../refs.ts';
import { highlightName, highlightRules, LIT_NAME } from './look.ts';
import type { PlacedMark } from './placed.ts';

/** Paints phrases with the CSS Custom Highlight API: no node of the page is touched. One sheet is lent to each document concerned. */
export class PhrasePainter {
  readonly #lent = new Map<Document, { sheet: CSSStyleSheet; names: Set<string> }>();

  paint(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    const ranges = new Map<Document, Map<string, Range[]>>();
    const add = (name: string, spot: Spot | null) => {
      const inner = spot?.kind === 'range' ? spot.range.startContainer.ownerDocument : null;
      if (!inner || spot?.kind !== 'range') return;
      const names = ranges.get(inner) ?? new Map<string, Range[]>();
      ranges.set(inner, names);
      names.set(name, [...(names.get(name) ?? []), spot.range]);
    };
    for (const { mark, spots } of marks)
      for (const spot of spots) add(highlightName(mark.severity, mark.review, mark.id === selected), spot);
    for (const spot of lit) add(LIT_NAME, spot);
    for (const inner of this.#lent.keys()) if (!ranges.has(inner)) this.#return(inner);
    for (const [inner, names] of ranges) this.#apply(inner, names);
  }

  clear(): void {
    for (const inner of [...this.#lent.keys()]) this.#return(inner);
  }

  #apply(inner: Document, names: ReadonlyMap<string, readonly Range[]>): void {
    const view = inner.defaultView;
    if (!view) return;
    const lent = this.#lent.get(inner) ?? { sheet: this.#lend(inner, view), names: new Set<string>() };
    this.#lent.set(inner, lent);
    for (const name of lent.names) if (!names.has(name)) view.CSS.highlights.delete(name);
    lent.names.clear();
    for (const [name, ranges] of names) {
      const highlight = new view.Highlight(...ranges);
      // Selected above the others, what is lit up above all.
      highlight.priority = name === LIT_NAME ? 2 : name.endsWith('x') ? 1 : 0;
      view.CSS.highlights.set(name, highlight);
      lent.names.add(name);
    }
  }

  #lend(inner: Document, view: Window & typeof globalThis): CSSStyleSheet {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(highlightRules());
    inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, sheet];
    return sheet;
  }

  #return(inner: Document): void {
    const lent = this.#lent.get(inner);
    if (!lent) return;
    this.#lent.delete(inner);
    inner.adoptedStyleSheets = inner.adoptedStyleSheets.filter((sheet) => sheet !== lent.sheet);
    for (const name of lent.names) inner.defaultView?.CSS.highlights.delete(name);
  }
}
