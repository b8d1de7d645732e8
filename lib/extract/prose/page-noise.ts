import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

const LEAD = /^(\d{1,3})、/;

/**
 * Tells the page numbers of a document converter (`3、发了…` in the middle of a word) from items: they lead at least two
 * lines in a row of numbers, each after a long line that breaks off without a mark.
 */
export function isPageNoise(paragraphs: readonly Paragraph[]): (paragraph: number, marker: Marker) => boolean {
  const noise = new Set<number>();
  let previous = -1;
  let expected = -1;
  paragraphs.forEach((paragraph, i) => {
    const lead = paragraph.broken ? LEAD.exec(paragraph.text)?.[1] : undefined;
    if (lead === undefined) return;
    const number = Number(lead);
    if (number === expected) {
      noise.add(previous);
      noise.add(i);
    }
    previous = i;
    expected = number + 1;
  });
  return (paragraph, marker) => marker.leads && marker.style === '1、' && noise.has(paragraph);
}
