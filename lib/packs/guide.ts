import { FIELD_NAMES } from '../extract/fields/model.ts';
import { FIELD_TERMS } from '../i18n/terms.ts';
import { RULES } from '../rules/index.ts';
import type { Language, Text } from '../rules/model.ts';
import { addresses } from './addresses.ts';
import { GUIDE } from './guideText.ts';
import type { RulePack } from './model.ts';

const LISTS = {
  rules: { zh: '附一：官方规则编号', en: 'Ids of the official rules' },
  fields: { zh: '附二：元数据项', en: 'Metadata' },
  addresses: { zh: '附三：可用于 relations 的项目', en: 'What relations may name' },
} as const satisfies Record<string, Text>;

/** The guide to writing rule packs, with all that a pack may name, the forms of these packs included. Plain text. */
export function packGuide(language: Language, packs: readonly RulePack[] = []): string {
  const list = (title: Text, lines: readonly string[]) =>
    `\n${title[language]}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    GUIDE[language],
    list(
      LISTS.rules,
      RULES.map(({ id, title }) => `${id}  ${title[language]}`),
    ),
    list(
      LISTS.fields,
      FIELD_NAMES.map((name) => `${name}  ${FIELD_TERMS[name][language]}`),
    ),
    list(
      LISTS.addresses,
      addresses(packs).map(({ address, name }) => `${address}  ${name}`),
    ),
  ].join('');
}
