import { relationRule } from '../tie-out/relation-rule.ts';

/** A total stated as 0 whose parts add up to more. */
export const rule = relationRule({
  id: 'table/zero-with-parts',
  severity: 'error',
  title: { zh: '总数为零而分项不为零', en: 'Total of 0 with parts' },
  about: { zh: '合计填 0，分项之和却大于 0。', en: 'A total of 0 whose parts add up to more.' },
  example: { zh: '收到申请数 0，网络申请数 1', en: '0 received, 1 of them online' },
  broken: {
    zh: '{item}为 0，但其分项合计为 {expected}：{parts}',
    en: '{item} is 0, but its parts add up to {expected}: {parts}',
  },
});
