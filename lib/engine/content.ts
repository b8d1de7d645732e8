import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Block } from '../page/model.ts';

/** Code units hashed at once. */
const CHUNK = 32_768;

/**
 * SHA-256 of all visible text, first 32 hex digits: UTF-16LE code units, white space left out, so that the same text
 * in other markup has the same hash.
 */
export function contentHash(blocks: readonly Block[]): string {
  const hash = sha256.create();
  const bytes = new Uint8Array(CHUNK * 2);
  let used = 0;
  for (const { text, hidden } of blocks) {
    if (hidden) continue;
    for (let from = 0; from < text.length; from += CHUNK) {
      const piece = text.length <= CHUNK ? text : text.slice(from, from + CHUNK);
      if (used + piece.length * 2 > bytes.length) {
        hash.update(bytes.subarray(0, used));
        used = 0;
      }
      used = write(piece, bytes, used);
    }
  }
  return bytesToHex(hash.update(bytes.subarray(0, used)).digest()).slice(0, 32);
}

/** Writes a piece of text behind what is there; gives where it ends. */
function write(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x0a || unit === 0xa0 || unit === 0x3000) continue;
    bytes[at++] = unit & 0xff;
    bytes[at++] = unit >> 8;
  }
  return at;
}
