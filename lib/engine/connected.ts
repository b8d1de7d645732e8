/** Splits what shares addresses, directly or through others, into groups; order is kept. Linear but for a logarithm. */
export function connected<T>(items: readonly T[], addresses: (item: T) => readonly string[]): T[][] {
  const head = items.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (head[at] !== at) {
      head[at] = head[head[at] ?? at] ?? at;
      at = head[at] ?? at;
    }
    return at;
  };
  const first = new Map<string, number>();
  items.forEach((item, i) => {
    for (const address of addresses(item)) {
      const known = first.get(address);
      if (known === undefined) first.set(address, i);
      else {
        const [a, b] = [find(known), find(i)];
        head[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, T[]>();
  items.forEach((item, i) => {
    const own = find(i);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  });
  return [...groups.values()];
}
