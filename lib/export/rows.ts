import { COLUMNS } from './columns.ts';
import type { ExportInput, ExportRun, ExportValue } from './model.ts';
import { paced } from './pace.ts';

/** The finding list row by row, in the order of COLUMNS, at the pace of `paced`. */
export async function* exportRows(input: ExportInput, run?: ExportRun): AsyncGenerator<readonly ExportValue[]> {
  let number = 0;
  for await (const finding of paced(input.findings, run)) {
    number++;
    const source = { finding, page: input.pages.get(finding.pageId), number, language: input.language };
    yield COLUMNS.map(({ value }) => value(source));
  }
}
