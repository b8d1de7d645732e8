import type { Marker } from './markers.ts';
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
