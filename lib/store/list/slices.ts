import { turn } from '../../turn.ts';

/** Longest stretch of work without a break, in milliseconds: far below what a person notices as a hang. */
const STRETCH = 8;

/** Long work in slices: everything else that waits gets its turn between them. */
export class Slices {
  #since = performance.now();

  /** To be awaited between small steps; takes a break only when one is due. */
  get due(): boolean {
    return performance.now() - this.#since > STRETCH;
  }

  async rest(): Promise<void> {
    await turn();
    this.#since = performance.now();
  }
}

/** Sorted copy, in slices: runs sorted by themselves, then merged. */
export async function sortedInSlices<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
  slices: Slices,
): Promise<T[]> {
  const RUN = 256;
  let runs: T[][] = [];
  for (let i = 0; i < values.length; i += RUN) {
    runs.push(values.slice(i, i + RUN).sort(compare));
    if (slices.due) await slices.rest();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(await merge(runs[i] ?? [], runs[i + 1] ?? [], compare, slices));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(a: T[], b: T[], compare: (a: T, b: T) => number, slices: Slices): Promise<T[]> {
  const out: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined) break;
    if (compare(x, y) <= 0) {
      out.push(x);
      i++;
    } else {
      out.push(y);
      j++;
    }
    if ((out.length & 127) === 0 && slices.due) await slices.rest();
  }
  for (; i < a.length; i++) out.push(...a.slice(i, i + 1));
  for (; j < b.length; j++) out.push(...b.slice(j, j + 1));
  return out;
}
