import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { FileSink } from './sink.ts';

/** Characters collected before they go to the compressor: what that takes stays well under a frame. */
const CHUNK = 64 * 1024;

export interface TextEntry {
  write(text: string): void;
  /** The last of it; nothing can be written after. */
  end(text?: string): void;
}

/** A zip that is compressed as it is written, entry after entry: neither it nor an entry is ever in memory as a whole. */
export class ZipSink {
  readonly #sink = new FileSink();
  readonly #zip: Zip;
  #failure: unknown = null;

  constructor() {
    this.#zip = new Zip((error, data) => {
      if (error) this.#failure = error;
      else this.#sink.write(new Uint8Array(data));
    });
  }

  /** An entry of text, compressed. The entry before it must have ended, else this one waits in memory. */
  text(path: string): TextEntry {
    const entry = new ZipDeflate(path, { level: 6 });
    this.#zip.add(entry);
    let pending = '';
    const push = (text: string, last: boolean) => {
      pending += text;
      if (!last && pending.length < CHUNK) return;
      entry.push(strToU8(pending), last);
      pending = '';
    };
    return { write: (text) => push(text, false), end: (text = '') => push(text, true) };
  }

  /** An entry that is compressed already, as it is; `onBytes` sees what goes by. */
  async stored(
    path: string,
    content: Blob | Uint8Array<ArrayBuffer>,
    onBytes: (bytes: Uint8Array) => void = () => {},
  ): Promise<void> {
    const entry = new ZipPassThrough(path);
    this.#zip.add(entry);
    const push = (bytes: Uint8Array<ArrayBuffer>) => {
      onBytes(bytes);
      entry.push(bytes);
    };
    if (content instanceof Blob) await eachPiece(content, push);
    else push(content);
    entry.push(new Uint8Array(), true);
  }

  /** The file; nothing can be added after it. */
  finish(type = 'application/zip'): Blob {
    this.#zip.end();
    if (this.#failure !== null) throw this.#failure;
    return this.#sink.blob(type);
  }
}

/** Bytes of a blob that are read at a time. */
const PIECE = 512 * 1024;

async function eachPiece(blob: Blob, take: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<void> {
  for (let at = 0; at < blob.size; at += PIECE) {
    take(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  }
}
