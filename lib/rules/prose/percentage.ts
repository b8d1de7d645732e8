import { defineRule } from '../rule.ts';
import { GROUP_MESSAGES } from '../tie-out/messages.ts';
import { verdictsOf } from '../tie-out/web.ts';

/** A stated share, rate or change that the counts beside it contradict, at the precision it is written in. */
export const rule = defineRule({
  id: 'prose/percentage',
  severity: 'error',
  title: { zh: '百分比与数字不符', en: 'Percentage contradicts the counts' },
  about: {
    zh: '百分比是否与所涉数量相符（四舍五入或截断均可）。',
    en: 'Whether a percentage agrees with its counts (rounded or cut off).',
  },
  example: { zh: '258 / 805 写作 33.9%', en: '258 of 805 given as 33.9%' },
  basis: '部分 ÷ 整体',
  messages: {
    ...GROUP_MESSAGES,
    broken: {
      zh: '文中称 {actual}，按“{numerator}”{top} 与“{denominator}”{bottom} 计算应为 {expected}',
      en: 'Stated as {actual}; “{numerator}” {top} and “{denominator}” {bottom} give {expected}',
    },
    change: {
      zh: '文中称变动 {actual}，“{numerator}”{top}、增减 {bottom}，应为 {expected}',
      en: 'Stated as a change of {actual}; “{numerator}” {top}, of which {bottom} are the change, gives {expected}',
    },
    growth: {
      zh: '文中称变动 {actual}，“{numerator}”由 {bottom} 变为 {top}，应为 {expected}',
      en: 'Stated as a change of {actual}; “{numerator}” went from {bottom} to {top}, a change of {expected}',
    },
    holds: { zh: '{actual} 与“{numerator}”{top} 相符', en: '{actual} agrees with “{numerator}” {top}' },
    impossible: {
      zh: '部分占整体 {actual}，超过 100%',
      en: 'A part is stated as {actual} of its whole, more than all of it',
    },
    none: { zh: '{actual}：文中没有可核对的数字', en: '{actual}: no counts beside it to hold it against' },
  },
  check: (input) => verdictsOf(input, 'prose/percentage'),
});
