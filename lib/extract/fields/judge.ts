import { compact } from '../../text/compact.ts';
import { endsDocument } from '../layout-prose.ts';
import { NAMES } from '../layout-words.ts';
import { isLastLine, isSigned } from './behind-text.ts';
import type { Cluster } from './clusters.ts';
import type { FieldName } from './model.ts';
import { hasFurniture } from './natures.ts';
import { isContent, isList, isOthers, isTitle } from './others.ts';
import type { Pair } from './pairs.ts';
import { labelPlace, type PairValue, pairValue } from './reading.ts';
import type { Setting } from './setting.ts';
import { isTemplate } from './value.ts';

/** A pair of an accepted cluster with its value. */
export interface Reading {
  readonly pair: Pair;
  readonly field: FieldName;
  readonly value: PairValue;
}

export interface Accepted {
  readonly cluster: Cluster;
  readonly readings: readonly Reading[];
}

/** Characters between a by-line and the title or the text it belongs to. */
const NEAR = 240;
/** … and a title under it. */
const BESIDE_TITLE = 12;
/** Characters between a lone label and the document it belongs to. */
const FAR = 900;
/** A label with less behind it than any title has. */
const LITTLE_STRANGE = /^[一-鿿]{2,8} ?[:：] ?.{0,6}$/;
/** What forms offer where a document has a value. */
const OFFERS = /^(?:全部|不限|请选择.*|-+请选择-+|所有|至|到|选择)$/;

/**
 * Clusters that tell of this document. Rejected: search and comment forms, lists of other documents, labels in the
 * middle of prose, feet and sidebars.
 */
export function acceptClusters(setting: Setting, clusters: readonly Cluster[]): Accepted[] {
  const readable = clusters.map((cluster) => ({ cluster, readings: readAll(setting, cluster) }));
  const [dated, ...others] = readable.filter(({ readings }) =>
    readings.some(({ field }) => field === 'publicationDate'),
  );
  if (dated && others.length === 0 && isLastLine(setting, dated.cluster)) dated.cluster.place = 'byline';
  const repeated = repeatedShapes(setting, readable);
  const accepted = readable.filter(
    ({ cluster, readings }, i) =>
      readings.length > 0 &&
      !repeated.has(i) &&
      !isForm(setting, cluster, readings) &&
      !isList(readings) &&
      !isOthers(setting, cluster, readings) &&
      hasAnchor(setting, cluster, readings) &&
      isInPlace(setting, cluster, readings),
  );
  const headed = accepted.some(({ cluster }) => cluster.place === 'byline' && cluster.first <= setting.firstProse);
  // Below the text a by-line counts where there is none above it, and so does what may be part of the text.
  const kept = accepted.filter(
    ({ cluster, readings }) =>
      !headed ||
      cluster.first <= setting.firstProse ||
      (cluster.place !== 'byline' && !isContent(setting, cluster, readings)),
  );
  for (const one of kept) if (isSecondBlock(setting, one, kept)) one.cluster.place = 'byline';
  return withoutRivals(setting, kept);
}

/** Beside a metadata block, what stands between title and text and says only what by-lines say is the by-line. */
function isSecondBlock(
  { title, firstProse }: Setting,
  { cluster, readings }: Accepted,
  all: readonly Accepted[],
): boolean {
  if (cluster.place !== 'block' || title < 0 || cluster.first < title || cluster.last >= firstProse) return false;
  if (readings.length > 3 || readings.some(({ pair }) => !pair.hit.label.byline)) return false;
  return all.some((other) => other.cluster !== cluster && other.readings.some(({ pair }) => !pair.hit.label.byline));
}

function readAll(setting: Setting, cluster: Cluster): Reading[] {
  const readings: Reading[] = [];
  // 日期 in a line with counters and buttons is the by-line's, whatever else that line says.
  const plain =
    (cluster.place === 'byline' && !isSigned(setting, cluster)) ||
    (cluster.furniture && !cluster.pairs.some(({ hit }) => hit.label.field === 'publicationDate'));
  for (const pair of cluster.pairs) {
    const { label } = pair.hit;
    const field = label.field ?? (label.kind === 'date' && plain ? 'publicationDate' : null);
    if (!field) continue;
    const value = pairValue(setting.view, pair);
    if (value && field === 'title' && isStrange(setting, value)) readings.push({ pair, field, value: blank(value) });
    else if (value) readings.push({ pair, field, value });
    // 来源：2019-03-20 10:22
    else if (field === 'issuer') readings.push({ pair, field, value: nothing(setting, pair) });
  }
  return readings;
}

/** `保管期限：一级` behind 名称, where the page has another title: a label nobody knows behind a blank. */
function isStrange(setting: Setting, { value }: PairValue): boolean {
  return value !== null && LITTLE_STRANGE.test(value) && isTitle(setting, value) === false;
}

