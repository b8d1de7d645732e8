/** What the script that sent the markup left for the one that copies the rest, in the extension's own world. */
interface Ahead {
  readonly observer: MutationObserver;
  changed: boolean;
}

/** Name of the global that holds it; neither the page nor other extensions see it. */
export const AHEAD = 'markup';

/**
 * The page's markup, sent ahead while the page is asked for the rest of its copy; null where it is longer than `limit`.
 * Notes whether the page changes from here on. Runs in the page by itself (`scripting.executeScript`'s `func`): it can use
 * nothing that stands outside of it.
 */
export function takeMarkup(name: string, limit: number): string | null {
  const html = document.documentElement?.outerHTML ?? '';
  if (html === '' || html.length > limit) return null;
  const ahead: Ahead = {
    observer: new MutationObserver(() => {
      ahead.changed = true;
      ahead.observer.disconnect();
    }),
    changed: false,
  };
  ahead.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  Reflect.set(globalThis, Symbol.for(name), ahead);
  return html;
}

/** True where the markup was sent ahead and the page is still as it was then. Asked once. */
export function isMarkupSent(): boolean {
  const key = Symbol.for(AHEAD);
  const ahead: Ahead | undefined = Reflect.get(globalThis, key);
  if (!ahead) return false;
  Reflect.deleteProperty(globalThis, key);
  const changed = ahead.changed || ahead.observer.takeRecords().length > 0;
  ahead.observer.disconnect();
  return !changed;
}
