import { SCALE } from '../../engine/number.ts';
import type { Figure } from '../../extract/statistics/model.ts';
import type { ExportAudit, ExportInput } from '../model.ts';
import type { SheetRow } from './sheet.ts';
import { column, type TableColumn } from './table.ts';

/** One row for each figure that stands on a page. */
export const STATISTIC_COLUMNS: readonly TableColumn[] = [
  column('页面标题', 'Page title', 'text', 36),
  column('网址', 'Address', 'link', 36),
  column('单位', 'Body', 'text', 22),
  column('年度', 'Year', 'number', 8),
  column('报表', 'Form', 'text', 10),
  column('指标', 'Item', 'text', 48),
  column('栏目', 'Column', 'text', 20),
  column('数值', 'Value', 'number', 12),
  column('页面原文', 'As written', 'text', 14),
  column('说明', 'Remark', 'text', 12),
];

const REMARKS = {
  corrected: { zh: '已更正', en: 'Corrected' },
  approximate: { zh: '约数', en: 'Approximate' },
  conflict: { zh: '前后不一', en: 'Contradictory' },
  unreadable: { zh: '无法识读', en: 'Unreadable' },
} as const;

/** Figures as the checks saw them: the corrected value where the inspector put a reading right. */
export async function* statisticRows(
  audits: AsyncIterable<ExportAudit>,
  { pages, language }: Pick<ExportInput, 'pages' | 'language'>,
): AsyncGenerator<SheetRow> {
  for await (const { pageId, figures, corrections } of audits) {
    const page = pages.get(pageId);
    const corrected = new Set(corrections.flatMap((one) => (one.of === 'figure' ? [one.address] : [])));
    const head = [page?.title ?? '', page?.url ?? '', page?.body ?? '', page?.reportYear ?? null];
    for (const figure of figures) {
      if (!isStatistic(figure)) continue;
      const remark = remarkOf(figure, corrected.has(figure.address));
      const item = [figure.form, figure.path.join(' / '), figure.columnLabel ?? ''];
      const words = remark === null ? '' : REMARKS[remark][language];
      yield { values: [...head, ...item, numberOf(figure), figure.raw, words] };
    }
  }
}

/** Headings of a form are no statistics unless they hold a number. */
function isStatistic({ heading, reading }: Figure): boolean {
  return reading.state !== 'absent' && (!heading || reading.state === 'number');
}

/** The number where it is one; a range has none. */
function numberOf({ reading }: Figure): number | null {
  return reading.state === 'number' && reading.low === reading.high ? reading.low / SCALE : null;
}

function remarkOf({ reading }: Figure, corrected: boolean): keyof typeof REMARKS | null {
  if (corrected) return 'corrected';
  if (reading.state === 'number') return reading.approximate || reading.low !== reading.high ? 'approximate' : null;
  return reading.state === 'conflict' || reading.state === 'unreadable' ? reading.state : null;
}
