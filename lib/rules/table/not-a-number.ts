import { figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { entryOf } from '../tie-out/figures-by-table.ts';

/** Text, a negative number or a fraction where a count belongs. */
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
    fraction: { zh: '“{item}”应为整数，实为“{raw}”', en: '“{item}” should be a whole number; it says “{raw}”' },
  },
  check({ view, statistics }) {
    return statistics.figures.flatMap((figure) => {
      if (figure.fault === null || figure.heading) return [];
      return {
        outcome: 'fail',
        message: figure.fault,
        args: { item: entryOf(statistics, figure)?.name ?? figure.item, raw: figure.raw },
        subjects: [figure.address],
        values: [`${figure.address} = ${figure.raw}`],
        actual: figure.raw,
        evidence: [figureEvidence(view, figure)],
      };
    });
  },
});
