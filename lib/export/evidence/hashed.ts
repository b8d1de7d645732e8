import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ZipSink } from '../zip/index.ts';
import type { About, Listed, Manifest } from './manifest.ts';

/** A zip that takes the hash of each file while it is written. */
export class HashedZip {
  readonly #zip: ZipSink;
  readonly #files: Listed[] = [];

  /** `at`: moment of the export, local time. */
  constructor(at: string) {
    this.#zip = new ZipSink(at);
  }

  get files(): readonly Listed[] {
    return this.#files;
  }

  async add(path: string, content: Blob, about: About): Promise<void> {
    const hash = sha256.create();
    await this.#zip.stored(path, content, (bytes) => hash.update(bytes));
    this.#files.push({ path, sha256: bytesToHex(hash.digest()), bytes: content.size, about });
  }

  /** The zip with its manifest and, as `sha256sum` writes them, the hashes of all files, the manifest's among them. */
  async finish(manifest: Manifest): Promise<Blob> {
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const sums = this.#files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`);
    sums.push(`${bytesToHex(sha256(new TextEncoder().encode(text)))}  manifest.json\n`);
    await this.#zip.text('manifest.json').end(text);
    await this.#zip.text('SHA256SUMS').end(sums.join(''));
    return this.#zip.finish();
  }
}
