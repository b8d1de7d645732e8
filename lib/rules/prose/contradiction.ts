import { defineRule } from '../rule.ts';
import { GROUP_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** The same statistic stated twice with different values. */
export const rule = defineRule({
  id: 'prose/contradiction',
  severity: 'error',
  title: { zh: '文中前后数字矛盾', en: 'The text contradicts itself' },
  about: { zh: '同一统计项在文字中前后数值不一。', en: 'The same statistic stated twice with different values.' },
  example: { zh: '前称收到 12 件，后称 13 件', en: '12 received, then 13' },
  basis: '',
  messages: {
    ...GROUP_MESSAGES,
    broken: {
      zh: '“{item}”前后不一：一处为 {first}，另一处为 {second}',
      en: '“{item}” stands with different values: {first} and {second}',
    },
    noneAndSome: {
      zh: '“{item}”前后不一：一处称没有，另一处为 {some}',
      en: 'The text says in one place that there was no “{item}”, in another {some}',
    },
    holds: { zh: '“{item}”{count} 处均为 {first}', en: '“{item}” stands {count} times with {first}' },
  },
  check: (input) => verdictsOf(input, 'prose/contradiction'),
});
