import type { PageView } from '../../page/view.ts';
import { findMarkers, type Marker } from './markers.ts';
import type { Numbering, NumberingDefect, NumberingEntry } from './model.ts';
import { isCited, isOfOneLine, missingBetween, type Spot, sameWords } from './numbering-guards.ts';
import { isPageNoise } from './page-noise.ts';
import { type Paragraph, placeIn } from './paragraphs.ts';
import { promiseBefore } from './promise.ts';

/** A run as it grows. */
export interface Run {
  readonly style: Numbering['style'];
  readonly series: string;
  readonly spots: Spot[];
  readonly defects: NumberingDefect[];
  last: number;
  /** How many items the words before it promise: then it ends there, and what follows belongs to an outer run. */
  readonly limit: number | null;
  /** Begins a line, but its items follow each other within that line: (一)甲;(二)乙;(三)丙。 */
  readonly inline: boolean;
}

/** Open runs kept at a time: deeper nesting than this is no document. */
const DEEPEST = 40;
/** A jump further than this belongs to something else. */
const FURTHEST = 6;

/**
 * Runs of ordinals by style and level, with their defects (DOMAIN.md 7). A first number opens a run, the next number
 * continues the innermost run that waits for it and closes what was nested inside; anything else where an item begins is a
 * defect, unless the page shows why not. Linear in the text.
 */
export function findRuns(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  const noise = isPageNoise(paragraphs);
  // A table that begins a numbering of its own (rows of a form) neither continues the text's nor is judged.
  const ofTables = new Set<string>();
  paragraphs.forEach((paragraph, i) => {
    const markers = markersOf(paragraph, open);
    for (const marker of markers) {
      if (noise(i, marker)) continue;
      if (!paragraph.prose && paragraph.table >= 0) {
        const own = `${paragraph.table} ${marker.series}`;
        if (marker.number === 1) ofTables.add(own);
        if (ofTables.has(own)) continue;
      }
      const spot: Spot = { paragraph: i, marker };
      const strong = marker.strong && paragraph.prose;
      const at = awaiting(open, marker);
      if (at >= 0 && (strong || open.slice(at + 1).every(({ style }) => style === '一是'))) {
        open = open.slice(0, at + 1);
        extend(open[at], spot);
        continue;
      }
      if (!paragraph.prose || (marker.number > 1 && isInline(open, marker))) continue;
      if (marker.number === 1 || (strong && !open.some(({ series }) => series === marker.series))) {
        const run: Run = {
          style: marker.style,
          series: marker.series,
          spots: [spot],
          defects: [],
          last: marker.number,
          limit: marker.number === 1 ? (promiseBefore(paragraphs, i, marker)?.count ?? null) : null,
          inline: marker.number === 1 && isOfOneLine(paragraphs, i, marker, markers),
        };
        if (marker.number > 1 && marker.style === '一是' && standsAlone(paragraphs, spot))
          run.defects.push({ kind: 'alone', entry: 0, expected: 1 });
        open = [...open.slice(-DEEPEST).filter((other) => isOuter(other, spot, paragraphs)), run];
        runs.push(run);
        continue;
      }
      if (strong) misplaced(open, spot, paragraphs);
    }
  });
  return runs;
}

const HEADED: ReadonlySet<Numbering['style']> = new Set(['一、', '（一）', '1、']);

function isOfLines(run: Run): boolean {
  return !run.inline && run.spots.every(({ marker }) => marker.leads);
}

/** A number in the middle of a line where all runs of its series number lines: 三、 for 三是 in a heading's own list. */
function isInline(open: readonly Run[], marker: Marker): boolean {
  const series = open.filter((run) => run.series === marker.series);
  return !marker.leads && HEADED.has(marker.style) && series.length > 0 && series.every(isOfLines);
}

/** The innermost run that waits for this number; one that has all it promised only where no other does. */
function awaiting(open: readonly Run[], marker: Marker): number {
  const { series, number } = marker;
  const waits = (run: Run) =>
    run.series === series && run.last + 1 === number && (marker.leads || !HEADED.has(run.style) || !isOfLines(run));
  const unfinished = open.findLastIndex((run) => waits(run) && run.limit !== run.last);
  return unfinished >= 0 ? unfinished : open.findLastIndex(waits);
}

