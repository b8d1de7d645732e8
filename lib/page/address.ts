import { COMMENT, isElement, type PageDocument, type PageElement, type PageNode } from './nodes.ts';

/**
 * The address a page is known by: where it was opened from, if from the web; for a saved page what it says itself:
 * `<!-- saved from url=(N)… -->`, `<link rel="canonical">`, `<meta name="Url">`; else the address of the file, or ''.
 */
export function pageAddress(document: PageDocument, url: string): string {
  if (/^https?:/i.test(url)) return url;
  return savedFrom(document) || headAddress(document.documentElement) || url;
}

const SAVED = /saved from url=\(\d+\)\s*(https?:\/\/[^\s<>"]+)|url:\s+(https?:\/\/[^\s<>"]+)/i;

/** Browsers put the comment before or right inside `<html>`. */
function savedFrom(document: PageDocument): string {
  const root = document.documentElement;
  for (const parent of [document, root, root && child(root, 'head')]) {
    for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType !== COMMENT) continue;
      const found = SAVED.exec((node.nodeValue ?? '').slice(0, 5000));
      if (found) return found[1] ?? found[2] ?? '';
    }
  }
  return '';
}

function headAddress(root: PageElement | null): string {
  const head = root && child(root, 'head');
  let fromMeta = '';
  for (let node = head?.firstChild ?? null; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.localName === 'link' && /^\s*canonical\s*$/i.test(node.getAttribute('rel') ?? '')) {
      const href = webAddress(node.getAttribute('href'));
      if (href) return href;
    }
    if (node.localName === 'meta' && /^\s*url\s*$/i.test(node.getAttribute('name') ?? ''))
      fromMeta ||= webAddress(node.getAttribute('content'));
  }
  return fromMeta;
}

/** An absolute web address, with `http:` added where only the scheme is left out; '' for anything else. */
function webAddress(value: string | null): string {
  const address = (value ?? '').trim();
  if (/^https?:\/\/[^/\s]/i.test(address)) return address;
  return /^\/\/[^/\s]+\./.test(address) ? `http:${address}` : '';
}

function child(parent: PageNode, tag: string): PageElement | null {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && node.localName === tag) return node;
  return null;
}

/** An address without its fragment: what names the document. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
