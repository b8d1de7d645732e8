import type { Correction } from '../corrections/model.ts';
import { FIELD_TERMS } from '../i18n/terms.ts';
import type { Language, Text } from '../rules/model.ts';
import { exactTime } from '../text/moment.ts';
import type { ExportCorrection, ExportInput } from './model.ts';

const SUBJECTS = {
  reportYear: { zh: '报告年度', en: 'Report year' },
  form: { zh: '报表版本', en: 'Form' },
  body: { zh: '单位', en: 'Body' },
} as const satisfies Record<string, Text>;
const NOTHING = { zh: '（空）', en: '(nothing)' } as const satisfies Record<Language, string>;

/** A correction's words, the same in every format. */
export interface CorrectionFacts {
  /** What was misread: `发布日期`, `三、依申请公开情况 / (一)收到申请数`. */
  readonly subject: string;
  readonly reading: string;
  readonly value: string;
  readonly by: string;
  /** Local time, `YYYY-MM-DD HH:MM:SS`. */
  readonly at: string;
}

export function correctionFacts({ correction, figure }: ExportCorrection, language: Language): CorrectionFacts {
  return {
    subject: subject(correction, figure, language),
    reading: correction.reading || NOTHING[language],
    value: correction.value || NOTHING[language],
    by: correction.by,
    at: exactTime(correction.at),
  };
}

/** `发布日期：识读为“2019-03-20”，更正为“2019-03-21”（王明，2026-11-22 09:30:00）` */
export function correctionLine(correction: ExportCorrection, language: Language): string {
  const { subject, reading, value, by, at } = correctionFacts(correction, language);
  return language === 'zh'
    ? `${subject}：识读为“${reading}”，更正为“${value}”（${[by, at].filter(Boolean).join('，')}）`
    : `${subject}: read as “${reading}”, corrected to “${value}” (${[by, at].filter(Boolean).join(', ')})`;
}

/** The corrections of each page that has some. */
export function correctionsByPage({
  corrections = [],
}: Pick<ExportInput, 'corrections'>): ReadonlyMap<string, readonly ExportCorrection[]> {
  const byPage = new Map<string, ExportCorrection[]>();
  for (const one of corrections) {
    const ofPage = byPage.get(one.pageId) ?? [];
    byPage.set(one.pageId, ofPage);
    ofPage.push(one);
  }
  return byPage;
}

function subject(correction: Correction, figure: ExportCorrection['figure'], language: Language): string {
  if (correction.of === 'field') return FIELD_TERMS[correction.field][language];
  if (correction.of !== 'figure') return SUBJECTS[correction.of][language];
  return figure?.join(' / ') ?? correction.address;
}
