const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive or Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'compressed data'],
  ['Rar!', 'an archive'],
];

/** Why some bytes are no HTML page; null where they may be one. */
export function notHtml(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty';
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, kind] of SIGNATURES) if (head.startsWith(signature)) return `not an HTML page but ${kind}`;
  return isBinary(bytes.subarray(0, 65_536)) ? 'not an HTML page but binary data' : null;
}

/** Text has hardly any control characters; UTF-16 has many zeros, but all at odd or all at even places. */
function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > bytes.length / 20 && Math.min(even, odd) < Math.max(even, odd) / 20;
  return control + (wide ? 0 : even + odd) > bytes.length / 30;
}
