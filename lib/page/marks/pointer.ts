import type { Overlay, OverlayEvents } from './overlay.ts';

/** Tells which mark is pointed at or clicked, from the page's own pointer events, without holding any of them back. */
export class Pointer {
  readonly #overlay: Overlay;
  readonly #events: OverlayEvents;
  #frame = 0;
  #on = false;

  constructor(overlay: Overlay, events: OverlayEvents) {
    this.#overlay = overlay;
    this.#events = events;
  }

  start(): void {
    if (this.#on) return;
    this.#on = true;
    document.addEventListener('pointermove', this.#moved, { capture: true, passive: true });
    document.addEventListener('click', this.#clicked, { capture: true, passive: true });
  }

  stop(): void {
    this.#on = false;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    document.removeEventListener('pointermove', this.#moved, { capture: true });
    document.removeEventListener('click', this.#clicked, { capture: true });
  }

  readonly #moved = ({ clientX, clientY, target }: PointerEvent): void => {
    if (this.#overlay.owns(target)) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#events.hovered(this.#overlay.at(clientX, clientY), clientX, clientY);
    });
  };

  readonly #clicked = ({ clientX, clientY, target, isTrusted }: MouseEvent): void => {
    // The page's own controls keep their clicks to themselves, and its scripts cannot click on marks.
    if (
      !isTrusted ||
      this.#overlay.owns(target) ||
      (target instanceof Element && target.closest('a,button,input,select,label'))
    )
      return;
    const id = this.#overlay.at(clientX, clientY);
    if (id !== null) this.#events.clicked(id);
  };
}
