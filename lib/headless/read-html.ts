import type { PageModel } from '../page/model.ts';
import { readPage } from '../page/read.ts';
import { unpack } from '../page/unpack.ts';
import { decode } from './decode.ts';
import { parseHtml } from './parse.ts';
import { markupWorld } from './world.ts';

export interface ReadHtmlOptions {
  /** Address the page was got from; where missing, what a saved page says of itself. */
  url?: string;
}

/** Reads an HTML page from its bytes (charset found out) or text. Throws nothing; a page without content gives an empty model. */
export function readHtml(source: Uint8Array | string, options: ReadHtmlOptions = {}): PageModel {
  const { document, cut } = parseHtml(typeof source === 'string' ? source : decode(source));
  const page = unpack(readPage(document, markupWorld(document, options.url ?? '')).page);
  if (cut) page.unread.push({ kind: 'limit', detail: 'elements', box: 0 });
  return page;
}
