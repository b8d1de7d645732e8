import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Id of the page with this canonical address: the same on every machine, so that two inspectors' files can be merged. */
export function pageId(address: string): string {
  return bytesToHex(sha256(utf8ToBytes(address))).slice(0, 16);
}
