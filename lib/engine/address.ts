/** Query parameters that say where a visitor came from or who he is, never which page it is. */
const VISITOR = /^(?:utm_\w+|spm|timestamp|_|_t|jsessionid|phpsessid|wxfrom|isappinstalled)$/i;

/** Address of a page that has none. */
export const contentAddress = (contentHash: string): string => `content:${contentHash}`;

/**
 * The address that a page's identity hangs on: http and https, default ports, fragments, session and tracking
 * parameters and the order of parameters make no difference. Null where it is none (`about:`, `data:`, a bare word).
 */
export function canonicalAddress(url: string): string | null {
  if (!/^(?:https?|file):/i.test(url) || !URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams, hash } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !VISITOR.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const path = pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/index\.(?:s?html?|php|jsp|aspx?)$/i, '/');
  const route = /^#!?\//.test(hash) ? hash : '';
  const scheme = protocol === 'file:' ? 'file' : 'http';
  return `${scheme}://${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
}
