import { defineRule } from '../rule.ts';
import { CAUSE_MESSAGES, GROUP_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** A list in a sentence that does not add up to its total, or one part of it that is larger than the total. */
export const rule = defineRule({
  id: 'prose/sum',
  severity: 'error',
  title: { zh: '文中分项之和与总数不符', en: 'A list in the text does not add up to its total' },
  about: {
    zh: '文字中“其中……”等完整列举之和是否等于总数；单项是否大于总数。',
    en: 'Whether an exhaustive list adds up to its total, and no part is larger than it.',
  },
  example: { zh: '40276 条，所列合计 40272 条', en: '40276 stated, the list adds up to 40272' },
  basis: '总数 = Σ 分项',
  messages: {
    ...CAUSE_MESSAGES,
    ...GROUP_MESSAGES,
    sum: {
      zh: '“{total}”为 {actual}，所列 {count} 项之和为 {expected}，差 {difference}：{parts}',
      en: '“{total}” is {actual}, the {count} items listed add up to {expected}, {difference} apart: {parts}',
    },
    channels: {
      zh: '“{total}”为 {actual}，各渠道之和只有 {expected}，少 {difference}：{parts}',
      en: '“{total}” is {actual}, its channels add up to only {expected}, {difference} less: {parts}',
    },
    part: {
      zh: '“{part}”{value}，多于总数“{total}”{actual}',
      en: '“{part}” ({value}) is more than its total “{total}” ({actual})',
    },
    holds: {
      zh: '“{total}”{actual}，所列 {count} 项与之相符',
      en: '“{total}” ({actual}) agrees with its {count} items',
    },
  },
  check: (input) => verdictsOf(input, 'prose/sum'),
});
