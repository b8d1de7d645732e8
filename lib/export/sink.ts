/** Bytes or characters collected before they leave the heap for the browser's own store of blobs. */
const PIECE = 1024 * 1024;

/** A file as it grows. What was written goes into blobs piece by piece, so that only the last piece lies in memory. */
export class FileSink {
  readonly #blobs: Blob[] = [];
  #pending: (string | Uint8Array<ArrayBuffer>)[] = [];
  #size = 0;

  write(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): void {
    for (const part of parts) {
      if (part.length === 0) continue;
      this.#pending.push(part);
      this.#size += part.length;
    }
    if (this.#size >= PIECE) this.#flush();
  }

  /** Puts another file behind what was written so far; nothing may be written to that one any more. */
  append(other: FileSink): void {
    this.#flush();
    this.#blobs.push(other.blob(''));
  }

  get empty(): boolean {
    return this.#blobs.length === 0 && this.#size === 0;
  }

  blob(type: string): Blob {
    this.#flush();
    return new Blob(this.#blobs, { type });
  }

  #flush(): void {
    if (this.#size === 0) return;
    this.#blobs.push(new Blob(this.#pending));
    this.#pending = [];
    this.#size = 0;
  }
}
