import { hashList } from './hash.ts';

/** Query parameters that say where a visitor came from or who he is, never which page it is. */
const VISITOR = /^(?:utm_\w+|spm|timestamp|_|_t|jsessionid|phpsessid|wxfrom|isappinstalled)$/i;

/**
 * The address that a page's identity hangs on: http and https, default ports, fragments, session and tracking
 * parameters and the order of parameters make no difference. `content:<hash>` where the address is none (`about:`,
 * `data:`, a bare word).
 */
export function canonicalAddress(url: string, contentHash: string): string {
  if (!/^(?:https?|file):/i.test(url) || !URL.canParse(url)) return `content:${contentHash}`;
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

/** What a finding is recognised by, here and from year to year. All hashes are 16 hex digits. */
export interface Identity {
  readonly key: string;
  readonly valueHash: string;
  readonly seriesKey: string;
}

/**
 * Identity of a finding (ENGINE.md): page address + rule + subjects; the values it was judged with; body + rule +
 * subjects. Neither order nor repetition of subjects and values matters.
 */
export function identify(finding: {
  readonly address: string;
  readonly body: string;
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly values: readonly string[];
}): Identity {
  const subjects = sorted(finding.subjects);
  return {
    key: hashList([finding.address, finding.rule, ...subjects]),
    valueHash: hashList(sorted(finding.values)),
    seriesKey: hashList([finding.body, finding.rule, ...subjects]),
  };
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
