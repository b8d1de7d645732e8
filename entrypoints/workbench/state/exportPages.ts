import type { SavedPage, Store } from '../../../lib/store/index.ts';
import type { ExportScope } from './exportSource.ts';

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
