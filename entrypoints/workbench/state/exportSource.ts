import type { ExportInput, FindingSource } from '../../../lib/export/index.ts';
import { pageOrder } from '../../../lib/export/source.ts';
import type { PageKeys } from '../../../lib/store/export-read.ts';
import type { FindingQuery, SavedFinding, SavedPage, Store } from '../../../lib/store/index.ts';

/** What is exported: the findings of a list as it is shown, or those chosen in it. */
export interface ExportScope {
  readonly query: FindingQuery;
  /** Keys of the findings chosen; without it all that meet the conditions. */
  readonly keys?: ReadonlySet<string>;
}

/** Findings read from the database at a time: reading and checking them stays within a frame or two. */
const BATCH = 250;

export interface ScopedFindings {
  readonly source: FindingSource;
  /** Pages that have at least one of them. */
  readonly pageIds: readonly string[];
}

type ReadStore = Pick<Store, 'arrange' | 'findingsOnPages'>;

/** The findings of a scope, by their keys: their records are read while they are written. */
export async function findingsIn(
  store: ReadStore,
  { query, keys }: ExportScope,
  pages: ReadonlyMap<string, SavedPage>,
  signal: AbortSignal,
): Promise<ScopedFindings> {
  // What was chosen is exported though it no longer meets the conditions.
  const filter = keys ? { gone: true } : query.filter;
  const list = await store.arrange({ filter, ...(query.sort ? { sort: query.sort } : {}) });
  const byPage = await store.arrange({ filter, group: 'page' });
  const chosen = (all: readonly string[]) => (keys ? all.filter((key) => keys.has(key)) : all);
  const listed = chosen(list.keys(0, list.total));
  const groups = byPage.groups
    .map(({ value, start, count }) => ({ pageId: value, keys: chosen(byPage.keys(start, start + count)) }))
    .filter((group) => group.keys.length > 0)
    .map((group) => ({ ...group, body: pages.get(group.pageId)?.body ?? '' }))
    .sort(pageOrder(pages));
  const pageOf = new Map<string, string>();
  for (const group of groups) for (const key of group.keys) pageOf.set(key, group.pageId);
  return {
    pageIds: groups.map(({ pageId }) => pageId),
    source: {
      total: listed.length,
      read: (order) => {
        const all = order === 'list' ? listed : groups.flatMap((group) => group.keys);
        return read(store, all, (some) => onPages(some, pageOf, pages), signal);
      },
    },
  };
}

/** Some are on their way while the ones before are written. */
async function* read(
  store: ReadStore,
  keys: readonly string[],
  grouped: (keys: readonly string[]) => PageKeys[],
  signal: AbortSignal,
): AsyncGenerator<readonly SavedFinding[]> {
  const ask = (at: number) => {
    const asked = store.findingsOnPages(grouped(keys.slice(at, at + BATCH)));
    // Where the export ends before, nobody waits for this any more.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask(0);
  for (let at = 0; at < keys.length; at += BATCH) {
    signal.throwIfAborted();
    const found = await next;
    if (at + BATCH < keys.length) next = ask(at + BATCH);
    yield keys.slice(at, at + BATCH).flatMap((key) => found.get(key) ?? []);
  }
}

function onPages(
  keys: readonly string[],
  pageOf: ReadonlyMap<string, string>,
  pages: ExportInput['pages'],
): PageKeys[] {
  const byPage = new Map<string, string[]>();
  for (const key of keys) {
    const pageId = pageOf.get(key) ?? '';
    const some = byPage.get(pageId);
    if (some) some.push(key);
    else byPage.set(pageId, [key]);
  }
  return [...byPage].map(([pageId, some]) => ({ pageId, keys: some, size: sizeOf(pages.get(pageId)) }));
}

/** Findings that a page has now; unknown ones count as very many. */
function sizeOf(page: SavedPage | undefined): number {
  if (!page) return Number.MAX_SAFE_INTEGER;
  const { veto, error, warning, info } = page.counts;
  return veto + error + warning + info;
}
