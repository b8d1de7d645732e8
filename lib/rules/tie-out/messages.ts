import type { Text } from '../model.ts';

/** Sentences for possible causes (lib/engine/causes.ts). */
export const CAUSE_MESSAGES = {
  causeLeftOut: { zh: '可能漏计“{item}”{value}', en: 'Possibly “{item}” ({value}) was left out' },
  causeTwice: { zh: '可能重复计入“{item}”{value}', en: 'Possibly “{item}” ({value}) was counted twice' },
  causeBelow: {
    zh: '可能把“{item}”与它自己的分项一并相加（多 {value}）',
    en: 'Possibly “{item}” was added together with its own parts ({value} too much)',
  },
  causeSwapped: {
    zh: '可能“{item}”数字颠倒：{written} 应为 {right}',
    en: 'Possibly two digits of “{item}” were swapped: {written} for {right}',
  },
  causeTens: {
    zh: '可能“{item}”错位：{written} 应为 {right}',
    en: 'Possibly “{item}” is out by a power of ten: {written} for {right}',
  },
  causeShifted: {
    zh: '可能整行错列：“{item}”等于其余各列之和',
    en: 'Possibly the row is shifted by a column: “{item}” equals the sum of the others',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a finding says that speaks for several checks (group.ts). */
export const GROUP_MESSAGES = {
  explained: { zh: '页面对此有说明，请核实', en: 'The page itself offers an explanation: please verify' },
  suspect: {
    zh: '{item}为 {actual}；如为 {expected}，相关的 {count} 处关系全部成立：{relations}',
    en: '{item} is {actual}; with {expected}, {count} {count|relation it takes part in holds|relations it takes part in all hold}: {relations}',
  },
  suspectPhrase: {
    zh: '文中“{item}”为 {actual}；如为 {expected}，相关的 {count} 处关系全部成立：{relations}',
    en: '“{item}” in the text is {actual}; with {expected}, {count} {count|relation it takes part in holds|relations it takes part in all hold}: {relations}',
  },
  candidates: {
    zh: '{count} 处关系不能同时成立，改正下列任一处即全部成立：{candidates}（{relations}）',
    en: '{count} relations cannot hold together; any one of these changes would make all of them hold: {candidates} ({relations})',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Sentences that all rules on relations share; `broken` is each rule's own. */
export const RELATION_MESSAGES = {
  ...CAUSE_MESSAGES,
  ...GROUP_MESSAGES,
  holds: { zh: '{relation}，成立', en: '{relation}: holds' },
  holdsBlank: { zh: '{relation}，空白按 0 计成立', en: '{relation}: holds with blanks taken as 0' },
  nothingRead: {
    zh: '{relation}：相关单元格没有可核对的数字',
    en: '{relation}: no figures to hold against each other',
  },
  unreadable: { zh: '{relation}：{cells}无法读作数字', en: '{relation}: {cells} cannot be read as a number' },
  conflict: {
    zh: '{relation}：{cells}在页面上有两个不同的数',
    en: '{relation}: {cells} stands twice with different values',
  },
  absent: { zh: '{relation}：页面上没有{cells}', en: '{relation}: {cells} is not on the page' },
  blank: {
    zh: '{cells}空白，空白处不为 0 时才能成立：{relations}',
    en: '{cells} is blank; only a figure other than 0 there makes this hold: {relations}',
  },
  fillIn: {
    zh: '{item}空白；只有填入 {expected}，相关的 {count} 处关系才全部成立：{relations}',
    en: '{item} is blank; {count} {count|relation it takes part in holds|relations it takes part in hold} only with {expected} there: {relations}',
  },
} as const satisfies Readonly<Record<string, Text>>;
