import { canonicalAddress } from '../engine/address.ts';

/** A page for a round's scope, as it was read from a list. */
export interface ScopeItem {
  readonly body: string;
  /** http or https. */
  readonly url: string;
}

/**
 * Why a line gave no page: `noUrl` words without an address, `notWeb` an address that is none or not of the web,
 * `duplicate` a page that the list has already, `tooMany` past the longest list.
 */
export type ScopeFaultKind = 'noUrl' | 'notWeb' | 'duplicate' | 'tooMany';

export interface ScopeFault {
  /** Line of the text or row of the table, from 1. */
  readonly line: number;
  readonly kind: ScopeFaultKind;
  /** What stands there, cut to 120 characters. */
  readonly text: string;
}

/** What a list gave. */
export interface ScopeList {
  readonly items: readonly ScopeItem[];
  readonly faults: readonly ScopeFault[];
}

/** A line of a list: what was taken for the body's name and for addresses. */
export interface ScopeLine {
  readonly line: number;
  readonly body: string;
  readonly urls: readonly string[];
  readonly text: string;
}

/** Pages of one round at most; more belong into several. */
export const MAX_SCOPE = 20_000;
const SHOWN = 120;

/** The pages of these lines, each once, and why the other lines gave none. `known` are addresses that the round has already. */
export function scopeOf(lines: Iterable<ScopeLine>, known: Iterable<string> = []): ScopeList {
  const items: ScopeItem[] = [];
  const faults: ScopeFault[] = [];
  const seen = new Set([...known].map(identityOf));
  for (const { line, body, urls, text } of lines) {
    const fault = (kind: ScopeFaultKind, what: string) => faults.push({ line, kind, text: what.slice(0, SHOWN) });
    if (urls.length === 0) fault('noUrl', text);
    for (const written of urls) {
      const url = webAddress(written);
      if (url === null) fault('notWeb', written);
      else if (seen.has(identityOf(url))) fault('duplicate', url);
      else if (items.length === MAX_SCOPE) fault('tooMany', url);
      else {
        seen.add(identityOf(url));
        items.push({ body, url });
      }
    }
  }
  return { items, faults };
}

/** What makes two addresses the same page. */
export function identityOf(url: string): string {
  return canonicalAddress(url) ?? url;
}

/** An address of the web as it is opened; null where it is none. `www.x.gov.cn/a` is taken for http. */
function webAddress(written: string): string | null {
  const plain = written.normalize('NFKC').trim();
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(plain) ? plain : `http://${plain}`;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { host, hostname, username, href } = new URL(url);
  if (username !== '' || !(hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('['))) return null;
  return host === '' ? null : href;
}

/** True where a cell or word looks like an address: with a scheme, or a host with a path or `www.`. */
export function looksLikeUrl(word: string): boolean {
  const plain = word.normalize('NFKC').trim();
  if (/\s/.test(plain)) return false;
  return (
    /^[a-z][a-z\d+.-]*:\/\//i.test(plain) ||
    /^(?:www\.[a-z\d-]|(?:[a-z\d-]+\.){1,8}[a-z]{2,10}(?:[/:?]|$))/i.test(plain)
  );
}
