/** Which of a gap's numbers. */
const TEXT = 0;
const RAW = 1;
const END = 2;

/**
 * The way from cleaned text back to the raw one, as the list of places where something was left out. Between two of them
 * offsets run side by side, so plain text costs nothing.
 */
export class Offsets {
  /**
   * Three numbers for each gap: offset in the text of the first character after it, offset in the raw of that character, and
   * where in the raw the character before the gap ends, with what belongs to it.
   */
  readonly #gaps: number[] = [];
  /** How far the raw is ahead of the text. */
  #shift = 0;

  /** Says that after `text` characters the raw continues at `raw`, the one before having ended at `end`. Ascending calls. */
  follow(text: number, raw: number, end: number): void {
    if (raw - text === this.#shift) return;
    this.#shift = raw - text;
    const last = this.#gaps.length - 3;
    if (last >= 0 && this.#gaps[last] === text) this.#gaps[last + RAW] = raw;
    else this.#gaps.push(text, raw, end);
  }

  /** Where in the raw the text's character at `at` begins. */
  start(at: number): number {
    const i = lastUpTo(this.#gaps, TEXT, at);
    return i < 0 ? at : this.#number(i, RAW) + at - this.#number(i, TEXT);
  }

  /** Where in the raw the text's character before `at` ends. */
  end(at: number): number {
    const i = lastUpTo(this.#gaps, TEXT, at);
    if (i < 0) return at;
    const from = this.#number(i, TEXT);
    return from === at ? this.#number(i, END) : this.#number(i, RAW) + at - from;
  }

  /** Offset in the text of the first character that begins at `raw` or later. */
  fromRaw(raw: number): number {
    const i = lastUpTo(this.#gaps, RAW, raw);
    const at = i < 0 ? raw : this.#number(i, TEXT) + raw - this.#number(i, RAW);
    return 3 * (i + 1) < this.#gaps.length ? Math.min(at, this.#number(i + 1, TEXT)) : at;
  }

  #number(gap: number, which: number): number {
    return this.#gaps[3 * gap + which] ?? 0;
  }
}

/** The last gap of which the number asked for is not above `limit`, -1 where none is; they ascend. */
function lastUpTo(gaps: readonly number[], which: number, limit: number): number {
  let low = 0;
  let high = gaps.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[3 * middle + which] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
