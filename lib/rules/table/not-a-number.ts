import { figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { entryOf } from '../tie-out/figures-by-table.ts';
import { formBasis } from './form-basis.ts';

/** Words that make a number a guess: 约, 余, 左右. A number rounded to 万 is one all the same. */
const GUESS = /约|近|余|多|几|左右|上下|超过|不足|以上|以下/;

/** Text, a negative number or a fraction where a count belongs; what is only roughly a number is for review. */
export const rule = defineRule({
  id: 'table/not-a-number',
  severity: 'error',
  title: { zh: '统计数不是有效的数', en: 'Not a valid count' },
  about: { zh: '应填整数的单元格是否为文字、负数或小数。', en: 'Whether a count is text, a negative or a fraction.' },
  example: { zh: '收到申请数：若干', en: '收到申请数：若干' },
  basis: '',
  messages: {
    text: { zh: '“{item}”应填数字，实为“{raw}”', en: '“{item}” should be a number; it says “{raw}”' },
    negative: { zh: '“{item}”不应为负数，实为“{raw}”', en: '“{item}” cannot be negative; it says “{raw}”' },
    rough: { zh: '“{item}”应填准确数，实为“{raw}”', en: '“{item}” should be an exact number; it says “{raw}”' },
    fraction: { zh: '“{item}”应为整数，实为“{raw}”', en: '“{item}” should be a whole number; it says “{raw}”' },
  },
  check({ view, statistics }) {
    return statistics.figures.flatMap((figure) => {
      const { fault, reading, heading, raw } = figure;
      const rough = fault === null && reading.state === 'number' && reading.approximate && GUESS.test(raw);
      if (heading || (fault === null && !rough)) return [];
      return {
        outcome: rough ? 'review' : 'fail',
        message: fault ?? 'rough',
        args: { item: entryOf(statistics, figure)?.name ?? figure.item, raw: figure.raw },
        subjects: [figure.address],
        basis: formBasis(statistics, figure.form),
        values: [`${figure.address} = ${figure.raw}`],
        actual: figure.raw,
        evidence: [figureEvidence(view, figure)],
      };
    });
  },
});
