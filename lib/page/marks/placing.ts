import type { Misplacement, Target } from '../../messages/model.ts';
import { relocate } from '../anchor.ts';
import { domWorld } from '../dom.ts';
import { RawView } from '../raw-view.ts';
import { readPage } from '../read.ts';
import { PlaceResolver, type Spot } from '../refs.ts';
import type { PageSources } from '../sources.ts';
import { unpack } from '../unpack.ts';
import { elementOf } from './geometry.ts';

/** Finds what targets are on the page: by the nodes they were read from, else on a reading made anew. */
export class Placing {
  readonly #known: PlaceResolver;
  #fresh: { view: RawView; resolver: PlaceResolver } | null = null;

  constructor(sources: PageSources) {
    this.#known = new PlaceResolver(sources);
  }

  /** The next look anew reads the page again. */
  forget(): void {
    this.#fresh = null;
  }

  find({ place, quote, before, after }: Target): Spot | Misplacement {
    const spot = this.#known.resolve(place, quote);
    if (typeof spot !== 'string' || spot === 'noPlace' || quote === '') return spot;
    const { view, resolver } = this.#read();
    const again = relocate({ place, quote, before, after }, view);
    if ('notPlaced' in again) return again.notPlaced === 'gone' ? spot : again.notPlaced;
    return resolver.resolve(again, '');
  }

  #read(): { view: RawView; resolver: PlaceResolver } {
    if (!this.#fresh) {
      const { page, sources } = readPage(document, domWorld(document));
      this.#fresh = { view: new RawView(unpack(page)), resolver: new PlaceResolver(sources) };
    }
    return this.#fresh;
  }
}

/** True where a person cannot see the place, though it is there. */
export function isUnseen(spot: Spot): boolean {
  return elementOf(spot)?.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) === false;
}
