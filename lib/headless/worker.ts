import { parentPort, workerData } from 'node:worker_threads';
import { auditFile, type PageOptions } from './page.ts';

/** A page to audit, and the answer: its line, or why there is none. */
export interface Task {
  readonly id: number;
  readonly path: string;
  readonly url: string | null;
}
export type Answer =
  | { readonly id: number; readonly line: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly error: string };

const options: PageOptions = workerData;

parentPort?.on('message', async ({ id, path, url }: Task) => {
  const answer: Answer = await auditFile(path, url, options).then(
    (line) => ({ id, line: new TextEncoder().encode(line) }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  // Handed over as bytes, lines leave nothing behind in the heap of the thread that prints them.
  parentPort?.postMessage(answer, 'line' in answer ? [answer.line.buffer] : []);
});
