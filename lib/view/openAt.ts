import type { Evidence } from '../rules/model.ts';

/** Longest run of words in a text fragment: long ones fail on any invisible difference. */
const LONGEST = 40;

/**
 * Address that opens a page at a quote by a text fragment, which needs no permission; the plain address where there are no
 * words to look for. Only web addresses; null for anything else.
 */
export function addressAt(url: string, evidence: Evidence | undefined): string | null {
  if (!/^(https?|file):/i.test(url)) return null;
  const words = evidence && evidence.kind !== 'page' ? phrase(evidence) : '';
  if (words === '') return url;
  const bare = url.includes('#') ? url.slice(0, url.indexOf('#')) : url;
  return `${bare}#:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}

/** A cell's own figure stands in too many places; its row's label is what the eye looks for. */
function phrase({ kind, quote, label }: Evidence): string {
  const words = (kind === 'cell' ? label : quote).trim();
  const line = words.split(/[\n·]/)[0]?.trim() ?? '';
  return line.slice(0, LONGEST);
}
