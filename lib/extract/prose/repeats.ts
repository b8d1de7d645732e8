/** A repeat shorter than this is a phrase, not a body that stands twice. */
const SHORTEST = 120;

interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Ranges `[start, end)` of each paragraph that repeat, sentence for sentence and in the same order, what stood before.
 * A body that stands twice is a finding of its own (structure/duplicated-body); its copy is not judged again.
 */
export function repeatedFrom(paragraphs: readonly string[]): [number, number][][] {
  const pieces: Piece[] = [];
  for (const [i, text] of paragraphs.entries()) addSentences(pieces, text, i);
  const first = new Map<string, number>();
  const ranges: [number, number][][] = paragraphs.map(() => []);
  let run: Piece[] = [];
  let expected = -1;
  const close = () => {
    if (run.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST)
      for (const { paragraph, start, end } of run) ranges[paragraph]?.push([start, end]);
    if (run.length > 0) run = [];
  };
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[expected]?.text === piece.text ? expected : first.get(piece.text);
    if (before === undefined) {
      first.set(piece.text, i);
      close();
      expected = -1;
      continue;
    }
    if (before !== expected) close();
    run.push(piece);
    expected = before + 1;
  }
  close();
  return ranges;
}

function addSentences(found: Piece[], text: string, paragraph: number): void {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 ? text.length : stop + 1;
    const piece = text.slice(start, end).trim();
    if (piece !== '') found.push({ paragraph, start, end, text: piece });
    start = end;
  }
}
