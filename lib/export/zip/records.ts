/** A file in a zip. Sizes in bytes, `offset` of its local header. */
export interface Entry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: number;
}

/** What a zip without the 64-bit extension can hold. */
export const MAX_ENTRIES = 65_534;
export const MAX_SIZE = 0xffff_fffe;

/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const VERSION = 20;
/** Made on Unix, as plain files: made on DOS, Info-ZIP's unzip takes UTF-8 names for an old code page's. */
const MADE_BY = (3 << 8) | VERSION;
const PLAIN_FILE = 0o100644 * 0x10000;

/** Before an entry's data (APPNOTE 4.3.7). */
export function localHeader({ path, method }: Pick<Entry, 'path' | 'method'>, at: string): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(path);
  return record(0x04034b50, [...head(method, at), [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]], name);
}

/** After an entry's data (4.3.9). */
export function descriptor({ crc, size, compressed }: Entry): Uint8Array<ArrayBuffer> {
  return record(0x08074b50, [
    [4, crc],
    [4, compressed],
    [4, size],
  ]);
}

/** An entry in the list at the zip's end (4.3.12). */
export function centralHeader(
  { path, method, offset, crc, size, compressed }: Entry,
  at: string,
): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(path);
  const sizes: Field[] = [
    [4, crc],
    [4, compressed],
    [4, size],
    [2, name.length],
  ];
  // No extra field, no comment, first disk.
  const rest: Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, PLAIN_FILE],
    [4, offset],
  ];
  return record(0x02014b50, [[2, MADE_BY], ...head(method, at), ...sizes, ...rest], name);
}

/** The last record of a zip (4.3.16). */
export function endRecord(entries: number, start: number, size: number): Uint8Array<ArrayBuffer> {
  return record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, start],
    [2, 0],
  ]);
}

type Field = readonly [bytes: 2 | 4, value: number];

function head(method: number, at: string): Field[] {
  const [time, date] = dosTime(at);
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, method],
    [2, time],
    [2, date],
  ];
}

/** Numbers little-endian after the signature, then the name. */
function record(signature: number, fields: readonly Field[], name = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const length = 4 + fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(name, length);
  return bytes;
}

/** MS-DOS time and date of a local time; the beginning of 1980 where it is none. */
function dosTime(at: string): [time: number, date: number] {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(at);
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match?.slice(1).map(Number) ?? [];
  return [(hour << 11) | (minute << 5) | (second >> 1), (Math.max(0, year - 1980) << 9) | (month << 5) | day];
}
