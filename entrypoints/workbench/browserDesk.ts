import { browser } from 'wxt/browser';
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
    save: (file, name) => {
      const url = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The download has taken its own hold of the blob by then.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    now: () => new Date(),
  };
}
