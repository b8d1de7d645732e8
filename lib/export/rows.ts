import type { SavedFinding } from '../store/records.ts';
import { COLUMNS } from './columns.ts';
import type { ExportColumn, ExportInput, ExportRun, ExportValue } from './model.ts';
import { paced } from './pace.ts';

export interface ExportRow {
  readonly finding: SavedFinding;
  readonly values: readonly ExportValue[];
}

/** The columns of a finding list without those that the inspector leaves out; all of them where none would be left. */
export function columnsOf({ omit = [] }: Pick<ExportInput, 'omit'>): readonly ExportColumn[] {
  const left = COLUMNS.filter(({ id }) => !omit.includes(id));
  return left.length > 0 ? left : COLUMNS;
}

/** The finding list row by row, in the order of the list and of `columns`, at the pace of `paced`. */
export async function* exportRows(
  { findings, pages, language }: ExportInput,
  columns: readonly ExportColumn[],
  run?: ExportRun,
): AsyncGenerator<ExportRow> {
  let number = 0;
  for await (const finding of paced(findings, 'list', run)) {
    number++;
    const source = { finding, page: pages.get(finding.pageId), number, language };
    yield { finding, values: columns.map(({ value }) => value(source)) };
  }
}
