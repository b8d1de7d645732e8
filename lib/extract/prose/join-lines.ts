import { LONGEST, type Paragraph } from './paragraphs.ts';

/** What begins an item or a heading: never the rest of a sentence. */
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3} ?[、.是要]|第[一二三四五六七八九十]{1,3}[条章节、,]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2} ?[、.)]|[①-⑳]|附件|注:|备注)/;
/** A sentence goes on behind these. */
const GOES_ON = ',、;';
/** The last character of a line that ends in the middle of a sentence: one of a word. */
const WORD = /[一-龥\da-zA-Z“《(]/;
/** An entry of a list of documents ends with its date. */
const DATED = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[\])日]?$/;
/** Lines on either side that show whether a converter wrapped them all at one width. */
const NEIGHBOURS = 4;
const ALIKE = 3;
const SHORTEST = 20;

/**
 * Lines that are one sentence, as one paragraph: those that end with a comma, and those that a converter wrapped at a
 * fixed width (several neighbours are as long, to two characters).
 */
export function joinLines(lines: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = joined.at(-1);
    if (!before || !open || !goesOn(lines, i - 1, before, line) || open.text.length + line.text.length > LONGEST) {
      joined.push(line);
      return;
    }
    const shift = open.text.length;
    const pieces = line.pieces.map((piece) => ({ ...piece, at: piece.at + shift }));
    joined[joined.length - 1] = { ...open, pieces: [...open.pieces, ...pieces], text: open.text + line.text };
  });
  return joined;
}

function goesOn(lines: readonly Paragraph[], i: number, before: Paragraph, line: Paragraph): boolean {
  if (!before.prose || !line.prose || before.table !== line.table) return false;
  const last = before.text.charAt(before.text.length - 1);
  if (!GOES_ON.includes(last) && !(WORD.test(last) && isWrapped(lines, i, before.text))) return false;
  return !ITEM.test(line.text);
}

function isWrapped(lines: readonly Paragraph[], i: number, text: string): boolean {
  const { length } = text;
  if (length < SHORTEST || DATED.test(text.slice(-12))) return false;
  let alike = 0;
  for (let k = Math.max(0, i - NEIGHBOURS); k <= i + NEIGHBOURS; k++) {
    const other = lines[k];
    if (k !== i && other?.prose && Math.abs(other.text.length - length) <= 2) alike++;
  }
  return alike >= ALIKE;
}
