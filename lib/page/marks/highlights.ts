import type { Spot } from '../refs.ts';
import { highlightName, highlightRules, LIT_NAME } from './look.ts';
import type { PlacedMark } from './placed.ts';

/** Where phrases are painted by one document's registry: the document and the open shadow roots in it. */
interface Canvas {
  readonly sheet: CSSStyleSheet;
  readonly names: Set<string>;
  readonly roots: Set<Document | ShadowRoot>;
}

/** Paints phrases with the CSS Custom Highlight API: no node of the page is touched. One sheet is lent to each document concerned. */
export class PhrasePainter {
  readonly #lent = new Map<Document, Canvas>();

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
    for (const inner of [...this.#lent.keys()]) if (!ranges.has(inner)) this.#return(inner);
    for (const [inner, names] of ranges) this.#apply(inner, names);
  }

  clear(): void {
    for (const inner of [...this.#lent.keys()]) this.#return(inner);
  }

  #apply(inner: Document, names: ReadonlyMap<string, readonly Range[]>): void {
    const view = inner.defaultView;
    if (!view) return;
    const canvas = this.#lent.get(inner) ?? { sheet: sheetFor(view), names: new Set(), roots: new Set() };
    this.#lent.set(inner, canvas);
    for (const name of canvas.names) if (!names.has(name)) view.CSS.highlights.delete(name);
    canvas.names.clear();
    for (const [name, ranges] of names) {
      const highlight = new view.Highlight(...ranges);
      // Selected above the others, what is lit up above all.
      highlight.priority = name === LIT_NAME ? 2 : name.endsWith('x') ? 1 : 0;
      view.CSS.highlights.set(name, highlight);
      canvas.names.add(name);
      for (const range of ranges) lend(canvas, range.startContainer.getRootNode());
    }
  }

  #return(inner: Document): void {
    const canvas = this.#lent.get(inner);
    if (!canvas) return;
    this.#lent.delete(inner);
    for (const root of canvas.roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== canvas.sheet);
    for (const name of canvas.names) inner.defaultView?.CSS.highlights.delete(name);
  }
}

function sheetFor(view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(highlightRules());
  return sheet;
}

/** The sheet of a document does not reach into shadow roots; they get it too. */
function lend({ sheet, roots }: Canvas, root: Node): void {
  if (!('adoptedStyleSheets' in root) || roots.has(root as Document | ShadowRoot)) return;
  const own = root as Document | ShadowRoot;
  own.adoptedStyleSheets = [...own.adoptedStyleSheets, sheet];
  roots.add(own);
}
