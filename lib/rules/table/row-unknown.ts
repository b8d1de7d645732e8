import { evidenceAt } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../tie-out/compare.ts';
import { formBasis } from './form-basis.ts';

/** Rows that the official form does not have: one finding for each table. */
export const rule = defineRule({
  id: 'table/row-unknown',
  severity: 'info',
  title: { zh: '统计表有表式以外的行', en: 'Rows that the form does not have' },
  about: { zh: '表中有而官方格式中没有的行。', en: 'Rows that the official form does not have.' },
  example: { zh: '自行增加“短信申请数”', en: '短信申请数 was added' },
  basis: '',
  messages: {
    broken: { zh: '表式没有的 {count} 行：{rows}', en: '{count} {count|row|rows} that the form does not have: {rows}' },
  },
  check({ view, statistics }) {
    return statistics.found.flatMap((found) => {
      if (found.unknownRows.length === 0) return [];
      const evidence = found.unknownRows.map((place) => evidenceAt(view, place));
      const rows = evidence.map(({ quote }) => quote.replace(/\s+/g, ''));
      return {
        outcome: 'fail',
        message: 'broken',
        args: { count: rows.length, rows: listed(rows) },
        subjects: [`${found.form}:${found.table}`],
        basis: formBasis(statistics, found.form),
        values: rows,
        actual: listed(rows),
        difference: `${rows.length} 行`,
        evidence,
      };
    });
  },
});
