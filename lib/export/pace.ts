import type { ExportRun } from './model.ts';

/** Items between two looks at the clock of the event loop: small enough that no slice blocks the interface. */
const SLICE = 200;

/** The items one by one. Yields to the event loop, reports progress, stops on abort. */
export async function* paced<T>(items: readonly T[], run: ExportRun = {}): AsyncGenerator<T> {
  for (const [i, item] of items.entries()) {
    if (i % SLICE === 0) {
      run.signal?.throwIfAborted();
      run.onProgress?.(i);
      if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    }
    yield item;
  }
  run.onProgress?.(items.length);
}
