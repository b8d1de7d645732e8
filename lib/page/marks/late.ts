import { domWorld } from '../dom.ts';
import { type Held, held, hold } from '../held.ts';
import { readPage } from '../read.ts';
import type { PageSources } from '../sources.ts';
import { structureOf } from '../structure.ts';
import { unpack } from '../unpack.ts';

/** The page is built otherwise by now: places are found by their words. */
const NOWHERE: PageSources = { texts: { nodes: [], blocks: [], starts: [] }, cells: [], links: [] };

/**
 * What is known of the page that is shown; null where it was not read in this document. A page that was read from a copy is
 * walked over now that its nodes are needed: they are the ones that were read if all stands where it stood then.
 */
export function heldReading(structure: number | undefined): Held | null {
  const now = held();
  if (!now || now.sources) return now;
  const { page, sources } = readPage(document, domWorld(document));
  return hold(structureOf(unpack(page)) === structure ? sources : NOWHERE, now.url);
}
