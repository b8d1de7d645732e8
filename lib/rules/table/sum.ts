import { defineRule } from '../rule.ts';
import { localSums } from '../tie-out/local.ts';
import { RELATION_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** An item that is not the sum of its parts; for local tables, a total that their structure shows (for review only). */
export const rule = defineRule({
  id: 'table/sum',
  severity: 'error',
  title: { zh: '合计与分项之和不符', en: 'Total is not the sum of its parts' },
  about: {
    zh: '合计是否等于各分项之和；地方自定表格的合计、2019年以来格式中填了数的类别行，仅提示核实。',
    en: 'Whether an item is the sum of its parts; totals of local tables and category rows filled in since 2019 are for review.',
  },
  example: { zh: '合计 10，分项 4 + 7', en: 'Total 10, parts 4 + 7' },
  basis: '',
  messages: {
    ...RELATION_MESSAGES,
    broken: {
      zh: '{item}为 {actual}，各分项之和为 {expected}，差 {difference}',
      en: '{item} is {actual}, its parts add up to {expected}: {difference} apart',
    },
  },
  check: (input) => [...verdictsOf(input, 'table/sum'), ...localSums(input)],
});
