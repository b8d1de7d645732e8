import type { Mark, Misplacement } from '../../../lib/messages/model.ts';

/** How a page was opened: `marked` at the place with marks, `unplaced` with marks but the place was not found, `fragment` by its words alone. */
export type Opened =
  | { readonly how: 'marked' }
  | { readonly how: 'unplaced'; readonly why: Misplacement }
  | { readonly how: 'fragment'; readonly why: 'refused' | 'failed' | 'address' };

/** What is to be shown on a page that is opened. */
export interface Visit {
  readonly url: string;
  /** The same with a text fragment, which needs no permission. */
  readonly fragment: string;
  readonly marks: readonly Mark[];
  /** Mark to emphasise, and its target to scroll to. */
  readonly id: string;
  readonly target: number;
}

/** What was read in a tab that was opened for it. */
export interface Reading {
  readonly tabId: number;
  /** Unchecked output of the reader. */
  read(): Promise<unknown>;
  /** The page's HTML as it stands. */
  snapshot(): Promise<unknown>;
  close(): Promise<void>;
}

/** Whether a page that was opened could be reached; null where access to its site was not given, so that nobody knows. */
export interface Reached {
  readonly reached: boolean | null;
  /** Why not: `HTTP 404`, or the browser's words; '' otherwise. */
  readonly why: string;
}

/** What the workbench needs from the browser to look at pages again. All of it only when the inspector asks. */
export interface Visitor {
  /** Asks for access to the page's site; to be called in the press itself, before anything is awaited. */
  allow(url: string): Promise<boolean>;
  /** Opens a page in a new tab in front; where access is given, with marks. */
  open(visit: Visit, allowed: Promise<boolean>): Promise<Opened>;
  /** Opens a page in a new tab in front and tells whether it came. */
  visit(url: string, allowed: Promise<boolean>): Promise<Reached>;
  /** Opens a page in a new tab behind and waits until it is loaded. */
  load(url: string): Promise<Reading>;
}
