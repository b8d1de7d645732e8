import type { Round, ScopeEntry } from '../store/rounds-model.ts';
import { identityOf } from './scope.ts';

/** How a page of the scope stands: done when it was audited in the round or marked so, whatever else was said. */
export type ScopeState = 'open' | 'done' | 'unreachable';

export interface ScopeRow {
  readonly entry: ScopeEntry;
  readonly state: ScopeState;
  /** The page that was audited, null where none was. */
  readonly pageId: string | null;
}

export interface ScopeProgress {
  readonly rows: readonly ScopeRow[];
  readonly counts: Readonly<Record<ScopeState, number>>;
  /** The next page to open: one that was never opened, else the one opened longest ago; null when none is open. */
  readonly next: ScopeEntry | null;
}

/**
 * Where a round stands. `audited`: the pages audited in it, by the address that their identity hangs on and the one they
 * were seen at. `identity`: what makes two addresses the same page, for callers that remember it.
 */
export function progressOf(
  { scope }: Pick<Round, 'scope'>,
  audited: readonly { readonly id: string; readonly address: string; readonly url: string }[],
  identity: (url: string) => string = identityOf,
): ScopeProgress {
  const pages = new Map<string, string>();
  for (const { id, address, url } of audited) {
    pages.set(identity(url), id);
    pages.set(address, id);
  }
  const counts = { open: 0, done: 0, unreachable: 0 };
  let next: ScopeEntry | null = null;
  const rows = scope.map((entry): ScopeRow => {
    const pageId = pages.get(identity(entry.url)) ?? null;
    const state = pageId === null ? entry.state : 'done';
    counts[state]++;
    if (state === 'open' && (next === null || (entry.at ?? '') < (next.at ?? ''))) next = entry;
    return { entry, state, pageId };
  });
  return { rows, counts, next };
}
