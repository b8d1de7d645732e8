import { withoutFragment } from '../../../lib/page/address.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import type { AuditResult } from '../../../lib/result.ts';
import type { Refusal } from './refusal.ts';

/**
 * How a result stands to what its tab shows now: `live` the very document that was read; `changed` the same document, but its
 * text has changed since; `reloaded` the same address, loaded anew; `left` another page.
 */
export type Binding = 'live' | 'changed' | 'reloaded' | 'left';

/** What the checks said of a page. */
export interface Checked {
  readonly result: AuditResult;
  /** Id of the page in the database. */
  readonly pageId: string;
}

export interface Shown extends Checked {
  readonly kind: 'shown';
  /** Names this audit in every message to and from the page. */
  readonly run: string;
  /** What was read, for the words around a place. */
  readonly page: PageModel;
  /** The audit is in the database. */
  readonly saved: boolean;
  readonly binding: Binding;
  /** The page has answered for this run, so it can be asked whether it is still the one. */
  readonly marked: boolean;
}

/** What the panel shows for one tab. `idle`: the inspector has not asked for this tab's page yet. */
export type TabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'broken'; readonly detail: string }
  | Shown;

/** True where both addresses name the same document; the fragment does not count. */
export function sameDocument(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}
