import { defineRule } from '../rule.ts';
import { GROUP_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** The sentences give another value than the table for the same statistic. */
export const rule = defineRule({
  id: 'cross/value',
  severity: 'error',
  title: { zh: '文、表数字不一致', en: 'Text and table give different values' },
  about: { zh: '同一统计项在文字与表格中的数值是否一致。', en: 'Whether prose and table give the same value.' },
  example: { zh: '文中 128 件，表中 126 件', en: '128 in the prose, 126 in the table' },
  basis: '',
  messages: {
    ...GROUP_MESSAGES,
    broken: {
      zh: '“{item}”文中为 {actual}，统计表为 {expected}，差 {difference}',
      en: '“{item}” is {actual} in the text and {expected} in the table, {difference} apart',
    },
    holds: { zh: '“{item}”文、表均为 {expected}', en: '“{item}”: text and table agree on {expected}' },
    blank: { zh: '“{item}”文中为 {actual}，统计表该格空白', en: '“{item}” is {actual} in the text, its cell is blank' },
  },
  check: (input) => verdictsOf(input, 'cross/value'),
});
