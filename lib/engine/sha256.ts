/**
 * SHA-256 (FIPS 180-4) over plain arrays, for all that an audit hashes. Written out here because a library's hash object
 * has its compiled code thrown away between two audits, and then takes a tenth of an audit's time.
 */

const K = new Int32Array(64);
const START = new Int32Array(8);
const W = new Int32Array(64);

/** First 32 bits of the fraction. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 0x1_0000_0000) | 0;

for (let prime = 2, found = 0; found < 64; prime++) {
  let divisor = 2;
  while (prime % divisor !== 0) divisor++;
  if (divisor < prime) continue;
  if (found < 8) START[found] = fraction(Math.sqrt(prime));
  K[found++] = fraction(Math.cbrt(prime));
}

/** State before the first byte. */
export function begin(): Int32Array {
  return START.slice();
}

/** Takes in `[0, length)` of `bytes`; `length` is a multiple of 64. */
export function take(state: Int32Array, bytes: DataView, length: number): void {
  for (let at = 0; at < length; at += 64) takeBlock(state, bytes, at);
}

/** 64 hex digits for bytes that are there as a whole. */
export function sha256(bytes: Uint8Array): string {
  const state = begin();
  const whole = bytes.length - (bytes.length % 64);
  take(state, new DataView(bytes.buffer, bytes.byteOffset, whole), whole);
  const rest = new Uint8Array(128);
  rest.set(bytes.subarray(whole));
  return finish(state, rest, bytes.length - whole, bytes.length);
}

/** Takes in the rest, fewer than 64 bytes in a buffer of at least 128, after `total` bytes in all; gives 64 hex digits. */
export function finish(state: Int32Array, rest: Uint8Array, length: number, total: number): string {
  const end = length < 56 ? 64 : 128;
  rest.fill(0, length, end);
  rest[length] = 0x80;
  const bytes = new DataView(rest.buffer, rest.byteOffset, end);
  bytes.setUint32(end - 8, Math.floor(total / 0x2000_0000));
  bytes.setUint32(end - 4, (total << 3) >>> 0);
  take(state, bytes, end);
  let digits = '';
  for (let i = 0; i < 8; i++) digits += ((state[i] ?? 0) >>> 0).toString(16).padStart(8, '0');
  return digits;
}

// Sums are cut to 32 bits at once, and little is called: so the machine makes one function of integers of it.
function takeBlock(state: Int32Array, bytes: DataView, from: number): void {
  for (let i = 0; i < 16; i++) W[i] = bytes.getInt32(from + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15] ?? 0;
    const y = W[i - 2] ?? 0;
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    W[i] = ((((W[i - 16] ?? 0) + s0) | 0) + (((W[i - 7] ?? 0) + s1) | 0)) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (((((h + s1) | 0) + (g ^ (e & (f ^ g)))) | 0) + (((K[i] ?? 0) + (W[i] ?? 0)) | 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
const add = (state: Int32Array, i: number, value: number): void => {
  state[i] = (state[i] ?? 0) + value;
};
