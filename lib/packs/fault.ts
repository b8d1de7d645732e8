import type { Language, Text } from '../rules/model.ts';

/** What is wrong with a pack, and where. */
export interface PackFault {
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** Where in the pack: `relations[2].left`; '' for the file. */
  readonly path: string;
  readonly reason: keyof typeof REASONS;
  readonly args: Readonly<Record<string, string>>;
}

const REASONS = {
  syntax: { zh: '不是有效的 JSON：{detail}', en: 'Not valid JSON: {detail}' },
  deep: { zh: '嵌套超过 {most} 层', en: 'Nested more than {most} deep' },
  foreign: {
    zh: '不是明核规则包（缺少 "format": "minghe-rules"）',
    en: 'Not a Minghe rule pack ("format": "minghe-rules" is missing)',
  },
  newer: {
    zh: '规则包版本为 {version}，本程序只认识版本 1；请升级程序',
    en: 'The pack has version {version}; this program knows version 1: please update it',
  },
  missing: { zh: '缺少 {name}', en: '{name} is missing' },
  unknown: { zh: '不认识的项目 {name}；请检查拼写或删去', en: 'Unknown entry {name}: check its spelling or delete it' },
  value: { zh: '内容不合要求：{detail}', en: 'Not as it must be: {detail}' },
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

/** `第 12 行：缺少 name` */
export function faultText(fault: PackFault, language: Language): string {
  const reason = REASONS[fault.reason][language].replace(/\{(\w+)\}/g, (_, name: string) => fault.args[name] ?? '');
  const where = fault.path === '' ? '' : ` ${fault.path}`;
  return language === 'zh' ? `第 ${fault.line} 行${where}：${reason}` : `Line ${fault.line}${where}: ${reason}`;
}
