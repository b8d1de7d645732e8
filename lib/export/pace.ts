import type { SavedFinding } from '../store/records.ts';
import { turn } from '../turn.ts';
import type { ExportRun, FindingOrder, FindingSource } from './model.ts';

/** Milliseconds of work after which the interface has its turn: well under a frame, with room for what one step takes. */
const SLICE = 8;

/** The findings one by one. Yields to the event loop, reports progress, stops on abort. */
export async function* paced(
  source: FindingSource,
  order: FindingOrder,
  run: ExportRun = {},
): AsyncGenerator<SavedFinding> {
  const pace = pacer(run);
  let done = 0;
  run.signal?.throwIfAborted();
  run.onProgress?.(0);
  for await (const batch of source.read(order)) {
    for (const finding of batch) {
      if (pace.due()) {
        run.onProgress?.(done);
        await pace.rest();
      }
      yield finding;
      done++;
    }
  }
  run.signal?.throwIfAborted();
  run.onProgress?.(done);
}

/** Tells when the interface should have its turn, and gives it; `rest` throws the signal's reason once that is aborted. */
export function pacer({ signal }: Pick<ExportRun, 'signal'> = {}): { due(): boolean; rest(): Promise<void> } {
  let since = performance.now();
  return {
    due: () => performance.now() - since >= SLICE,
    rest: async () => {
      signal?.throwIfAborted();
      await turn();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}
