/** Code units turned into a string at a time; more would overflow the stack of the call. */
const CHUNK = 8192;

/** String of `units[0, length)`. */
export function fromUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(at + CHUNK, length)));
  return text;
}

/** Full-width forms (`（`, `：`, `０`, `％`, `￥`) as ASCII and its like; same length, same offsets. */
export function foldWidth(text: string): string {
  let first = 0;
  while (first < text.length && !isWide(text.charCodeAt(first))) first++;
  if (first === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code < 0xff01 ? code : code <= 0xff5e ? code - 0xfee0 : code === 0xffe5 ? 0xa5 : code;
  }
  return fromUnits(units, text.length);
}

function isWide(code: number): boolean {
  return (code >= 0xff01 && code <= 0xff5e) || code === 0xffe5;
}
