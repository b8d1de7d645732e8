import { defineUnlistedScript } from '#imports';
import { held } from '../lib/page/held.ts';
import type { Place } from '../lib/page/model.ts';
import { placesIn } from '../lib/page/selected.ts';

/** Injected when the inspector adds a finding. Returns the places that are selected on the page, as a JSON string; changes nothing. */
export default defineUnlistedScript((): string => {
  const reading = held();
  const selection = getSelection();
  const places: Place[] =
    reading?.sources && selection && selection.rangeCount > 0 && !selection.isCollapsed
      ? placesIn(selection.getRangeAt(0), reading.sources)
      : [];
  return JSON.stringify(places);
});
