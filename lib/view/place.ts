import type { Place } from '../page/model.ts';

/** A place as a map key; equal places have equal keys. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `t${place.block}:${place.start}-${place.end}`;
    case 'cell':
      return `c${place.cell}`;
    case 'meta':
      return `m${place.meta}`;
    case 'link':
      return `l${place.link}`;
    case 'page':
      return 'p';
  }
}
