import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { consistent } from './consistent.ts';
import { BackupError } from './error.ts';
import { BackupCounts, BackupHead, BackupLine, counted, FILE_VERSION, MAGIC, NO_COUNTS } from './model.ts';

/** A backup file whose every byte was checked. */
export interface OpenedBackup {
  readonly head: BackupHead;
  /** Its lines, validated one by one; throws BackupError at the first that cannot be. */
  lines(): AsyncGenerator<BackupLine>;
}

/** Where the payload begins at the latest. */
const HEAD_BYTES = 64 * 1024;
/** Characters of one line at most: a page of 16 MB with all its audits is far below. */
const LONGEST_LINE = 200_000_000;
const COUNTED = BackupCounts.keyof().options;

/** Reads a file's head and checks all its bytes against what was written. Throws BackupError. */
export async function openBackup(file: Blob, signal?: AbortSignal): Promise<OpenedBackup> {
  const start = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const [first = '', headLine] = start.split('\n', 2);
  const [magic, version, headHash] = first.split(' ');
  if (magic !== MAGIC) throw new BackupError('foreign', 'no backup of this program');
  if (Number(version) > FILE_VERSION) throw new BackupError('newer', `version ${version}`);
  if (version !== String(FILE_VERSION)) throw damaged(`version ${version}`);
  const headBytes = utf8ToBytes(headLine ?? '');
  if (headLine === undefined || bytesToHex(sha256(headBytes)) !== headHash) throw damaged('head');
  const parsed = BackupHead.safeParse(json(headLine));
  if (!parsed.success) throw damaged('head', parsed.error);
  const head = parsed.data;
  const payload = file.slice(first.length + 1 + headBytes.length + 1);
  if (payload.size !== head.payload.bytes) throw damaged(`${payload.size} of ${head.payload.bytes} bytes`);
  const hash = sha256.create();
  for await (const chunk of chunks(payload.stream())) {
    signal?.throwIfAborted();
    hash.update(chunk);
  }
  if (bytesToHex(hash.digest()) !== head.payload.sha256) throw damaged('checksum');
  return { head, lines: () => linesOf(payload, head, signal) };
}

async function* linesOf(payload: Blob, head: BackupHead, signal?: AbortSignal): AsyncGenerator<BackupLine> {
  let counts = NO_COUNTS;
  const plain = payload.stream().pipeThrough(new DecompressionStream('gzip'));
  for await (const text of splitLines(plain)) {
    signal?.throwIfAborted();
    const line = BackupLine.safeParse(json(text));
    if (!line.success) throw damaged(`line ${counts.lines + 1}`, line.error);
    const fault = consistent(line.data);
    if (fault !== null) throw damaged(`line ${counts.lines + 1}: ${fault}`);
    counts = counted(counts, line.data);
    yield line.data;
  }
  const wrong = COUNTED.find((name) => counts[name] !== head.counts[name]);
  if (wrong !== undefined) throw damaged(`${counts[wrong]} of ${head.counts[wrong]} ${wrong}`);
}

async function* splitLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open: string[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks(stream)) {
      const pieces = decoder.decode(chunk, { stream: true }).split('\n');
      const rest = pieces.pop() ?? '';
      for (const piece of pieces) {
        yield [...open, piece].join('');
        open = [];
        length = 0;
      }
      open.push(rest);
      length += rest.length;
      if (length > LONGEST_LINE) throw damaged('line too long');
    }
    decoder.decode();
  } catch (error) {
    // Neither gzip nor UTF-8.
    throw error instanceof TypeError ? damaged('payload', error) : error;
  }
  if (length > 0) throw damaged('last line');
}

async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged('no JSON', error);
  }
}

function damaged(message: string, cause?: unknown): BackupError {
  return new BackupError('damaged', message, { cause });
}
