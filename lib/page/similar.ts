/** Levenshtein distance of two texts, or `most` + 1 where it is larger. Time is length × `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    const row: number[] = new Array(b.length + 1).fill(most + 1);
    if (from === 1) row[0] = i;
    let least = most + 1;
    for (let j = from; j <= to; j++) {
      const change = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (before[j] ?? most) + 1, (row[j - 1] ?? most) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
  }
  return Math.min(before[b.length] ?? most + 1, most + 1);
}

/** How many characters two texts share at their ends (`fromEnd`) or beginnings. */
export function shared(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most) {
    const same = fromEnd
      ? a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)
      : a.charCodeAt(count) === b.charCodeAt(count);
    if (!same) break;
    count++;
  }
  return count;
}
