import { defineRule } from '../rule.ts';
import { GROUP_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** The sentences say that there was none, the table says some, or the other way round. */
export const rule = defineRule({
  id: 'cross/none-but-some',
  severity: 'error',
  title: { zh: '文中称无而表中有（或相反）', en: 'None in the text, some in the table, or the reverse' },
  about: { zh: '文字说没有，表中却有；或相反。', en: 'The prose says none, the table says some, or the reverse.' },
  example: { zh: '“没有收到申请”，表中网络申请 1 件', en: '“No requests”, the table has one' },
  basis: '',
  messages: {
    ...GROUP_MESSAGES,
    none: {
      zh: '文中称没有“{item}”，统计表为 {table}',
      en: 'The text says there was no “{item}”, the table says {table}',
    },
    parts: {
      zh: '文中称没有“{item}”，统计表中{cells}',
      en: 'The text says there was no “{item}”, the table has {cells}',
    },
    some: {
      zh: '文中“{item}”为 {text}，统计表为 {table}',
      en: 'The text gives {text} for “{item}”, the table {table}',
    },
    holds: { zh: '“{item}”文、表均为无', en: '“{item}”: none in the text, none in the table' },
    blank: { zh: '文中称没有“{item}”，统计表该格空白', en: 'The text says there was no “{item}”, the cell is blank' },
  },
  check: (input) => verdictsOf(input, 'cross/none-but-some'),
});
