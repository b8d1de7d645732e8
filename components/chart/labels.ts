/** Size of the words of a chart, in pixels. */
const SIZE = 12;
/** Width of a letter or digit beside a Chinese character, which is as wide as it is high. */
const NARROW = 0.58;
/** From here on characters are full width, as are the quotation marks and dots that Chinese sentences have. */
const FULL = 0x2e80;
const FULL_MARKS = '“”‘’…—·';

/** Width of a name in pixels, a little too much rather than too little: nothing may be cut off at the edge. */
export function widthOf(name: string): number {
  let width = 0;
  for (const sign of name) {
    const full = (sign.codePointAt(0) ?? 0) >= FULL || FULL_MARKS.includes(sign);
    width += (full ? 1 : NARROW) * SIZE;
  }
  return width;
}

/** A name that fits into so many pixels: whole where it does, else its beginning and `…`. */
export function fitted(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  let kept = '';
  for (const sign of name) {
    if (widthOf(`${kept}${sign}…`) > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** The months of a chart as they stand below it: the month, and the year where one begins. */
export function monthLabels(months: readonly string[]): Map<string, string> {
  return new Map(
    months.map((month, i) => {
      const [year = '', number = ''] = month.split('-');
      return [month, i === 0 || number === '01' ? `${number}\n${year}` : number];
    }),
  );
}
