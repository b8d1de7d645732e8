/** A repeat shorter than this is a phrase, not a body that stands twice. */
const SHORTEST = 120;

/** A sentence of a paragraph. */
interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Ranges `[start, end)` that repeat, sentence for sentence and in the same order, what stood before, by paragraph; those
 * that repeat nothing are not in it. A body that stands twice is a finding of its own (structure/duplicated-body); its
 * copy is not judged again.
 */
export function repeatedFrom(paragraphs: readonly string[]): ReadonlyMap<number, readonly [number, number][]> {
  const ranges = new Map<number, [number, number][]>();
  /** All sentences so far, and where each stood first. */
  const sentences: string[] = [];
  const first = new Map<string, number>();
  let run: Piece[] = [];
  let length = 0;
  /** The sentence that would go on with the run; -1 where there is none. */
  let expected = -1;
  const close = () => {
    if (length >= SHORTEST)
      for (const { paragraph, start, end } of run) {
        const known = ranges.get(paragraph);
        if (known) known.push([start, end]);
        else ranges.set(paragraph, [[start, end]]);
      }
    if (run.length > 0) run = [];
    length = 0;
  };
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const text = paragraphs[paragraph] ?? '';
    for (let start = 0, end = 0; start < text.length; start = end) {
      const stop = text.indexOf('。', start);
      end = stop < 0 ? text.length : stop + 1;
      const sentence = text.slice(start, end).trim();
      if (sentence === '') continue;
      const before = expected >= 0 && sentences[expected] === sentence ? expected : first.get(sentence);
      if (before === undefined) first.set(sentence, sentences.length);
      if (before !== expected) close();
      sentences.push(sentence);
      expected = -1;
      if (before === undefined) continue;
      run.push({ paragraph, start, end });
      length += sentence.length;
      expected = before + 1;
    }
  }
  close();
  return ranges;
}
