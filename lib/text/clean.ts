import { CONTEXT, CONVERT, characters, DROP, inContext, KEEP, OPEN, SPACE, WIDE } from './characters.ts';
import { codeAt, codeNear } from './code-at.ts';
import { foldUnits, foldWidth, fromUnits } from './fold.ts';
import { Offsets } from './offsets.ts';
import { glossEnd } from './pinyin.ts';

/**
 * Page text made readable for matching, with the way back to the original characters.
 * `text` is simplified, without pinyin glosses and zero-width characters, white space runs as one (a run that holds a
 * line break is `\n`), not trimmed. `fold` has the same length and offsets as `text`, full-width forms as ASCII.
 */
export interface CleanText {
  readonly raw: string;
  readonly text: string;
  readonly fold: string;
  /**
   * Range of `raw` that stands behind `[start, end)` of `text`/`fold`. A pinyin gloss belongs to the character before it,
   * so a range that ends with a glossed character ends after its gloss.
   */
  rawRange(start: number, end: number): { start: number; end: number };
  /** Offset in `text` of the first character that stems from `raw` offset `at` or later. */
  fromRaw(at: number): number;
}

const LINE = 0x0a;
const BLANK = 0x20;
const NARROW_OPEN = 0x28;
const isLineBreak = (code: number): boolean =>
  code === LINE || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Cleans a block's raw text. Never throws. */
export function cleanText(raw: string): CleanText {
  const { kind } = characters();
  const { length } = raw;
  let wide = false;
  // Most text is left alone, up to its end.
  for (let i = 0; i < length; i++) {
    const code = codeAt(raw, i);
    const what = kind[code];
    if (what === KEEP) continue;
    if (what === WIDE) wide = true;
    else if (what === SPACE) {
      if (code !== BLANK && code !== LINE) return rewrite(raw, i);
      if (i + 1 < length && kind[codeAt(raw, i + 1)] === SPACE) return rewrite(raw, i);
    } else if (what === OPEN) {
      if (glossEnd(raw, i, codeNear(raw, i - 1)) >= 0) return rewrite(raw, i);
      wide ||= code !== NARROW_OPEN;
    } else if (what !== CONTEXT || inContext(raw, i) !== code) return rewrite(raw, i);
  }
  return new Cleaned(raw, raw, wide ? foldUnits(raw) : raw, undefined);
}

class Cleaned implements CleanText {
  readonly raw: string;
  readonly text: string;
  readonly fold: string;
  /** Undefined where nothing was left out: offsets are the same. */
  readonly #offsets: Offsets | undefined;

  constructor(raw: string, text: string, fold: string, offsets: Offsets | undefined) {
    this.raw = raw;
    this.text = text;
    this.fold = fold;
    this.#offsets = offsets;
  }

  rawRange(start: number, end: number): { start: number; end: number } {
    if (!this.#offsets) return { start, end };
    const from = this.#offsets.start(start);
    return { start: from, end: end > start ? this.#offsets.end(end) : from };
  }

  fromRaw(at: number): number {
    return Math.min(this.#offsets ? this.#offsets.fromRaw(at) : at, this.text.length);
  }
}

/** Cleans a text of which the first `first` code units stay as they are. */
function rewrite(raw: string, first: number): CleanText {
  const { kind, unit } = characters();
  const total = raw.length;
  const out = new Array<number>(total);
  const offsets = new Offsets();
  for (let i = 0; i < first; i++) out[i] = codeAt(raw, i);
  let length = first;
  /** Where in the raw the last character written ends, its gloss included. */
  let ended = first;
  for (let i = first; i < total; ) {
    const code = codeAt(raw, i);
    const what = kind[code];
    if (what === DROP) {
      i++;
      continue;
    }
    if (what === OPEN) {
      const close = glossEnd(raw, i, length > 0 ? (out[length - 1] ?? 0) : 0);
      if (close > 0) {
        i = ended = close;
        continue;
      }
    }
    if (what === SPACE) {
      let end = i;
      let line = false;
      for (; end < total; end++) {
        const within = codeAt(raw, end);
        if (kind[within] !== SPACE && kind[within] !== DROP) break;
        if (isLineBreak(within)) line = true;
      }
      const before = length > 0 ? kind[out[length - 1] ?? 0] : KEEP;
      if (before !== SPACE) offsets.follow(length, i, ended);
      // Something without width stood between two runs: they are one.
      else if (!line) line = out[--length] === LINE;
      else length--;
      out[length++] = line ? LINE : BLANK;
      i = ended = end;
      continue;
    }
    offsets.follow(length, i, ended);
    out[length++] = what === CONVERT ? (unit[code] ?? code) : what === CONTEXT ? inContext(raw, i) : code;
    ended = ++i;
  }
  offsets.follow(length, total, ended);
  out.length = length;
  const text = fromUnits(out);
  return new Cleaned(raw, text, foldWidth(text), offsets);
}
