import { figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { BLANK } from '../states.ts';
import { listed } from '../tie-out/compare.ts';
import { entryOf, figuresByTable } from '../tie-out/figures-by-table.ts';
import { formBasis } from './form-basis.ts';

/** Value cells with nothing in them, or dashes where a number belongs: one finding for each table, listing them. */
export const rule = defineRule({
  id: 'table/blank-cell',
  severity: 'warning',
  title: { zh: '统计表有空白单元格', en: 'Blank cells in the statistics table' },
  about: { zh: '未填数字的单元格，每张表一条。', en: 'Value cells without a number, one finding for a table.' },
  example: { zh: '7 个单元格空白', en: '7 blank cells' },
  basis: '',
  messages: {
    broken: { zh: '{count} 个单元格未填数：{cells}', en: '{count} {count|cell holds|cells hold} no figure: {cells}' },
    holds: { zh: '{count} 个单元格均已填写', en: 'All {count} cells are filled in' },
  },
  check({ view, statistics }) {
    return figuresByTable(statistics).flatMap(({ found, figures }) => {
      const values = figures.filter((figure) => !figure.heading);
      if (values.length === 0) return [];
      const blank = values.filter(({ reading }) => reading.state === 'blank' || reading.state === 'dash');
      const names = blank.map((figure) => entryOf(statistics, figure)?.name ?? figure.item);
      return {
        outcome: blank.length > 0 ? 'fail' : 'pass',
        message: blank.length > 0 ? 'broken' : 'holds',
        args: { count: blank.length > 0 ? blank.length : values.length, cells: listed(names) },
        subjects: [`${found.form}:${found.table}`],
        basis: formBasis(statistics, found.form),
        values: blank.map((figure) => `${figure.address} = (${figure.reading.state})`),
        actual: blank.length > 0 ? BLANK : null,
        evidence: blank.map((figure) => figureEvidence(view, figure, { role: 'part' })),
      };
    });
  },
});
