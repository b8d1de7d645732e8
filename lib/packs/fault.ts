import type { FileFault } from '../jsonfile/read.ts';
import { FILE_REASONS, fileFaultText } from '../jsonfile/words.ts';
import type { Language, Text } from '../rules/model.ts';

/** What is wrong with a pack, and where. */
export type PackFault = FileFault<keyof typeof REASONS>;

const REASONS = {
  ...FILE_REASONS,
  foreign: {
    zh: '不是明核规则包（缺少 "format": "minghe-rules"）',
    en: 'Not a Minghe rule pack ("format": "minghe-rules" is missing)',
  },
  newer: {
    zh: '规则包版本为 {version}，本程序只认识版本 1；请升级程序',
    en: 'The pack has version {version}; this program knows version 1: please update it',
  },
  rule: { zh: '没有编号为 {name} 的规则', en: 'There is no rule with the id {name}' },
  address: {
    zh: '{name} 不是官方统计表或本规则包附表中的项目',
    en: '{name} is no item of the official forms or of the pack’s own',
  },
  forms: { zh: '一条关系只能用同一年度格式的项目', en: 'A relation may only use items of one official form' },
  noParts: { zh: '“{name}”是合计，但没有可相加的项', en: '“{name}” is a total with nothing to add up' },
  noWhole: { zh: '“{name}”是其中项，但上一级没有数', en: '“{name}” is a part of a row that holds no figure' },
  heading: { zh: '“{name}”是标题行，不能同时是合计或其中项', en: '“{name}” is a heading: no total, no part' },
  totals: { zh: '“{name}”：一张表只能有一个总计列', en: '“{name}”: a table has one total column only' },
  duplicate: { zh: '编号 {name} 出现了不止一次', en: 'The id {name} stands there more than once' },
} as const satisfies Record<string, Text>;

/** `第 12 行 fields[0]：缺少 name` */
export function faultText(fault: PackFault, language: Language): string {
  return fileFaultText(fault, REASONS, language);
}
