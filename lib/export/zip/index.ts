import { FileSink } from '../sink.ts';
import { Crc32 } from './crc.ts';
import { deflated, type TextEntry } from './deflate.ts';
import { centralHeader, descriptor, type Entry, endRecord, localHeader, MAX_ENTRIES, MAX_SIZE } from './records.ts';

export type { TextEntry } from './deflate.ts';

/** Bytes of a blob that are read at a time. */
const PIECE = 512 * 1024;

/** A zip that is compressed as it is written, entry after entry: neither it nor an entry is ever in memory as a whole. */
export class ZipSink {
  readonly #sink = new FileSink();
  readonly #entries: Entry[] = [];
  readonly #at: string;
  #offset = 0;
  #open = false;

  /** `at`: local time that the entries carry, `YYYY-MM-DDTHH:MM:SS…`. */
  constructor(at: string) {
    this.#at = at;
  }

  /** An entry of text, compressed. It must have ended before the next one begins. */
  text(path: string): TextEntry {
    const begun = this.#begin(path, 8);
    return deflated(
      (bytes) => this.#write(bytes),
      (sizes) => this.#end({ ...begun, ...sizes }),
    );
  }

  /** An entry that is compressed already, as it is; `onBytes` sees what goes by. */
  async stored(
    path: string,
    content: Blob | Uint8Array<ArrayBuffer>,
    onBytes: (bytes: Uint8Array) => void = () => {},
  ): Promise<void> {
    const begun = this.#begin(path, 0);
    const crc = new Crc32();
    let size = 0;
    for await (const bytes of pieces(content)) {
      onBytes(bytes);
      crc.update(bytes);
      size += bytes.length;
      this.#write(bytes);
    }
    this.#end({ ...begun, crc: crc.value, size, compressed: size });
  }

  /** The file; nothing can be added after it. */
  finish(type = 'application/zip'): Blob {
    const start = this.#offset;
    for (const entry of this.#entries) this.#write(centralHeader(entry, this.#at));
    this.#write(endRecord(this.#entries.length, start, this.#offset - start));
    return this.#sink.blob(type);
  }

  #begin(path: string, method: Entry['method']): Pick<Entry, 'path' | 'method' | 'offset'> {
    if (this.#open) throw new Error(`${path} begins before the entry before it has ended`);
    if (this.#entries.length >= MAX_ENTRIES) throw new Error(`more than ${MAX_ENTRIES} files in one zip`);
    this.#open = true;
    const begun = { path, method, offset: this.#offset };
    this.#write(localHeader(begun, this.#at));
    return begun;
  }

  #end(entry: Entry): void {
    this.#write(descriptor(entry));
    if (this.#offset > MAX_SIZE) throw new Error('the zip would be larger than 4 GB');
    this.#entries.push(entry);
    this.#open = false;
  }

  #write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#offset += bytes.length;
    this.#sink.write(bytes);
  }
}

async function* pieces(content: Blob | Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!(content instanceof Blob)) {
    yield content;
    return;
  }
  for (let at = 0; at < content.size; at += PIECE) {
    yield new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer());
  }
}
