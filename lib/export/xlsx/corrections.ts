import { numeric } from '../columns.ts';
import { correctionFacts } from '../corrections.ts';
import type { ExportInput } from '../model.ts';
import type { SheetRow } from './sheet.ts';
import { column, type TableColumn } from './table.ts';

/** One row for each thing that was misread and put right. */
export const CORRECTION_COLUMNS: readonly TableColumn[] = [
  column('页面标题', 'Page title', 'text', 36),
  column('网址', 'Address', 'link', 36),
  column('单位', 'Body', 'text', 22),
  column('更正项', 'Corrected', 'text', 40),
  column('程序识读', 'As read', 'value', 20),
  column('更正为', 'Corrected to', 'value', 20),
  column('更正人', 'By', 'text', 10),
  column('更正时间', 'At', 'moment', 20),
];

export function* correctionRows({
  corrections = [],
  pages,
  language,
}: Pick<ExportInput, 'corrections' | 'pages' | 'language'>): Generator<SheetRow> {
  for (const one of corrections) {
    const page = pages.get(one.pageId);
    const { subject, reading, value, by, at } = correctionFacts(one, language);
    // An index number that happens to be digits stays text: only figures are numbers.
    const figure = one.correction.of === 'figure';
    const read = figure ? [numeric(reading), numeric(value)] : [reading, value];
    yield { values: [page?.title ?? '', page?.url ?? '', page?.body ?? '', subject, ...read, by, at] };
  }
}
