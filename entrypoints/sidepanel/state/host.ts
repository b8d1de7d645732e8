import type { Asked } from '../../../lib/messages/asked.ts';
import type { PageCall, PageEvent, PageReply } from '../../../lib/messages/model.ts';
import type { Area } from '../../../lib/view/crop.ts';

/** What the panel may know of a tab. `url` and `title` only while access to it lasts. */
export interface TabInfo {
  readonly id: number;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly loading: boolean;
}

/** A part of the window as it was on the screen; sizes in device pixels. */
export interface Picture {
  readonly image: Blob;
  readonly width: number;
  readonly height: number;
}

/** A page being copied out; what the scripts there returned. */
export interface Copying {
  /** Its markup, sent ahead; nothing where it cannot be. */
  readonly markup: Promise<unknown>;
  /** All else, and the markup again where it has changed since. */
  readonly rest: Promise<unknown>;
}

/** What the panel needs from the browser, so that everything else can be tested without one. */
export interface PanelHost {
  /** The active tab of the panel's window. */
  activeTab(): Promise<TabInfo | undefined>;
  tab(id: number): Promise<TabInfo | undefined>;
  /** Copies the tab's page out. Rejects with the browser's reason where it may not. */
  copy(tabId: number): Copying;
  /** Runs the reader in the tab; what it returned. Rejects likewise. */
  read(tabId: number): Promise<unknown>;
  /** Places selected on the page, as the script there found them; unchecked. */
  selection(tabId: number): Promise<unknown>;
  /** The page's HTML as it stands. */
  snapshot(tabId: number): Promise<unknown>;
  /** Pictures a part of the active tab; `area` and `view` in CSS pixels of its window. Rejects where the browser refuses. */
  picture(area: Area, view: { readonly width: number; readonly height: number }): Promise<Picture>;
  /** Sends a call to the page, injecting the script that answers it when it is not there yet. */
  call(tabId: number, call: PageCall): Promise<PageReply>;
  /** The inspector pressed the button on this tab, or chose to add a finding at its selection or at a place to be picked. */
  onAsked(listener: (tabId: number, what: Asked['what']) => void): void;
  /** Another tab of the window came to the front. */
  onActivated(listener: (tabId: number) => void): void;
  /** A tab began to load, finished loading, or changed its address within the page (`url`). */
  onUpdated(listener: (tabId: number, change: { loading?: boolean; url?: string }) => void): void;
  onRemoved(listener: (tabId: number) => void): void;
  onPageEvent(listener: (tabId: number, event: PageEvent) => void): void;
}
