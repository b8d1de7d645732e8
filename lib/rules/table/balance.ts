import { relationRule } from '../tie-out/relation-rule.ts';

/** 本年新收 + 上年结转 = 办理结果总计 + 结转下年度, in every column. */
export const rule = relationRule({
  id: 'table/balance',
  severity: 'error',
  title: { zh: '收办结转不平衡', en: 'Requests in and out do not balance' },
  broken: {
    zh: '{relation}不成立：一边 {expected}，另一边 {actual}，差 {difference}',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart',
  },
});
