import type { PageView } from '../../page/view.ts';
import { type FoundDate, findDates, parseDate } from '../../text/dates.ts';
import { BODY_NAME } from '../layout-signature.ts';
import type { Cluster } from './clusters.ts';
import type { Accepted } from './judge.ts';
import { ATTACHED } from './natures.ts';
import type { Pair } from './pairs.ts';
import type { Setting } from './setting.ts';

/** A date without a label, in a by-line. */
export interface LooseDate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly found: FoundDate;
  /** It may be another date than that of publication. */
  readonly doubtful?: boolean;
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
  // … or in the line over the title.
  const over = title > cluster.last && tree.textBetween(cluster.last + 1, title) <= BESIDE;
  if (!nearTitle && !over && !(nearText && title < 0)) return null;
  for (let block = cluster.first; block <= cluster.last; block++) {
    const found = inLine(view, block, cluster.pairs);
    if (found) return found;
  }
  for (const block of [cluster.first - 1, cluster.last + 1, cluster.first - 2]) {
    if (over ? block >= title : block <= title) continue;
    if (block < 0 || block >= firstProse || view.page.blocks[block]?.hidden) continue;
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

/** Characters between the title and a date that stands there by itself, and of the words beside it. */
const BESIDE = 40;
const LONGEST_BESIDE = 60;
/** What has no words of its own: brackets and bars around a date. */
const BARE = /^[\s[\]【】()（）|丨/·-]*$/;
/** 2024-03-11, 2024年03月11日: how no document writes the day of its making. */
const BY_SYSTEM = /^\d{4} ?[-/.]|[年月] ?0/;
const EDGES = /^[\s[\]【】|丨/·-]+|[\s[\]【】|丨/·-]+$/g;
/** What may stand beside the date: a body's name, a number of readers, the document's number. */
const NAMED = new RegExp(
  `^(?:[^\\d\\s，。；：:,;]{2,20}${BODY_NAME.source}|\\d{1,7}|[一-鿿]{1,14} ?[〔[【(](?:19|20)\\d\\d[〕\\]】)] ?第?\\d{1,5}号)$`,
);

/**
 * The date of a by-line without any label: alone right under the title, or with the name of a body beside it. It is doubtful
 * where it is not written in figures, padded or with its time: 2024年3月11日 under a title may be the day of its making.
 */
export function loneDate({ view, tree, title, firstProse }: Setting, pairs: readonly Pair[]): LooseDate | null {
  if (title < 0) return null;
  for (let block = title + 1; block < firstProse && tree.textBetween(title + 1, block) <= BESIDE; block++) {
    if (view.page.blocks[block]?.hidden) continue;
    if (isClaimed(pairs, block)) return null;
    const found = unlabelled(view, block);
    if (found) {
      const { start, end, hasTime } = found;
      const doubtful = !hasTime && !BY_SYSTEM.test(view.clean(block).fold.slice(start, end));
      return { block, start, end, found, doubtful };
    }
    // What else stands there may be a label that nobody knows.
    if (!NAMED.test(view.clean(block).fold.replace(EDGES, ''))) return null;
  }
  return null;
}

function isClaimed(pairs: readonly Pair[], block: number): boolean {
  return pairs.some(({ hit, spans }) => hit.block === block || spans.some((span) => span.block === block));
}

/** The only date of a line of hardly more than that; what stands beside it is a name or a counter of its own. */
function unlabelled(view: PageView, block: number): FoundDate | null {
  const { fold } = view.clean(block);
  if (fold.length > LONGEST_BESIDE) return null;
  const [found, ...more] = findDates(fold);
  if (!found || more.length > 0) return null;
  const { start, end } = found;
  const bounds = view.bounds(block);
  const isApart = (at: number, character: string): boolean => BARE.test(character) || bounds.has(at);
  if (!isApart(start, fold.charAt(start - 1)) || !isApart(end, fold.charAt(end))) return null;
  const words = [fold.slice(0, start), fold.slice(end)].filter((part) => !BARE.test(part));
  return words.every((part) => NAMED.test(part.replace(EDGES, ''))) ? found : null;
}

/** True for a source with nothing behind it: a by-line that says no more than the date beside it. */
function isSource({ pairs }: Cluster): boolean {
  const own = pairs.filter(({ hit }) => hit.label.text !== ATTACHED);
  return own.length > 0 && own.every(({ hit: { label } }) => label.byline && label.field === 'issuer');
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
