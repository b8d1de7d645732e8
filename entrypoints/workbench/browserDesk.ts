import { browser } from 'wxt/browser';
import { saveFile } from '../sidepanel/saveFile.ts';
import type { Desk } from './state/desk.ts';

/** The workbench's browser tab. */
export function browserDesk(): Desk {
  return {
    place: () => location.hash.replace(/^#\/?/, ''),
    goTo: (place) => {
      location.hash = `/${place}`;
    },
    onPlace: (listener) => addEventListener('hashchange', listener),
    open: (url) => void browser.tabs.create({ url }),
    save: saveFile,
    now: () => new Date(),
  };
}
