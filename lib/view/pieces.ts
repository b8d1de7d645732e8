/** Dates, and numbers with a sign, a unit or a per cent: cut in two by the end of a line they are misread. */
const WHOLE = /\d{4}-\d{2}-\d{2}|[+\-−]?\d[\d,.]*(?:%| ?[件条个项人次元天日%])?/gu;

/** A piece of a sentence; `whole` where no line may end within it. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** A sentence in the pieces that lines may end between. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    // Mere digits hold together by themselves.
    if (/^\d+$/u.test(whole)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), whole: false });
    pieces.push({ text: whole, whole: true });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), whole: false });
  return pieces;
}
