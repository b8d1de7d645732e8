import { Dexie } from 'dexie';

/** Keys of the records that changed, null where any may have. */
export type ChangedKeys = readonly string[] | null;

/** The tables that changed, each with the keys of the records that did. */
export type ChangedTables = ReadonlyMap<string, ChangedKeys>;

/** Told what changed, and when the last of it did (`performance.now()`): what was read after that has it all. */
export type ChangeListener = (changed: ChangedTables, at: number) => void;

/** Calls `listener` soon after anything changed, in this tab or another one. Returns the way to stop. */
export function watch(name: string, listener: ChangeListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = new Map<string, ChangedKeys>();
  const stop = watchTables(name, (table, keys) => {
    const before = changed.get(table);
    changed.set(table, before === null || keys === null ? null : [...(before ?? []), ...keys]);
    const at = performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = changed;
      changed = new Map();
      listener(now, at);
    }, 30);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Calls `listener` with every table that changed, in this tab (before whoever changed it goes on) or another one. */
export function watchTables(name: string, listener: (table: string, keys: ChangedKeys) => void): () => void {
  // Dexie names what changed `idb://<database>/<table>/<index>`, the primary keys with an empty index, as trees of ranges.
  const start = `idb://${name}/`;
  const changed = (parts: object) => {
    const tables = new Map<string, ChangedKeys>();
    for (const [part, ranges] of Object.entries(parts)) {
      if (!part.startsWith(start)) continue;
      const [table = '', index] = part.slice(start.length).split('/');
      if (index === '') tables.set(table, keysOf(ranges));
      else if (!tables.has(table)) tables.set(table, []);
    }
    // What waits to be imported is nothing that anybody sees.
    tables.delete('staged');
    for (const [table, keys] of tables) listener(table, keys);
  };
  Dexie.on('storagemutated', changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}

interface Ranges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: Ranges | null;
  readonly r?: Ranges | null;
  /** Depth; nothing changed where it is 0. */
  readonly d?: number;
}

/** The single keys of a tree of ranges; null where a range holds more than one, or another kind of key. */
function keysOf(ranges: Ranges): ChangedKeys {
  const keys: string[] = [];
  const open: Ranges[] = [ranges];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.d === 0) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return null;
    keys.push(node.from);
    if (node.l) open.push(node.l);
    if (node.r) open.push(node.r);
  }
  return keys;
}
