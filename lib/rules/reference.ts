import { FAMILY_TERMS, SEVERITY_TERMS } from '../i18n/terms.ts';
import { familyOf } from './families.ts';
import { RULES } from './index.ts';
import type { Language, Text } from './model.ts';
import { ruleOf } from './render.ts';

/** What the documentation says of one rule. */
export interface RuleReference {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly example: string;
  /** '' where it rests on arithmetic alone. */
  readonly basis: string;
}

/** The documentation of a rule, null for a local rule or one that this engine does not have. */
export function ruleReference(id: string, language: Language): RuleReference | null {
  const rule = ruleOf(id);
  if (!rule) return null;
  const { title, about, example, basis } = rule;
  return { id, title: title[language], about: about[language], example: example[language], basis };
}

/** The rule table of the README: one line a rule, in the order of the catalogue. */
export function ruleTable(language: Language): string {
  const heads: Readonly<Record<Language, string>> = {
    zh: '| 规则 | 级别 | 检查什么 | 例 | 依据 |',
    en: '| rule | severity | what it checks | example | basis |',
  };
  const families: Readonly<Record<string, Text>> = FAMILY_TERMS;
  const lines = RULES.map((rule) => {
    const family = families[familyOf(rule.id)]?.[language] ?? '';
    const cells = [
      `\`${rule.id}\` ${rule.title[language]}`,
      `${SEVERITY_TERMS[rule.severity][language]} (${family})`,
      rule.about[language],
      rule.example[language],
      rule.basis,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [heads[language], '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

const BEGIN = '<!-- rules: written by `npm run docs` -->';
const END = '<!-- /rules -->';

/** A README with its rule table brought up to date. Throws where the markers are missing. */
export function withRuleTable(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${ruleTable('en')}\n${readme.slice(end)}`;
}
