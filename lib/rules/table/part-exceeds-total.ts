import { relationRule } from '../tie-out/relation-rule.ts';

/** A 其中 row or a channel is at most the row it is part of. */
export const rule = relationRule({
  id: 'table/part-exceeds-total',
  severity: 'error',
  title: { zh: '分项大于总数', en: 'Part larger than its total' },
  about: {
    zh: '“其中”项、公开渠道是否大于所属合计。',
    en: 'Whether a 其中 row or a channel is larger than its parent.',
  },
  example: { zh: '主动公开 50 条，其中规范性文件 60 条', en: '50 published, 60 of them normative documents' },
  broken: {
    zh: '{item}为 {actual}，大于{whole}的 {limit}，多 {difference}',
    en: '{item} is {actual}, more than {whole} ({limit}) by {difference}',
  },
});
