import { formatInterval } from '../../engine/format.ts';
import { figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { entryOf } from '../tie-out/figures-by-table.ts';
import { formBasis } from './form-basis.ts';

/** A cell in another unit than its column: with the value it would be there. */
export const rule = defineRule({
  id: 'table/unit',
  severity: 'error',
  title: { zh: '计量单位不符', en: 'Wrong unit' },
  about: {
    zh: '单元格所用单位是否与所在列一致，并给出换算值。',
    en: 'Whether a cell is in its column’s unit; gives the converted value.',
  },
  example: { zh: '万元列中写“251000元”', en: '251000元 under 万元' },
  basis: '',
  messages: {
    broken: {
      zh: '“{item}”应以{unit}计，却写作“{raw}”，折合 {expected}',
      en: '“{item}” is counted in {unit}, yet the cell says “{raw}”, that is {expected}',
    },
  },
  check({ view, statistics }) {
    return statistics.figures.flatMap((figure) => {
      if (figure.unitWritten === null || figure.heading) return [];
      const unit = entryOf(statistics, figure)?.unit ?? null;
      const expected = figure.reading.state === 'number' ? formatInterval(figure.reading, unit) : null;
      return {
        outcome: 'fail',
        message: 'broken',
        args: { item: figure.item, unit: unit ?? '', raw: figure.raw, expected: expected ?? '' },
        subjects: [figure.address],
        basis: formBasis(statistics, figure.form),
        values: [`${figure.address} = ${figure.raw}`],
        expected,
        actual: figure.raw,
        evidence: [figureEvidence(view, figure)],
      };
    });
  },
});
