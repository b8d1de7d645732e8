import type { PageSources } from './sources.ts';

/** What the last reading left in the page's isolated world, for the script that draws. */
export interface Held {
  /** Counts the readings of this document. */
  readonly generation: number;
  /** Null while only a copy of the page was read. */
  readonly sources: PageSources | null;
  /** Address at the time of reading. */
  readonly url: string;
}

/** Neither the page nor other extensions see this global: it lives in the extension's own world. */
const KEY = Symbol.for('reading');

export function held(): Held | null {
  const value: Held | undefined = Reflect.get(globalThis, KEY);
  return value ?? null;
}

export function hold(sources: PageSources | null, url: string): Held {
  const next: Held = { generation: (held()?.generation ?? 0) + 1, sources, url };
  Reflect.set(globalThis, KEY, next);
  return next;
}
