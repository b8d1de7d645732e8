import type { Entry } from './records.ts';

/** Characters collected before they go to the compressor: what that takes stays well under a frame. */
const CHUNK = 64 * 1024;
/** A gzip stream around its data: a header without options, CRC-32 and size behind. */
const HEADER = 10;
const TRAILER = 8;

export interface TextEntry {
  /** Takes more of the text; wait where it says so, else all waits in memory. */
  write(text: string): Promise<void> | undefined;
  /** The last of it; nothing can be written after. */
  end(text?: string): Promise<void>;
}

/** Compresses with the browser's own compressor. `write` gets the deflated bytes, `end` what a zip says of them. */
export function deflated(
  write: (bytes: Uint8Array<ArrayBuffer>) => void,
  end: (sizes: Pick<Entry, 'crc' | 'size' | 'compressed'>) => void,
): TextEntry {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('gzip');
  const input = stream.writable.getWriter();
  const output = unwrapped(stream.readable, write);
  let pending = '';
  let size = 0;
  const flush = (): Promise<void> => {
    const bytes = encoder.encode(pending);
    pending = '';
    size += bytes.length;
    return input.write(bytes);
  };
  return {
    write: (text) => {
      pending += text;
      return pending.length < CHUNK ? undefined : flush();
    },
    end: async (text = '') => {
      pending += text;
      await flush();
      await input.close();
      end({ ...(await output), size });
    },
  };
}

/** The deflated data of a gzip stream; its length and checksum. */
async function unwrapped(
  stream: ReadableStream<Uint8Array>,
  write: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<Pick<Entry, 'crc' | 'compressed'>> {
  const reader = stream.getReader();
  let header = HEADER;
  let held = new Uint8Array();
  let compressed = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const data = value.subarray(Math.min(header, value.length));
    header -= value.length - data.length;
    const joined = new Uint8Array(held.length + data.length);
    joined.set(held);
    joined.set(data, held.length);
    const ready = Math.max(0, joined.length - TRAILER);
    held = joined.slice(ready);
    compressed += ready;
    if (ready > 0) write(joined.subarray(0, ready));
  }
  return { crc: new DataView(held.buffer).getUint32(0, true), compressed };
}