/** The runs as the contract has them. */
export function toNumbering(view: PageView, paragraphs: readonly Paragraph[], run: Run): Numbering {
  const entries: NumberingEntry[] = run.spots.flatMap(({ paragraph, marker }) => {
    const line = paragraphs[paragraph];
    if (!line) return [];
    const words = /^[^,。;:、!?，；：]{0,30}/.exec(line.text.slice(marker.end).trimStart())?.[0] ?? '';
    return [{ number: marker.number, at: placeIn(view, line, marker.start, marker.end), words }];
  });
  return { style: run.style, entries, defects: run.defects };
}

function extend(run: Run | undefined, spot: Spot): void {
  if (!run) return;
  run.spots.push(spot);
  run.last = spot.marker.number;
}

/** A lost mark: `2进一步…` at a line's start where a run waits for its 2、. */
function markersOf(paragraph: Paragraph, open: readonly Run[]): Marker[] {
  const found = findMarkers(paragraph.text);
  if (!open.some(({ series }) => series === '1、')) return found;
  const bare = /^(\d{1,2})(?=[一-鿿])(?![年月日时分个件条次人名项篇份家户万亿多余期号级类种位届轮批场起小千百所])/.exec(
    paragraph.text,
  );
  const number = Number(bare?.[1]);
  if (!bare || !open.some(({ series, last }) => series === '1、' && last + 1 === number)) return found;
  const end = bare[0].length;
  return [{ style: '1、', series: '1、', number, start: 0, end, leads: true, strong: true }, ...found];
}

/** A number that no open run waits for: a defect of the innermost run of its series, if it is one at all. */
function misplaced(open: Run[], spot: Spot, paragraphs: readonly Paragraph[]): void {
  const at = open.findLastIndex((run) => run.series === spot.marker.series && isSure(run));
  const run = open[at];
  const before = run?.spots.at(-1);
  if (!run || !before) return;
  const { number } = spot.marker;
  if (number > run.last + FURTHEST) return;
  const skip = number > run.last;
  // A smaller number that is not the last one again may be a list of its own whose first number is lost.
  if (!skip && number !== run.last && spot.marker.style !== '一是' && !spot.marker.leads) return;
  if (!skip && sameWords(paragraphs, before, spot)) return;
  const excused =
    skip && (isCited(paragraphs, run.spots) || missingBetween(paragraphs, before, spot, run.last + 1, number));
  if (!excused) run.defects.push({ kind: skip ? 'skip' : 'repeat', entry: run.spots.length, expected: run.last + 1 });
  open.splice(at + 1);
  extend(run, spot);
}

/** 见表1、表2 opens no run, unless something continues it. */
function isSure({ spots }: Run): boolean {
  return spots.length > 1 || spots[0]?.marker.strong === true;
}

/** Nothing before it in its line, or shortly before, could be the first item. */
function standsAlone(paragraphs: readonly Paragraph[], { paragraph, marker }: Spot): boolean {
  const before = (paragraphs[paragraph]?.text.slice(0, marker.start) ?? '').slice(-600);
  const earlier = marker.start < 200 ? (paragraphs[paragraph - 1]?.text ?? '').slice(-600) : '';
  return !/首先|首要|先是|一方面|第一|其一|一则|一来|一要|一是|一为/.test(earlier + before);
}

/** Whether an open run stays open when a new one begins: not one of the same series, unless the new one is nested in it. */
function isOuter(run: Run, spot: Spot, paragraphs: readonly Paragraph[]): boolean {
  if (run.series !== spot.marker.series || !spot.marker.strong) return true;
  const last = run.spots.at(-1);
  if (!last) return false;
  if (last.paragraph === spot.paragraph) return true;
  const text = paragraphs[spot.paragraph]?.text ?? '';
  const previous = text.slice(0, spot.marker.start).trimEnd() || (paragraphs[spot.paragraph - 1]?.text ?? '');
  return last.marker.leads && (!spot.marker.leads || /[:：]$/.test(previous));
}
