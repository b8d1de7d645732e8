import { findMarkers, type Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** Where a marker stands. */
export interface Spot {
  readonly paragraph: number;
  readonly marker: Marker;
}

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
/** Lines looked through for a number that seems to be missing. */
const LINES = 400;
const TEXT = 60_000;

/**
 * True where one of the numbers left out (`from` up to, not including, `to`) does stand between the two spots in another
 * dress: 三要 for 三是, 第三, `3 ` without its mark. Then the run is whole to a reader.
 */
export function missingBetween(paragraphs: readonly Paragraph[], a: Spot, b: Spot, from: number, to: number): boolean {
  if (b.paragraph - a.paragraph > LINES) return true;
  let length = 0;
  for (let i = a.paragraph; i <= b.paragraph; i++) length += paragraphs[i]?.text.length ?? 0;
  if (length > TEXT) return true;
  for (let number = from; number < to; number++) {
    const han = HAN[number];
    const words = [`(?:^|[^\\d.])${number} ?[、.)是](?!\\d)`, `^[( ]*${number}(?!\\d)`];
    if (han) words.push(`${han} ?[是要、.):,则为来]`, `其${han}`, `^[( ]*${han}`);
    const pattern = new RegExp(words.join('|'));
    for (let i = a.paragraph; i <= b.paragraph; i++) {
      const text = paragraphs[i]?.text ?? '';
      const start = i === a.paragraph ? a.marker.end : 0;
      const end = i === b.paragraph ? b.marker.start : text.length;
      if (pattern.test(text.slice(start, end))) return true;
    }
  }
  return false;
}

/** The item stands twice in the markup (a heading and its copy), not twice in the numbering. */
export function sameWords(paragraphs: readonly Paragraph[], a: Spot, b: Spot): boolean {
  const words = ({ paragraph, marker }: Spot) =>
    (paragraphs[paragraph]?.text ?? '').slice(marker.end, marker.end + 24).replace(/[\s。;；:：,，].*$/, '');
  const first = words(a);
  return first !== '' && first === words(b);
}

/** A heading's number and the mark behind it. */
const HEAD = 16;

/**
 * True where a first number leads a line whose other items stand in the same line: there are some, and no later line begins
 * with the second.
 */
export function isOfOneLine(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  { leads, series }: Marker,
  markers: readonly Marker[],
): boolean {
  const others = markers.some((marker) => marker.series === series && marker.strong && marker.number > 1);
  if (!leads || !others) return false;
  for (const { text } of paragraphs.slice(paragraph + 1, paragraph + LINES)) {
    const next = findMarkers(text.slice(0, HEAD)).find((marker) => marker.leads && marker.series === series);
    if (next) return next.number !== 2;
  }
  return true;
}

/** The items of a law that a sentence picks out: 《条例》第二十条:(一)…;(五)…;(八)…。 */
export function isCited(paragraphs: readonly Paragraph[], [first]: readonly Spot[]): boolean {
  if (!first || first.marker.leads || first.marker.style === '一是') return false;
  const text = paragraphs[first.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, first.marker.start - 40), first.marker.start);
  return /(?:第[一二三四五六七八九十\d]{1,4}条|条例|规定|所列|下列)[^。]*$/.test(before);
}
