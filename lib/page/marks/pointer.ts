import type { MarkEvents, Overlay } from './overlay.ts';
import { outOfFrames } from './scrollers.ts';

/** Tells which mark is pointed at or clicked, from the page's own pointer events, without holding any of them back. */
export class Pointer {
  readonly #overlay: Overlay;
  readonly #events: MarkEvents;
  readonly #documents = new Set<Document>();
  #frame = 0;

  constructor(overlay: Overlay, events: MarkEvents) {
    this.#overlay = overlay;
    this.#events = events;
  }

  start(documents: Iterable<Document>): void {
    for (const inner of documents) {
      if (this.#documents.has(inner)) continue;
      this.#documents.add(inner);
      inner.addEventListener('pointermove', this.#moved, { capture: true, passive: true });
      inner.addEventListener('click', this.#clicked, { capture: true, passive: true });
    }
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const inner of this.#documents) {
      inner.removeEventListener('pointermove', this.#moved, { capture: true });
      inner.removeEventListener('click', this.#clicked, { capture: true });
    }
    this.#documents.clear();
  }

  readonly #moved = (event: PointerEvent): void => {
    if (this.#overlay.owns(event.target)) return;
    const { left, top } = pointOf(event);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#events.hovered(this.#overlay.at(left, top), left, top);
    });
  };

  readonly #clicked = (event: MouseEvent): void => {
    const { target, isTrusted } = event;
    // The page's own controls keep their clicks to themselves, and its scripts cannot click on marks.
    if (!isTrusted || this.#overlay.owns(target) || isControl(target)) return;
    // Words that were just selected are taken for a finding of one's own, or copied; nobody asked for the mark they end on.
    if (event.view?.getSelection()?.type === 'Range') return;
    const { left, top } = pointOf(event);
    const id = this.#overlay.at(left, top);
    if (id !== null) this.#events.clicked(id);
  };
}

/** Where it happened in the top window. */
function pointOf({ clientX, clientY, view }: MouseEvent): { left: number; top: number } {
  const point = { left: clientX, top: clientY, width: 0, height: 0 };
  return view ? outOfFrames(point, view.document) : point;
}

function isControl(target: EventTarget | null): boolean {
  // A node of a frame is no instance of this window's Element.
  return target !== null && 'closest' in target && (target as Element).closest('a,button,input,select,label') !== null;
}
