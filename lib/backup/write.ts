import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BackupHead, type BackupLine, counted, FILE_VERSION, MAGIC, NO_COUNTS } from './model.ts';

/** What the writer of a backup says of it. */
export type BackupWords = Pick<BackupHead, 'program' | 'at' | 'by' | 'round' | 'evidence'>;

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Called with the number of lines written so far. */
  readonly onProgress?: (lines: number) => void;
}

/** Bytes of lines given to the compressor at a time, and of compressed pieces joined into a blob: those need not stay in memory. */
const INPUT = 256 * 1024;
const PIECE = 8 * 1024 * 1024;

/** Writes lines as a backup file, a few at a time. Rejects with the signal's reason when it is aborted. */
export async function writeBackup(
  lines: AsyncIterable<BackupLine> | Iterable<BackupLine>,
  words: BackupWords,
  { signal, onProgress }: WriteOptions = {},
): Promise<{ file: Blob; head: BackupHead }> {
  const gzip = new CompressionStream('gzip');
  const collected = collect(gzip.readable);
  // What went wrong on the way in is told below; here it would be told a second time, to nobody.
  collected.catch(() => undefined);
  const input = gzip.writable.getWriter();
  let counts = NO_COUNTS;
  try {
    let waiting: string[] = [];
    let size = 0;
    const flush = async () => {
      await input.write(utf8ToBytes(waiting.join('')) as Uint8Array<ArrayBuffer>);
      waiting = [];
      size = 0;
    };
    for await (const line of lines) {
      signal?.throwIfAborted();
      const text = `${JSON.stringify(line)}\n`;
      counts = counted(counts, line);
      waiting.push(text);
      size += text.length;
      if (size < INPUT) continue;
      await flush();
      onProgress?.(counts.lines);
    }
    await flush();
    await input.close();
  } catch (error) {
    await input.abort(error).catch(() => undefined);
    throw error;
  }
  const { parts, ...payload } = await collected;
  signal?.throwIfAborted();
  onProgress?.(counts.lines);
  const head: BackupHead = { format: MAGIC, version: FILE_VERSION, ...words, counts, payload };
  const headLine = JSON.stringify(BackupHead.parse(head));
  const first = `${MAGIC} ${FILE_VERSION} ${bytesToHex(sha256(utf8ToBytes(headLine)))}`;
  return { file: new Blob([`${first}\n${headLine}\n`, ...parts], { type: 'application/octet-stream' }), head };
}

/** All that comes out, as blobs, with its size and SHA-256. */
async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const hash = sha256.create();
  const parts: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, inPiece] = [0, 0];
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (value) {
      hash.update(value);
      piece.push(value);
      bytes += value.length;
      inPiece += value.length;
    }
    if (done || inPiece > PIECE) {
      parts.push(new Blob(piece));
      piece = [];
      inPiece = 0;
    }
    if (done) return { parts, bytes, sha256: bytesToHex(hash.digest()) };
  }
}
