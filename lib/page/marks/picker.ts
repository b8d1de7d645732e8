import type { PickStep } from '../../messages/model.ts';
import type { Place } from '../model.ts';
import type { PageSources } from '../sources.ts';
import { made } from './drawn.ts';
import { rectsOf } from './geometry.ts';
import { PICKER_STYLE } from './look.ts';
import { elementAt, pickable, placesOf, stepFrom } from './pick-target.ts';
import { scrollToSpot } from './scroll.ts';
import { Clips } from './scrollers.ts';

/** Neutral, and unlikely to be an element of the page. */
const HOST = 'layer-pick';

const KEYS: Readonly<Record<string, PickStep>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'take',
  Escape: 'end',
};

export interface PickerEvents {
  /** The inspector took an element; `places` is what of the page's model it stands for. */
  picked(places: readonly Place[]): void;
  ended(): void;
}

/**
 * Lets the inspector point at a cell or an element: a sheet of glass over the page, so that nothing on it is clicked, with a
 * box around what would be taken. Keys do the same. Gone without trace when it ends.
 */
export class Picker {
  readonly #events: PickerEvents;
  #sources: PageSources | null = null;
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #at: Element | null = null;

  constructor(events: PickerEvents) {
    this.#events = events;
  }

  step(step: PickStep, sources: PageSources): void {
    this.#sources = sources;
    if (step === 'start') this.#start();
    else if (this.#host) this.#do(step);
  }

  dispose(): void {
    this.#host?.remove();
    this.#host = null;
    this.#at = null;
    removeEventListener('keydown', this.#pressed, { capture: true });
    removeEventListener('scroll', this.#moved, { capture: true });
    removeEventListener('resize', this.#moved);
  }

  #start(): void {
    this.dispose();
    this.#host = document.createElement(HOST);
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PICKER_STYLE);
    root.adoptedStyleSheets = [sheet];
    const glass = made('glass');
    this.#box = made('target');
    root.append(glass, this.#box);
    // The page hears nothing of what is done on the glass.
    for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'contextmenu', 'dblclick'] as const)
      root.addEventListener(name, (event) => event.stopPropagation());
    glass.addEventListener('pointermove', ({ clientX, clientY }) => this.#point(clientX, clientY));
    glass.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!event.isTrusted) return;
      this.#point(event.clientX, event.clientY);
      this.#do('take');
    });
    glass.addEventListener('wheel', this.#wheel, { passive: true });
    addEventListener('keydown', this.#pressed, { capture: true });
    addEventListener('scroll', this.#moved, { capture: true, passive: true });
    addEventListener('resize', this.#moved);
    document.documentElement.append(this.#host);
    this.#point(window.innerWidth / 2, window.innerHeight / 2);
  }

  #do(step: Exclude<PickStep, 'start'>): void {
    if (step === 'end') {
      this.dispose();
      this.#events.ended();
    } else if (step === 'take') {
      const places = this.#at && this.#sources ? placesOf(this.#at, this.#sources) : [];
      this.dispose();
      this.#events.picked(places);
    } else if (this.#at) {
      this.#show(stepFrom(this.#at, step));
      if (this.#at) scrollToSpot({ kind: 'element', element: this.#at });
      this.#moved();
    }
  }

  #point(x: number, y: number): void {
    const element = elementAt(x, y, this.#host);
    this.#show(element && pickable(element));
  }

  #show(element: Element | null): void {
    this.#at = element;
    this.#moved();
  }

  readonly #moved = (): void => {
    if (!this.#box) return;
    const [rect] = this.#at ? rectsOf({ kind: 'element', element: this.#at }) : [];
    this.#box.style.display = rect ? '' : 'none';
    if (!rect) return;
    for (const side of ['left', 'top', 'width', 'height'] as const) this.#box.style[side] = `${rect[side]}px`;
  };

  /** The glass lies outside of what scrolls in the page. */
  readonly #wheel = ({ clientX, clientY, deltaX, deltaY }: WheelEvent): void => {
    const under = elementAt(clientX, clientY, this.#host);
    let clip = under && new Clips().around(under);
    while (clip && !clip.scroller) clip = clip.around;
    clip?.scroller?.scrollBy({ left: deltaX, top: deltaY, behavior: 'instant' });
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    if (step === undefined || step === 'start' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#do(step);
  };
}