/** The label without what stands behind it. */
function nothing({ view }: Setting, { hit }: Pair): PairValue {
  return { state: 'blank', value: null, length: 0, raw: '', at: labelPlace(view, hit) };
}

function blank(value: PairValue): PairValue {
  return { ...value, state: 'blank', value: null, raw: '', length: 0 };
}

/** A form asks: its labels have nothing after them, or what it offers to choose. */
function isForm(setting: Setting, cluster: Cluster, readings: readonly Reading[]): boolean {
  const asks = cluster.pairs.some(({ hit }) => hit.label.kind === 'form');
  const filled = readings.filter(({ value }) => value.state !== 'blank');
  // A template that nothing was filled into is a block all the same.
  if (filled.length === 0) return cluster.hidden || !readings.some(({ value }) => isTemplate(value.raw));
  if (filled.some(({ value }) => OFFERS.test(compact(value.raw)))) return true;
  if (asks && filled.length < 2) return true;
  const box = setting.view.page.blocks[cluster.first]?.box ?? -1;
  const { search, comment, footer } = NAMES;
  return [search, comment, footer].some((name) => isNamed(setting, box, name)) && filled.length < 3;
}

/** True where one of the nearest boxes around is named so. */
function isNamed({ tree }: Setting, box: number, name: RegExp): boolean {
  let at = box;
  for (let i = 0; i < 4 && at > 0 && tree.textIn(at) < 3000; i++) {
    if (name.test(tree.name(at))) return true;
    at = tree.parent(at);
  }
  return false;
}

/** Clusters that repeat one another's labels with other values: the items of a list. */
function repeatedShapes(
  setting: Setting,
  all: readonly { cluster: Cluster; readings: readonly Reading[] }[],
): Set<number> {
  const byShape = new Map<string, number[]>();
  all.forEach(({ cluster, readings }, i) => {
    if (readings.length === 0) return;
    const box = setting.view.page.blocks[cluster.first]?.box ?? -1;
    const shape = `${cluster.hidden} ${setting.tree.tag(box)} ${readings.map(({ pair }) => pair.hit.label.text).join(' ')}`;
    const known = byShape.get(shape);
    if (known) known.push(i);
    else byShape.set(shape, [i]);
  });
  const repeated = new Set<number>();
  for (const members of byShape.values()) {
    const values = new Set(members.map((i) => all[i]?.readings.map(({ value }) => value.raw).join('\n')));
    // The same values twice are one block printed twice. Two of a kind on either side of the text may be this document's
    // and another's: position decides.
    if (
      values.size > 1 &&
      (members.length > 2 ||
        areItems(
          setting,
          members.flatMap((i) => all[i]?.cluster ?? []),
        ) ||
        oneSide(
          setting,
          members.map((i) => all[i]?.cluster),
        ))
    )
      for (const i of members) repeated.add(i);
  }
  return repeated;
}

/** Two clusters in boxes of one kind side by side, each with more in it: found documents with their first lines. */
function areItems({ tree }: Setting, [a, b]: readonly Cluster[]): boolean {
  if (!a || !b) return false;
  const around = tree.common(a.first, b.first);
  const [itemA, itemB] = [a, b].map(({ first }) => itemIn(tree, around, first));
  if (itemA === undefined || itemB === undefined || itemA === itemB) return false;
  if (tree.tag(itemA) !== tree.tag(itemB) || tree.name(itemA) !== tree.name(itemB)) return false;
  return [[a, itemA] as const, [b, itemB] as const].every(
    ([{ first, last }, item]) => tree.textIn(item) > tree.textBetween(first, last + 1) + 10,
  );
}

/** The box directly in `around` that holds the block. */
function itemIn(tree: Setting['tree'], around: number, block: number): number {
  let at = tree.page.blocks[block]?.box ?? -1;
  while (at >= 0 && tree.parent(at) !== around) at = tree.parent(at);
  return at;
}

function oneSide({ firstProse }: Setting, clusters: readonly (Cluster | undefined)[]): boolean {
  const before = clusters.filter((cluster) => cluster !== undefined && cluster.first <= firstProse).length;
  return before === 0 || before === clusters.length;
}

/** Fields that no menu has entries for. */
const TELLING = /Date$|^indexNumber$/;

