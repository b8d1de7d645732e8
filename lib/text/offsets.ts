/**
 * The way from cleaned text back to the raw one, as the list of places where something was left out. Between two of them
 * offsets run side by side, so plain text costs nothing.
 */
export class Offsets {
  /** Offset in the text of the first character after each gap. */
  readonly #text: number[] = [];
  /** Offset in the raw of that character. */
  readonly #raw: number[] = [];
  /** Where in the raw the character before the gap ends, with what belongs to it. */
  readonly #end: number[] = [];
  /** How far the raw is ahead of the text. */
  #shift = 0;

  /** Says that after `text` characters the raw continues at `raw`, the one before having ended at `end`. Ascending calls. */
  follow(text: number, raw: number, end: number): void {
    if (raw - text === this.#shift) return;
    this.#shift = raw - text;
    const last = this.#text.length - 1;
    if (last >= 0 && this.#text[last] === text) this.#raw[last] = raw;
    else {
      this.#text.push(text);
      this.#raw.push(raw);
      this.#end.push(end);
    }
  }

  /** Where in the raw the text's character at `at` begins. */
  start(at: number): number {
    const i = lastUpTo(this.#text, at);
    return i < 0 ? at : (this.#raw[i] ?? 0) + at - (this.#text[i] ?? 0);
  }

  /** Where in the raw the text's character before `at` ends. */
  end(at: number): number {
    const i = lastUpTo(this.#text, at);
    if (i < 0) return at;
    return this.#text[i] === at ? (this.#end[i] ?? 0) : (this.#raw[i] ?? 0) + at - (this.#text[i] ?? 0);
  }

  /** Offset in the text of the first character that begins at `raw` or later. */
  fromRaw(raw: number): number {
    const i = lastUpTo(this.#raw, raw);
    const at = i < 0 ? raw : (this.#text[i] ?? 0) + raw - (this.#raw[i] ?? 0);
    const next = this.#text[i + 1];
    return next === undefined ? at : Math.min(at, next);
  }
}

/** Index of the last of ascending `values` that is not above `limit`, -1 where none is. */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
