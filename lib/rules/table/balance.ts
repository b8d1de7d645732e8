import { relationRule } from '../tie-out/relation-rule.ts';

/** 本年新收 + 上年结转 = 办理结果总计 + 结转下年度, in every column. */
export const rule = relationRule({
  id: 'table/balance',
  severity: 'error',
  title: { zh: '收办结转不平衡', en: 'Requests in and out do not balance' },
  about: {
    zh: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度，逐列核对。',
    en: 'New + carried in = results + carried forward, in each column.',
  },
  example: { zh: '859 + 18 ≠ 805 + 71', en: '859 + 18 ≠ 805 + 71' },
  broken: {
    zh: '{relation}不成立：一边 {expected}，另一边 {actual}，差 {difference}',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart',
  },
});