/** Something that only metadata says; words like 来源 alone prove nothing, unless they stand between title and text. */
function hasAnchor(setting: Setting, cluster: Cluster, readings: readonly Reading[]): boolean {
  const filled = new Set(readings.filter(({ value }) => value.state !== 'blank').map(({ field }) => field));
  // Bare words in a row are a menu; what nobody sees is another page's unless it says as much as a block does.
  const bare = readings.every(({ pair: { hit } }) => hit.mark === 'edge' || hit.mark === 'space');
  const telling = readings.some(({ field, value }) => TELLING.test(field) && value.state !== 'blank');
  const block = readings.some(({ field }) => TELLING.test(field)) && readings.length > 2;
  if (filled.size < 2 && bare && !telling && !block) return false;
  if (cluster.hidden && filled.size < (filled.has('indexNumber') ? 2 : 3)) return false;
  if (readings.some(({ pair }) => !pair.hit.label.weak)) return true;
  if (cluster.place === 'block') return new Set(readings.map(({ field }) => field)).size >= 3;
  if (readings.some(({ field }) => field === 'publicationDate') || hasFurniture(cluster.pairs)) return true;
  const { title, firstProse, tree } = setting;
  // … or right over the title: 2024-03-11　来源：县财政局
  if (title > cluster.last && tree.textBetween(cluster.last + 1, title) <= BESIDE_TITLE) return true;
  const between = title >= 0 && title < cluster.first && cluster.last < firstProse;
  return between && tree.textBetween(title + 1, cluster.first) + tree.textBetween(cluster.last + 1, firstProse) <= NEAR;
}

function isInPlace(setting: Setting, cluster: Cluster, readings: readonly Reading[]): boolean {
  const { title, firstProse, lastProse, tree } = setting;
  const filled = readings.filter(({ value }) => value.state !== 'blank');
  const fields = new Set(filled.map(({ field }) => field)).size;
  // A page that is one long block: its head only.
  const deep = cluster.first >= firstProse && (cluster.pairs[0]?.hit.start ?? 0) > FAR;
  const beforeText = cluster.first <= firstProse && !deep;
  const toText = tree.textBetween(cluster.last + 1, firstProse);
  const toTitle = title < 0 ? Number.POSITIVE_INFINITY : Math.abs(distance(setting, cluster, title));
  if (cluster.place === 'byline') {
    if (beforeText) return toTitle <= NEAR || (toText <= NEAR && lastProse >= 0);
    return cluster.first > lastProse && follows(setting, cluster);
  }
  const strong = fields >= 3 && filled.some(({ field }) => field === 'indexNumber');
  const related = isNamed(setting, setting.view.page.blocks[cluster.first]?.box ?? -1, NAMES.related);
  if (related && !strong) return false;
  if (beforeText) return fields >= 2 || toTitle <= FAR || toText <= FAR;
  const named = new Set(readings.map(({ field }) => field));
  const whole = named.size >= 4 && named.has('indexNumber');
  if (cluster.first > lastProse)
    return strong || ((fields >= 2 || whole) && tree.textBetween(lastProse + 1, cluster.first) <= FAR);
  return strong && fields >= 4;
}

/** Right behind the text, before related links, comments and the foot begin. */
function follows({ view, tree, measures, lastProse }: Setting, cluster: Cluster): boolean {
  if (lastProse < 0 || tree.textBetween(lastProse + 1, cluster.first) > NEAR) return false;
  for (let i = lastProse + 1; i <= cluster.first; i++) if (endsDocument(view, tree, measures, i)) return false;
  return true;
}

function distance({ tree }: Setting, cluster: Cluster, title: number): number {
  return cluster.first > title ? tree.textBetween(title + 1, cluster.first) : tree.textBetween(cluster.last + 1, title);
}

/**
 * Of several blocks that contradict each other the one nearest to the document speaks; the others are other documents'. What
 * nobody sees may be an older print of the page with another date, unless it is of another document by its number or title.
 */
function withoutRivals(setting: Setting, accepted: readonly Accepted[]): Accepted[] {
  const blocks = accepted.filter(({ cluster }) => cluster.place === 'block');
  const shown = blocks.filter(({ cluster }) => !cluster.hidden);
  const [first] = shown;
  if (!first || blocks.length < 2) return [...accepted];
  const best = shown.reduce((a, b) => (weigh(setting, b) > weigh(setting, a) ? b : a), first);
  return accepted.filter((one) => one === best || one.cluster.place !== 'block' || !contradicts(best, one));
}

function weigh({ firstProse, root, tree }: Setting, { cluster, readings }: Accepted): number {
  const fields = new Set(readings.map(({ field }) => field)).size;
  return fields + (cluster.first <= firstProse ? 3 : 0) + (tree.holds(root, cluster.first) ? 2 : 0);
}

const NAMING = ['indexNumber', 'title', 'documentNumber'] as const;

function contradicts(best: Accepted, other: Accepted): boolean {
  return (other.cluster.hidden ? NAMING : [...NAMING, 'publicationDate' as const]).some((field) => {
    const mine = best.readings.find((one) => one.field === field && one.value.value !== null);
    const its = other.readings.find((one) => one.field === field && one.value.value !== null);
    return mine !== undefined && its !== undefined && mine.value.value !== its.value.value;
  });
}
