import type { Drawn } from './drawn.ts';
import { highlightName, highlightRules, LIT_NAME } from './look.ts';

/** Where phrases are painted by one document's registry: the document and the open shadow roots in it. */
interface Canvas {
  readonly sheet: CSSStyleSheet;
  readonly highlights: Map<string, Highlight>;
  readonly roots: Set<Document | ShadowRoot>;
}

/** Paints phrases with the CSS Custom Highlight API: no node of the page is touched. One sheet is lent to each document concerned. */
export class PhrasePainter {
  readonly #lent = new Map<Document, Canvas>();

  /** Paints the phrases among these places: all marks', over them those of the selected one, over these what is lit up. */
  paint(places: Iterable<Drawn>, selected: string | null): void {
    const wanted = new Map<Document, Map<string, Set<Range>>>(
      [...this.#lent.keys()].map((inner) => [inner, new Map()]),
    );
    for (const { mark, range } of places) {
      if (!range) continue;
      if (!mark) add(wanted, LIT_NAME, range);
      else add(wanted, highlightName(mark.severity, mark.review, false), range);
      if (mark && mark.id === selected) add(wanted, highlightName(mark.severity, mark.review, true), range);
    }
    for (const [inner, names] of wanted) {
      if (names.size === 0) this.#return(inner);
      else this.#apply(inner, names);
    }
  }

  clear(): void {
    for (const inner of [...this.#lent.keys()]) this.#return(inner);
  }

  /** Makes these the highlights of a document; what is painted already is left alone. */
  #apply(inner: Document, names: ReadonlyMap<string, ReadonlySet<Range>>): void {
    const view = inner.defaultView;
    if (!view) return;
    const canvas = this.#lent.get(inner) ?? { sheet: sheetFor(view), highlights: new Map(), roots: new Set() };
    this.#lent.set(inner, canvas);
    for (const name of [...canvas.highlights.keys()]) {
      if (names.has(name)) continue;
      view.CSS.highlights.delete(name);
      canvas.highlights.delete(name);
    }
    for (const [name, ranges] of names) {
      const highlight = canvas.highlights.get(name) ?? new view.Highlight();
      for (const range of [...highlight]) if (!ranges.has(range as Range)) highlight.delete(range);
      for (const range of ranges) {
        if (highlight.has(range)) continue;
        highlight.add(range);
        lend(canvas, range.startContainer.getRootNode());
      }
      if (canvas.highlights.has(name)) continue;
      // Selected above the others, what is lit up above all.
      highlight.priority = name === LIT_NAME ? 2 : name.endsWith('x') ? 1 : 0;
      view.CSS.highlights.set(name, highlight);
      canvas.highlights.set(name, highlight);
    }
  }

  #return(inner: Document): void {
    const canvas = this.#lent.get(inner);
    if (!canvas) return;
    this.#lent.delete(inner);
    for (const root of canvas.roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== canvas.sheet);
    for (const name of canvas.highlights.keys()) inner.defaultView?.CSS.highlights.delete(name);
  }
}

function add(wanted: Map<Document, Map<string, Set<Range>>>, name: string, range: Range): void {
  const inner = range.startContainer.ownerDocument;
  if (!inner) return;
  const names = wanted.get(inner) ?? new Map<string, Set<Range>>();
  wanted.set(inner, names);
  const ranges = names.get(name) ?? new Set();
  names.set(name, ranges.add(range));
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
