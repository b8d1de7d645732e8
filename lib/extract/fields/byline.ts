import type { PageView } from '../../page/view.ts';
import { type FoundDate, findDates, parseDate } from '../../text/dates.ts';
import type { Cluster } from './clusters.ts';
import type { Accepted } from './judge.ts';
import type { Pair } from './pairs.ts';
import type { Setting } from './setting.ts';

/** A date without a label, in a by-line. */
export interface LooseDate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly found: FoundDate;
}

/** Characters between title and by-line, or by-line and text. */
const NEAR = 160;
/** Longest line that is a by-line. */
const LONGEST = 300;

/**
 * The date that stands in a by-line without a label: at the start of a part of the line, or alone in a block beside it.
 * `pairs`: all of the page. Null where the by-line labels its date, or where it does not stand between title and text.
 */
export function looseDate(setting: Setting, cluster: Cluster, pairs: readonly Pair[]): LooseDate | null {
  const { view, tree, title, firstProse } = setting;
  if ((cluster.place !== 'byline' && !isSource(cluster)) || cluster.hidden || cluster.first > firstProse) return null;
  const nearTitle = title >= 0 && title < cluster.first && tree.textBetween(title + 1, cluster.first) <= NEAR;
  const nearText = setting.lastProse >= 0 && tree.textBetween(cluster.last + 1, firstProse) <= NEAR;
  if (!nearTitle && !(nearText && title < 0)) return null;
  for (let block = cluster.first; block <= cluster.last; block++) {
    const found = inLine(view, block, cluster.pairs);
    if (found) return found;
  }
  for (const block of [cluster.first - 1, cluster.last + 1, cluster.first - 2]) {
    if (block <= title || block >= firstProse || view.page.blocks[block]?.hidden) continue;
    const found = alone(view, block);
    // What stands in a block of its own may be the value of a label in another.
    if (found && !pairs.some(({ spans }) => spans.some((span) => span.block === block))) return found;
  }
  return null;
}

function inLine(view: PageView, block: number, pairs: readonly Pair[]): LooseDate | null {
  const clean = view.clean(block);
  if (clean.fold.length > LONGEST) return null;
  const bounds = view.bounds(block);
  const own = pairs.filter(({ hit }) => hit.block === block);
  for (const found of findDates(clean.fold)) {
    const before = clean.fold.charAt(found.start - 1);
    const begins = before === '' || ' \n[【(|丨/'.includes(before) || bounds.has(found.start);
    if (begins && !isStrangers(clean.fold, own, found) && !own.some((pair) => claims(pair, found)))
      return { block, start: found.start, end: found.end, found };
  }
  return null;
}

/** True where the date is a labelled one's: it begins the value of a label that is no by-line word. */
function claims({ hit, spans }: Pair, found: FoundDate): boolean {
  const span = spans.find(({ block, start, end }) => block === hit.block && found.start >= start && found.start < end);
  // A source is no date, nor is a name or a counter: what stands behind their blank is the line's.
  if (!span || hit.label.kind === 'furniture' || hit.label.field === 'issuer') return false;
  return hit.label.kind === 'field' || found.start - span.start <= 1;
}

/** True where a colon stands before the date that is no known label's: 归档时间：<i>2019-03-20</i> */
function isStrangers(text: string, own: readonly Pair[], { start }: FoundDate): boolean {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith(':') && !own.some(({ hit }) => hit.after >= before.length && hit.start < before.length);
}

function alone(view: PageView, block: number): LooseDate | null {
  const { fold } = view.clean(block);
  if (fold.length > 40) return null;
  const [first] = findDates(fold);
  return first && parseDate(fold) ? { block, start: first.start, end: first.end, found: first } : null;
}

/** True for a source with nothing behind it: a by-line that says no more than the date beside it. */
function isSource({ pairs }: Cluster): boolean {
  return pairs.every(({ hit: { label } }) => label.byline && label.field === 'issuer');
}

/** By-lines among the accepted clusters and, where none was accepted, lines of furniture. */
export function bylines(accepted: readonly Accepted[], clusters: readonly Cluster[]): Cluster[] {
  const known = accepted.map(({ cluster }) => cluster).filter(({ place }) => place === 'byline');
  const taken = new Set(known);
  const bare = clusters.filter(
    (cluster) => (cluster.furniture || isSource(cluster)) && !cluster.hidden && !taken.has(cluster),
  );
  return [...known, ...bare];
}
