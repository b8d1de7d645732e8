import { sha256 } from './sha256.ts';

/** One for all: making one costs more than what it does. */
const encoder = new TextEncoder();

/** First `digits` hex digits of the SHA-256 of a text (UTF-8). */
export function hashText(text: string, digits: number): string {
  return sha256(encoder.encode(text)).slice(0, digits);
}

/** Hash of a list of words; no two different lists give the same text to hash. */
export function hashList(words: readonly string[], digits = 16): string {
  return hashText(JSON.stringify(words), digits);
}
