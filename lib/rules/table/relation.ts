import { relationRule } from '../tie-out/relation-rule.ts';

/** Any other relation that the form states. */
export const rule = relationRule({
  id: 'table/relation',
  severity: 'error',
  title: { zh: '表内关系不成立', en: 'Relation of the form is broken' },
  about: { zh: '格式规定的其他数量关系。', en: 'Any other relation of the form.' },
  example: { zh: '上一年项目数量 3，本年增/减 -5', en: '3 items the year before, change -5' },
  broken: {
    zh: '{relation}不成立：应 {expected}，实为 {actual}，差 {difference}',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart',
  },
});
