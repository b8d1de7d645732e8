import type { Block } from '../page/model.ts';
import { codeAt } from '../text/code-at.ts';
import { begin, finish, take } from './sha256.ts';

/** Code units hashed at once. */
const CHUNK = 8192;

/**
 * SHA-256 of all visible text, first 32 hex digits: UTF-16LE code units, white space left out, so that the same text
 * in other markup has the same hash.
 */
export function contentHash(blocks: readonly Block[]): string {
  const state = begin();
  const bytes = new Uint8Array(CHUNK * 2 + 128);
  const view = new DataView(bytes.buffer);
  let used = 0;
  let total = 0;
  for (const { text, hidden } of blocks) {
    if (hidden) continue;
    for (let from = 0; from < text.length; from += CHUNK) {
      const piece = text.length <= CHUNK ? text : text.slice(from, from + CHUNK);
      if (used + piece.length * 2 > CHUNK * 2) {
        const whole = used - (used % 64);
        take(state, view, whole);
        bytes.copyWithin(0, whole, used);
        total += whole;
        used -= whole;
      }
      used = write(piece, view, used);
    }
  }
  const whole = used - (used % 64);
  take(state, view, whole);
  bytes.copyWithin(0, whole, used);
  return finish(state, bytes, used - whole, total + used).slice(0, 32);
}

/** Writes a piece of text behind what is there; gives where it ends. */
function write(text: string, bytes: DataView, from: number): number {
  const { length } = text;
  let at = from;
  for (let i = 0; i < length; i++) {
    const unit = codeAt(text, i);
    if (unit <= 0xa0 ? unit === 0x20 || unit === 0x0a || unit === 0xa0 : unit === 0x3000) continue;
    bytes.setUint16(at, unit, true);
    at += 2;
  }
  return at;
}
