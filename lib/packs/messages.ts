import type { Text } from '../rules/model.ts';

/**
 * Sentences of all local rules. They are rendered long after the pack may be gone, so the office's own words travel in
 * the arguments `zh` and `en`.
 */
export const LOCAL_MESSAGES = {
  holds: { zh: '{zh}：符合', en: '{en}: met' },
  notApplicable: { zh: '{zh}：页面没有所需的数据', en: '{en}: what it needs is not on the page' },
  fieldMissing: { zh: '{zh}：页面没有“{field}”', en: '{en}: “{field}” is not on the page' },
  fieldBlank: { zh: '{zh}：“{field}”为空', en: '{en}: “{field}” is blank' },
  fieldValue: {
    zh: '{zh}：“{field}”为“{value}”，应以{allowed}开头',
    en: '{en}: “{field}” is “{value}”; it must begin with {allowed}',
  },
  broken: {
    zh: '{zh}：{relation} 不成立，应为 {expected}，实为 {actual}',
    en: '{en}: {relation} does not hold; expected {expected}, found {actual}',
  },
  blank: {
    zh: '{zh}：{relation} 只有在空白不是 0 时才成立',
    en: '{en}: {relation} can hold only where a blank is not 0',
  },
  wordsMissing: { zh: '{zh}：正文没有{words}', en: '{en}: {words} not found in the text' },
  wordsFound: { zh: '{zh}：出现“{word}”', en: '{en}: “{word}” found' },
} as const satisfies Readonly<Record<string, Text>>;

/** Local rules' ids begin with this: `local/<pack>/<entry>`. */
export const LOCAL = 'local/';
