import type { Text } from './model.ts';

/** Rule families in the order of the catalogue, with their names. The family is the part of a rule id before the `/`. */
export const FAMILIES = {
  metadata: { zh: '元数据', en: 'Metadata' },
  timeliness: { zh: '时效', en: 'Timeliness' },
  table: { zh: '统计表', en: 'Statistics table' },
  prose: { zh: '正文数据', en: 'Figures in the text' },
  cross: { zh: '文表核对', en: 'Text against table' },
  structure: { zh: '结构', en: 'Structure' },
  wording: { zh: '文字', en: 'Wording' },
  security: { zh: '安全', en: 'Security' },
  history: { zh: '历年比对', en: 'Against earlier pages' },
} as const satisfies Readonly<Record<string, Text>>;
export type Family = keyof typeof FAMILIES;

/** Family of a rule id, null where the id names none. */
export function familyOf(rule: string): Family | null {
  const name = rule.slice(0, rule.indexOf('/'));
  return name in FAMILIES ? (name as Family) : null;
}
