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

  /** Paints phrases: those of all marks, over them those of the selected one, over these what is lit up. */
  paint(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    const ranges: Ranges = new Map();
    for (const { mark, spots } of marks)
      for (const spot of spots) add(ranges, highlightName(mark.severity, mark.review, false), spot);
    emphasised(ranges, marks, selected, lit);
    for (const inner of [...this.#lent.keys()]) if (!ranges.has(inner)) this.#return(inner);
    for (const [inner, names] of ranges) this.#apply(inner, names, () => true);
  }

  /** Paints another mark as the selected one and lights up other phrases; all others stay as they are. */
  update(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    const ranges: Ranges = new Map([...this.#lent.keys()].map((inner) => [inner, new Map()]));
    emphasised(ranges, marks, selected, lit);
    for (const [inner, names] of ranges) this.#apply(inner, names, isEmphasis);
  }

  clear(): void {
    for (const inner of [...this.#lent.keys()]) this.#return(inner);
  }

  /** Sets these highlights of a document and takes away the others, among those that `mine` names. */
  #apply(inner: Document, names: ReadonlyMap<string, readonly Range[]>, mine: (name: string) => boolean): void {
    const view = inner.defaultView;
    if (!view) return;
    const canvas = this.#lent.get(inner) ?? { sheet: sheetFor(view), names: new Set(), roots: new Set() };
    this.#lent.set(inner, canvas);
    for (const name of canvas.names) {
      if (!mine(name) || names.has(name)) continue;
      view.CSS.highlights.delete(name);
      canvas.names.delete(name);
    }
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

/** Ranges to paint, by document and name of the highlight. */
type Ranges = Map<Document, Map<string, Range[]>>;

function add(ranges: Ranges, name: string, spot: Spot | null): void {
  const inner = spot?.kind === 'range' ? spot.range.startContainer.ownerDocument : null;
  if (!inner || spot?.kind !== 'range') return;
  const names = ranges.get(inner) ?? new Map<string, Range[]>();
  ranges.set(inner, names);
  const all = names.get(name);
  if (all) all.push(spot.range);
  else names.set(name, [spot.range]);
}

function emphasised(ranges: Ranges, marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
  const chosen = marks.find(({ mark }) => mark.id === selected);
  for (const spot of chosen?.spots ?? [])
    if (chosen) add(ranges, highlightName(chosen.mark.severity, chosen.mark.review, true), spot);
  for (const spot of lit) add(ranges, LIT_NAME, spot);
}

function isEmphasis(name: string): boolean {
  return name === LIT_NAME || name.endsWith('x');
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
