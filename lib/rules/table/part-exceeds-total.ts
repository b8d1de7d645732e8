import { relationRule } from '../tie-out/relation-rule.ts';

/** A 其中 row or a channel is at most the row it is part of. */
export const rule = relationRule({
  id: 'table/part-exceeds-total',
  severity: 'error',
  title: { zh: '分项大于总数', en: 'Part larger than its total' },
  broken: {
    zh: '{item}为 {actual}，大于{whole}的 {limit}，多 {difference}',
    en: '{item} is {actual}, more than {whole} ({limit}) by {difference}',
  },
});
