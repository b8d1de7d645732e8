import { COLUMNS } from './columns.ts';
import type { ExportInput, ExportRun, ExportValue } from './model.ts';

/** Rows between two looks at the clock of the event loop: small enough that no slice blocks the interface. */
const SLICE = 200;

/** The finding list row by row, in the order of COLUMNS. Yields to the event loop, reports progress, stops on abort. */
export async function* exportRows(input: ExportInput, run: ExportRun = {}): AsyncGenerator<readonly ExportValue[]> {
  for (const [i, finding] of input.findings.entries()) {
    if (i % SLICE === 0) {
      run.signal?.throwIfAborted();
      run.onProgress?.(i);
      if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    }
    const source = { finding, page: input.pages.get(finding.pageId), number: i + 1, language: input.language };
    yield COLUMNS.map(({ value }) => value(source));
  }
  run.onProgress?.(input.findings.length);
}
