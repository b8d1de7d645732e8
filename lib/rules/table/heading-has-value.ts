import { figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { formBasis } from './form-basis.ts';

/**
 * A heading row of the form, where —— should stand, holds a number. In the forms since 2019, whose headings are blank,
 * a number is a sub-total, and checked as one (`table/sum`).
 */
export const rule = defineRule({
  id: 'table/heading-has-value',
  severity: 'warning',
  title: { zh: '标题行填有数字', en: 'Heading row holds a number' },
  about: { zh: '应填“——”的标题行填了数字。', en: 'A heading row that should hold —— holds a number.' },
  example: { zh: '“一、主动公开情况”填 102', en: '一、主动公开情况 holds 102' },
  basis: '',
  messages: {
    broken: { zh: '“{item}”是标题行，不应填数，却填有 {value}', en: '“{item}” is a heading row, yet it holds {value}' },
  },
  check({ view, statistics }) {
    const dashed = new Set(statistics.forms.flatMap(({ id, dashedHeadings }) => (dashedHeadings ? id : [])));
    return statistics.figures
      .filter((figure) => figure.heading && figure.reading.state === 'number' && dashed.has(figure.form))
      .map((figure) => ({
        outcome: 'fail',
        message: 'broken',
        args: { item: figure.item, value: figure.raw },
        subjects: [figure.address],
        basis: formBasis(statistics, figure.form),
        values: [`${figure.address} = ${figure.raw}`],
        expected: '——',
        actual: figure.raw,
        evidence: [figureEvidence(view, figure)],
      }));
  },
});
