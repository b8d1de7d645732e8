import { OUTCOME_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../../i18n/terms.ts';
import { type Language, Severity } from '../../rules/model.ts';
import { ruleTitle } from '../../rules/render.ts';
import { bodyName } from '../groups.ts';
import { type Counts, KINDS, ranked, type Tally } from '../tally.ts';
import type { SheetRow } from './sheet.ts';
import { column, type TableColumn } from './table.ts';

/** One table that can be filtered by what it counts, so that a pivot is not needed. */
export const SUMMARY_COLUMNS: readonly TableColumn[] = [
  column('汇总方式', 'Counted', 'text', 26),
  column('名称', 'Name', 'text', 36),
  column('合计', 'Total', 'number', 8),
  ...Severity.options.map((severity) => column(SEVERITY_TERMS[severity].zh, SEVERITY_TERMS[severity].en, 'number', 10)),
  column(OUTCOME_TERMS.review.zh, OUTCOME_TERMS.review.en, 'number', 10),
];

const WAYS = {
  body: { zh: '按单位（不含已排除）', en: 'By body (without dismissed)' },
  rule: { zh: '按规则（不含已排除）', en: 'By rule (without dismissed)' },
  status: { zh: '按状态', en: 'By status' },
} as const;

/** Counts by body, by rule and by status. */
export function* summaryRows(tally: Tally, language: Language): Generator<SheetRow> {
  const row = (way: keyof typeof WAYS, name: string, counts: Counts): SheetRow => ({
    values: [WAYS[way][language], name, counts.total, ...KINDS.map((kind) => counts[kind])],
  });
  for (const [body, counts] of ranked(tally.bodies)) yield row('body', bodyName(body, language), counts);
  for (const [rule, counts] of ranked(tally.rules)) yield row('rule', ruleTitle(rule, language), counts);
  for (const [status, counts] of ranked(tally.statuses)) yield row('status', STATUS_TERMS[status][language], counts);
}
