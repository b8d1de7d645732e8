import type { Unread } from './model.ts';

/** What had to be left out: tables cut to their limit (by box), and kinds of content of which the page has too much. */
export function leftOut(tables: readonly number[], full: Readonly<Record<string, { full: boolean }>>): Unread[] {
  const cut = tables.map((box) => ({ detail: 'table', box }));
  const reached = Object.entries(full).flatMap(([detail, writer]) => (writer.full ? [{ detail, box: 0 }] : []));
  return [...cut, ...reached].map(({ detail, box }) => ({ kind: 'limit', detail, box }));
}
