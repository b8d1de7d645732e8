import { relationRule } from '../tie-out/relation-rule.ts';

/** Section 三: the 总计 column is the sum of the applicant columns in every row. */
export const rule = relationRule({
  id: 'table/row-sum',
  severity: 'error',
  title: { zh: '总计列与各列之和不符', en: 'Row total is not the sum of its columns' },
  about: { zh: '“总计”列是否等于各类申请人之和。', en: 'Whether the 总计 column is the sum of the applicant columns.' },
  example: { zh: '总计 859，各列之和 858', en: 'Total 859, columns add up to 858' },
  broken: {
    zh: '{item}为 {actual}，各列之和为 {expected}，差 {difference}',
    en: '{item} is {actual}, its columns add up to {expected}: {difference} apart',
  },
});
