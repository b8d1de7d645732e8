import type { Correction } from '../../corrections/model.ts';
import type { Figure } from '../../extract/statistics/model.ts';
import { FIELD_TERMS } from '../../i18n/terms.ts';
import type { Language } from '../../rules/model.ts';
import type { ExportAudit, ExportInput, ExportValue } from '../model.ts';
import { column, type TableColumn } from './table.ts';

/** One row for each thing that was misread and put right. */
export const CORRECTION_COLUMNS: readonly TableColumn[] = [
  column('页面标题', 'Page title', 'text', 36),
  column('网址', 'Address', 'link', 36),
  column('单位', 'Body', 'text', 22),
  column('更正项', 'Corrected', 'text', 40),
  column('程序识读', 'As read', 'text', 20),
  column('更正为', 'Corrected to', 'text', 20),
  column('更正人', 'By', 'text', 10),
  column('更正时间', 'At', 'text', 20),
];

const SUBJECTS = {
  reportYear: { zh: '报告年度', en: 'Report year' },
  form: { zh: '报表版本', en: 'Form' },
  body: { zh: '单位', en: 'Body' },
} as const;
const NOTHING = { zh: '（空）', en: '(nothing)' } as const;

export function* correctionRows(
  audits: readonly ExportAudit[],
  { pages, language }: Pick<ExportInput, 'pages' | 'language'>,
): Generator<readonly ExportValue[]> {
  for (const { pageId, corrections, figures } of audits) {
    const page = pages.get(pageId);
    for (const correction of corrections) {
      yield [
        page?.title ?? '',
        page?.url ?? '',
        page?.body ?? '',
        subject(correction, figures, language),
        correction.reading || NOTHING[language],
        correction.value || NOTHING[language],
        correction.by,
        correction.at.slice(0, 19).replace('T', ' '),
      ];
    }
  }
}

function subject(correction: Correction, figures: readonly Figure[], language: Language): string {
  if (correction.of === 'field') return FIELD_TERMS[correction.field][language];
  if (correction.of !== 'figure') return SUBJECTS[correction.of][language];
  const figure = figures.find(({ address }) => address === correction.address);
  if (!figure) return correction.address;
  return [...figure.path, ...(figure.columnLabel === null ? [] : [figure.columnLabel])].join(' / ');
}
