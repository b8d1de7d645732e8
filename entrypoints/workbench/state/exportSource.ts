import type { ExportInput, FindingSource } from '../../../lib/export/index.ts';
import { pageOrder } from '../../../lib/export/source.ts';
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

/** The findings of a scope, by their keys: their records are read while they are written. */
export async function findingsIn(
  store: Pick<Store, 'arrange' | 'findingsByKey'>,
  { query, keys }: ExportScope,
  pages: ExportInput['pages'],
  signal: AbortSignal,
): Promise<ScopedFindings> {
  // What was chosen is exported though it no longer meets the conditions.
  const filter = keys ? { gone: true } : query.filter;
  const list = await store.arrange({ filter, ...(query.sort ? { sort: query.sort } : {}) });
  const byPage = await store.arrange({ filter, group: 'page' });
  const chosen = (all: readonly string[]) => (keys ? all.filter((key) => keys.has(key)) : all);
  const listed = chosen(list.keys(0, list.total));
  const order = pageOrder(pages);
  const groups = byPage.groups
    .map(({ value, start, count }) => ({ pageId: value, keys: chosen(byPage.keys(start, start + count)) }))
    .filter((group) => group.keys.length > 0)
    .map((group) => ({ ...group, body: pages.get(group.pageId)?.body ?? '' }))
    .sort(order);
  return {
    pageIds: groups.map(({ pageId }) => pageId),
    source: {
      total: listed.length,
      read: (by) => read(store, by === 'list' ? listed : groups.flatMap((group) => group.keys), signal),
    },
  };
}

/** Some are on their way while the ones before are written. */
async function* read(
  store: Pick<Store, 'findingsByKey'>,
  keys: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly SavedFinding[]> {
  const ask = (at: number) => {
    const asked = store.findingsByKey(keys.slice(at, at + BATCH));
    // Where the export ends before, nobody waits for this any more.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask(0);
  for (let at = 0; at < keys.length; at += BATCH) {
    signal.throwIfAborted();
    const found = await next;
    if (at + BATCH < keys.length) next = ask(at + BATCH);
    yield found.filter((finding) => finding !== undefined);
  }
}

/** Pages whose figures and corrections go along: where findings were narrowed down theirs, else all that were looked at. */
export async function pagesInScope(
  store: Pick<Store, 'auditedIn'>,
  pages: ReadonlyMap<string, SavedPage>,
  { query, keys }: ExportScope,
  withFindings: readonly string[],
): Promise<string[]> {
  const { pageId, body, bodies = [], rounds = [], gone: _, ...narrowing } = query.filter;
  if (keys || Object.values(narrowing).some((value) => value !== undefined && value.length > 0)) {
    return [...withFindings];
  }
  const audited = rounds.length === 0 ? null : new Set((await Promise.all(rounds.map(store.auditedIn))).flat());
  const all = [...pages.values()].filter(
    (page) =>
      (pageId ?? page.id) === page.id &&
      (body ?? page.body) === page.body &&
      (bodies.length === 0 || bodies.includes(page.body)) &&
      (audited === null || audited.has(page.id)),
  );
  return [...new Set([...withFindings, ...all.map(({ id }) => id)])];
}
