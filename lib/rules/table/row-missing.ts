import type { FormTableFound, Statistics } from '../../extract/statistics/model.ts';
import { addressBook } from '../../forms/address-book.ts';
import { evidenceAt, pageEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { NOT_THERE } from '../states.ts';
import { listed } from '../tie-out/compare.ts';
import { figuresByTable } from '../tie-out/figures-by-table.ts';
import { formBasis } from './form-basis.ts';

/**
 * Rows of the official form that are not there: one finding for each table. Headings are not missed. For review where
 * the table has rows of its own: a missing one may stand there under another name.
 */
export const rule = defineRule({
  id: 'table/row-missing',
  severity: 'warning',
  title: { zh: '统计表缺少行', en: 'Rows of the form are missing' },
  about: { zh: '官方格式中有而表中没有的行。', en: 'Rows of the official form that are not in the table.' },
  example: { zh: '缺少“举报投诉数量”', en: '举报投诉数量 is missing' },
  basis: '',
  messages: {
    broken: {
      zh: '表中缺少 {count} 行：{rows}',
      en: '{count} {count|row of the form is|rows of the form are} missing: {rows}',
    },
    holds: { zh: '表式各行齐全', en: 'All rows of the form are there' },
  },
  check({ view, statistics }) {
    return figuresByTable(statistics).map(({ found, figures }) => {
      const missing = missingItems(statistics, found);
      const [first] = figures;
      const broken = missing.length > 0;
      return {
        outcome: !broken ? 'pass' : found.unknownRows.length > 0 ? 'review' : 'fail',
        message: broken ? 'broken' : 'holds',
        args: { count: missing.length, rows: listed(missing) },
        subjects: [`${found.form}:${found.table}`],
        basis: formBasis(statistics, found.form),
        values: found.missingRows,
        expected: broken ? listed(missing) : null,
        actual: broken ? NOT_THERE : null,
        difference: broken ? `${missing.length} 行` : null,
        evidence: !broken ? [] : [first ? evidenceAt(view, first.labelAt) : pageEvidence(view)],
      };
    });
  },
});

function missingItems({ forms }: Statistics, { form, table, missingRows }: FormTableFound): string[] {
  const own = forms.find(({ id }) => id === form);
  const missing = new Set(missingRows);
  const named = new Map<string, string>();
  for (const entry of own ? addressBook(own).values() : []) {
    if (entry.table !== table || entry.row.heading || !missing.has(entry.row.id)) continue;
    if (!named.has(entry.row.id)) named.set(entry.row.id, entry.column ? entry.row.item : entry.name);
  }
  return missingRows.flatMap((row) => named.get(row) ?? []);
}
